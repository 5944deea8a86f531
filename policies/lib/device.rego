# METADATA
# title: What a device of the host is worth
package lib.device

# METADATA
# description: |
#   `disk`, `memory`, `all` (whole `/dev`): who has it, has the host. `door`: to virtual machines, tunnels, file systems.
#   `harmless`: graphics, sound, serial lines, random numbers. `other` is the rest below `/dev`; undefined for what is no
#   path of a device.
kind(source) := "disk" if {
	regex.match(`^/dev/(sd[a-z]+[0-9]*|hd[a-z]+[0-9]*|vd[a-z]+[0-9]*|xvd[a-z]+[0-9]*|nvme[0-9]+(n[0-9]+(p[0-9]+)?)?|mmcblk[0-9]+(p[0-9]+)?|md[0-9]+|dm-[0-9]+|mapper(/.*)?|disk(/.*)?|loop(-control|[0-9]+))$`, source)
} else := "memory" if {
	source in {"/dev/mem", "/dev/kmem", "/dev/port"}
} else := "all" if {
	trim_right(source, "/") == "/dev"
} else := "door" if {
	source in {"/dev/kvm", "/dev/net/tun", "/dev/fuse", "/dev/ppp", "/dev/uinput"}
} else := "harmless" if {
	regex.match(`^/dev/(dri|snd|video[0-9]*|v4l|ttyUSB[0-9]*|ttyACM[0-9]*|ttyAMA[0-9]*|serial[0-9]*|nvidia[^/]*|kfd|media[0-9]*|null|zero|random|urandom|full|tty|ptmx|shm|hwrng|vchiq|vcsm[^/]*|dvb|cec[0-9]*|rtc[0-9]*)(/.*)?$`, source)
} else := "other" if {
	startswith(source, "/dev/")
}

# METADATA
# description: |
#   What a rule of the device cgroup (`b 8:* rwm`) opens, as `kind` says it of a path. Type `a` is every device whatever
#   the numbers say; who may only make a node (`m`) opens nothing by it.
# related_resources:
#   - description: Linux, device whitelist controller
#     ref: https://www.kernel.org/doc/html/latest/admin-guide/cgroup-v1/devices.html
#   - description: Linux, allocated devices
#     ref: https://www.kernel.org/doc/html/latest/admin-guide/devices.html
opened(cgroup_rule) := what if {
	[_, type, major, minor, access] := regex.find_all_string_submatch_n(`^([abc]) (\d+|\*):(\d+|\*) ([rwm]+)$`, cgroup_rule, 1)[0]
	regex.match(`[rw]`, access)
	what := _opened(type, major, minor)
} else := "other"

_opened(type, major, minor) := "all" if {
	type == "a"
} else := "all" if {
	[type, major] == ["c", "*"]
} else := "disk" if {
	type == "b"
	not _no_disks[major]
} else := "memory" if {
	[type, major] == ["c", "1"]
	minor in {"1", "2", "4", "*"}
} else := "door" if {
	type == "c"
	$"{major}:{minor}" in _doors
}

# Disks in memory, floppies and CD-ROMs.
_no_disks := {"1", "2", "11"}

# /dev/net/tun, /dev/uinput, /dev/fuse, /dev/kvm, /dev/ppp
_doors := {"10:*", "10:200", "10:223", "10:229", "10:232", "108:*", "108:0"}
