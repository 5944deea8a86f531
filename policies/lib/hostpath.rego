# METADATA
# title: What a path of the host is worth
package lib.hostpath

# METADATA
# description: |
#   Who writes below the path writes what root of the host runs or trusts.
root_equivalent(path) if _programs[path]

root_equivalent(path) if _whole[path]

root_equivalent(path) if {
	startswith(path, "/etc/")
	_part_of_etc(split(path, "/")[2])
}

root_equivalent(path) if {
	some folder in _deep
	startswith(path, folder)
}

# METADATA
# description: |
#   Who reads it reads secrets or the state of the host, although nothing runs from there.
revealing(path) if {
	root_equivalent(path)
	not _programs[path]
}

revealing(path) if endpoint(path)

# METADATA
# description: |
#   A folder with sockets of the host's own services: reading it is talking to them.
endpoint(path) if {
	contains(path, "/run/")
	["", "run", service] = array.slice(split(trim_prefix(path, "/var"), "/"), 0, 3)
	service in {"udev", "dbus", "systemd"}
}

# METADATA
# description: Only names and states of the host, no secrets.
names_only(path) if path in {"/etc/passwd", "/etc/group", "/sys/fs/cgroup"}

names_only(path) if {
	contains(path, "/run/udev")
	regex.match(`^(/var)?/run/udev(/.*)?$`, path)
}

# METADATA
# description: It holds the container runtime's socket, and everything else.
root(path) if path == "/"

_programs := {"/usr", "/usr/bin", "/usr/sbin", "/usr/lib", "/usr/local", "/usr/local/bin", "/bin", "/sbin", "/lib", "/lib64", "/lib/modules", "/usr/lib/modules", "/usr/src"}

_whole := {
	"/", "/etc", "/boot", "/proc", "/sys", "/root", "/var", "/var/lib", "/var/lib/docker", "/var/lib/containerd",
	"/var/lib/containers", "/var/lib/kubelet", "/var/spool/cron", "/sys/fs/cgroup",
}

_deep := [
	"/boot/", "/proc/", "/root/", "/var/lib/docker/", "/var/lib/containerd/", "/var/lib/containers/", "/var/lib/kubelet/",
	"/var/spool/cron/", "/sys/fs/cgroup/", "/sys/kernel/",
]

_part_of_etc(name) if _parts_of_etc[name]

_part_of_etc(name) if {
	some start in ["cron", "ld.so", "rc"]
	startswith(name, start)
}

_parts_of_etc := {
	"passwd", "group", "shadow", "gshadow", "sudoers", "sudoers.d", "ssh", "anacrontab", "systemd", "kubernetes", "pam.d",
	"init.d", "profile", "profile.d", "docker", "containerd", "crio",
}
