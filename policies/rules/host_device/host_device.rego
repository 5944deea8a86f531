# METADATA
# title: Device of the host
# description: |
#   The program talks to the device past every permission of files: a disk is all that is on it, memory is the kernel.
# related_resources:
#   - description: Docker, runtime privilege and devices
#     ref: https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: host-control
#   severity: {production: low, development: "off", ci: "off", self-hosted: low}
#   confidence: certain
#   fix: none
#   remediation: |
#     Name the one device that is needed, with the permissions that are needed (`/dev/ttyUSB0:/dev/ttyUSB0:rw`); mount a
#     disk on the host, and give the container a folder.
#   references: [CIS 5.18, CWE-250, ATT&CK T1611]
#   legitimate: |
#     Graphics, sound, video and serial adapters are left alone. VPNs need `/dev/net/tun`, emulators `/dev/kvm`.
package rules.host_device

import data.lib.class
import data.lib.device
import data.lib.mount
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	["containers", i, "devices", d],
	$"has the device {granted.source}{of}",
	{"evidence": granted.source, "severity": severity},
) if {
	some i, container in input.containers
	some d, granted in container.devices
	not _for_its_tunnel(i, granted.source)
	[of, severity] := _device(granted.source)
}

deny contains result.detailed(
	meta,
	["containers", i, "devices", d],
	$"has the device {granted.source}, as a VPN ({class.because(i)}) needs it",
	{"evidence": granted.source, "severity": _low},
) if {
	some i, container in input.containers
	some d, granted in container.devices
	_for_its_tunnel(i, granted.source)
}

_for_its_tunnel(i, source) if {
	class.is(i, "vpn")
	source in {"/dev/net/tun", "/dev/ppp"}
}

deny contains result.detailed(
	meta,
	["containers", i, "device_cgroup_rules", r],
	$"may use {_whose(rule)} (`{rule}`)",
	{"evidence": rule, "severity": _rule_severity(rule)},
) if {
	some i, container in input.containers
	some r, rule in container.device_cgroup_rules
}

deny contains result.detailed(meta, found.path, $"mounts {mount.spell(found)} of the host: every device node, which it may replace", {
	"evidence": mount.evidence(found),
	"related": mount.related(found),
	"severity": _medium,
}) if {
	some mounts in mount.host_list
	some found in mounts
	found.host == "/dev"
}

_device(source) := _worth[device.kind(source)]

_worth := {
	"disk": [", a disk of the host", _critical],
	"memory": [", the memory of the host", _critical],
	"all": [": every device of the host", _critical],
	"door": ["", _medium],
	"other": ["", _low],
}

_whose(rule) := "every device of the host" if {
	device.opens_all(rule)
} else := "devices of the host"

_rule_severity(rule) := _critical if {
	device.opens_all(rule)
} else := _low

_critical := {"production": "critical", "development": "high", "ci": "medium", "self-hosted": "critical"}

_medium := {"production": "medium", "development": "low", "ci": "info", "self-hosted": "medium"}

_low := {"production": "low", "development": "off", "ci": "off", "self-hosted": "low"}
