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
import data.lib.mount
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	["containers", i, "devices", d],
	$"has the device {device.source}{of}",
	{"evidence": device.source, "severity": severity},
) if {
	some i, container in input.containers
	some d, device in container.devices
	not _for_its_tunnel(i, device.source)
	[of, severity] := _device(device.source)
}

deny contains result.detailed(
	meta,
	["containers", i, "devices", d],
	$"has the device {device.source}, as a VPN ({class.because(i)}) needs it",
	{"evidence": device.source, "severity": _low},
) if {
	some i, container in input.containers
	some d, device in container.devices
	_for_its_tunnel(i, device.source)
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
	some mounts in mount.host
	some found in mounts
	found.host == "/dev"
}

_device(source) := [", a disk of the host", _critical] if {
	regex.match(`^/dev/(sd[a-z]+[0-9]*|hd[a-z]+[0-9]*|vd[a-z]+[0-9]*|xvd[a-z]+[0-9]*|nvme[0-9]+(n[0-9]+(p[0-9]+)?)?|mmcblk[0-9]+(p[0-9]+)?|md[0-9]+|dm-[0-9]+|mapper(/.*)?|disk(/.*)?|loop(-control|[0-9]+))$`, source)
} else := [", the memory of the host", _critical] if {
	source in {"/dev/mem", "/dev/kmem", "/dev/port"}
} else := [": every device of the host", _critical] if {
	trim_right(source, "/") == "/dev"
} else := ["", _medium] if {
	source in {"/dev/kvm", "/dev/net/tun", "/dev/fuse", "/dev/ppp", "/dev/uinput"}
} else := ["", _low] if {
	startswith(source, "/dev/")
	not regex.match(`^/dev/(dri|snd|video[0-9]*|v4l|ttyUSB[0-9]*|ttyACM[0-9]*|ttyAMA[0-9]*|serial[0-9]*|nvidia[^/]*|kfd|media[0-9]*|null|zero|random|urandom|full|tty|ptmx|shm|hwrng|vchiq|vcsm[^/]*|dvb|cec[0-9]*|rtc[0-9]*)(/.*)?$`, source)
}

_whose(rule) := "every device of the host" if {
	_every(rule)
} else := "devices of the host"

_rule_severity(rule) := _critical if {
	_every(rule)
} else := _low

_every(rule) if regex.match(`^[abc] \*:\* .*w`, rule)

_critical := {"production": "critical", "development": "high", "ci": "medium", "self-hosted": "critical"}

_medium := {"production": "medium", "development": "low", "ci": "info", "self-hosted": "medium"}

_low := {"production": "low", "development": "off", "ci": "off", "self-hosted": "low"}
