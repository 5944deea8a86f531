# METADATA
# title: Device of the host
# description: |
#   The program reaches the device itself, past all file permissions: with a disk it has all that is on it, with memory
#   the kernel.
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
	$"may use {_whose[device.opened(rule)]} of the host (`{rule}`){_unless(i)}",
	{"evidence": rule, "severity": _rule_severity(i, rule)},
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

_whose := {
	"disk": "disks",
	"memory": "the memory",
	"all": "every device",
	"door": "devices",
	"other": "devices",
}

_unless(i) := "" if {
	_has_nodes(i)
} else := ", if it gets its node: it makes none itself"

_rule_severity(i, rule) := _low if {
	class.is(i, "vpn")
	startswith(rule, "c 10:200 ")
} else := _worth[device.opened(rule)][1] if {
	_has_nodes(i)
} else := _low

# A rule is worth something with a node to open, and to make one is among the rights that every container has.
_has_nodes(i) if not _drops_mknod(input.containers[i])

_has_nodes(i) if {
	some found in mount.host_list[i]
	mount.within(found.host, "/dev")
}

_drops_mknod(container) if {
	some name in container.cap_drop
	name in {"ALL", "MKNOD"}
	not _adds_mknod(container)
	not container.privileged
}

_adds_mknod(container) if {
	some name in container.cap_add
	name in {"ALL", "MKNOD"}
}

_critical := {"production": "critical", "development": "high", "ci": "medium", "self-hosted": "critical"}

_medium := {"production": "medium", "development": "low", "ci": "info", "self-hosted": "medium"}

_low := {"production": "low", "development": "off", "ci": "off", "self-hosted": "low"}
