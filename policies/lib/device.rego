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
# description: The rule of a device cgroup opens every device for writing.
opens_all(cgroup_rule) if regex.match(`^[abc] \*:\* .*w`, cgroup_rule)
