# METADATA
# title: What a path of the host is worth
package lib.hostpath

import data.lib.class
import data.lib.mount

# METADATA
# description: |
#   Who writes below the path writes what root of the host runs or trusts.
root_equivalent(path) if _program(path)

root_equivalent(path) if _whole[path]

root_equivalent(path) if {
	startswith(path, "/etc/")
	name := split(path, "/")[2]
	_is_in_etc(name)
}

root_equivalent(path) if {
	some folder in _deep
	startswith(path, folder)
	not _numbers[path]
}

# METADATA
# description: |
#   Who reads it reads secrets or the state of the host, although nothing runs from there.
revealing(path) if {
	root_equivalent(path)
	not _program(path)
	not _setting_of_etc(path)
}

revealing(path) if endpoint(path)

# METADATA
# description: |
#   A folder with sockets of the host's own services, or such a socket: reading it is talking to them.
endpoint(path) if {
	contains(path, "/run/")
	["", "run", service] = array.slice(split(trim_prefix(path, "/var"), "/"), 0, 3)
	service in {"udev", "dbus", "systemd"}
	not regex.match(_harmless_of_systemd, path)
}

# libvirt: whoever connects there has "privileges that are equivalent to having a root shell", but at a socket that ends
# in `-ro` (https://libvirt.org/daemons.html). The bus of a person: their systemd starts what it is told to, for them
# and for root (`auth_via_default_rules` of D-Bus, dbus-transport.c).
endpoint(path) if {
	contains(path, "/run/")
	regex.match(`^(/var)?/run/(libvirt(/[a-z-]+-sock)?|user/(\d+|\$\{UID\})/(bus|systemd(/private)?))$`, path)
}

# snapd: who is root there installs what runs as root of the host.
endpoint(path) if path in {"/run/snapd.socket", "/var/run/snapd.socket"}

endpoint(path) if builder(path)

endpoint(path) if screen(path)

# METADATA
# description: |
#   The socket of the host's BuildKit, or its folder. Its builds run as root in containers of their own; more they are
#   given only where the daemon's configuration allows it.
# related_resources:
#   - description: BuildKit, insecure-entitlements of buildkitd.toml
#     ref: https://docs.docker.com/build/buildkit/toml-configuration/
builder(path) if {
	contains(path, "/run/")
	regex.match(`^(/var)?/run/(user/(\d+|\$\{UID\})/)?buildkit(-default)?(/buildkitd\.sock)?$`, path)
}

# METADATA
# description: |
#   A socket of the host's X server, or their folder. It does not keep its clients apart: who is let in sees every window,
#   and types into it.
# related_resources:
#   - description: Xsecurity(7)
#     ref: https://manpages.ubuntu.com/manpages/noble/man7/Xsecurity.7.html
screen(path) if mount.within(path, "/tmp/.X11-unix")

# What `/etc/resolv.conf` is a link to is a plain file; the others only take lines of a log, and word that one has started.
_harmless_of_systemd := `/(resolve/(stub-)?resolv\.conf|journal/(dev-log|socket|stdout|syslog)|notify)$`

# METADATA
# description: Only names and states of the host, no secrets.
names_only(path) if path in {"/etc/passwd", "/etc/group", "/sys/fs/cgroup"}

names_only(path) if {
	contains(path, "/run/udev")
	regex.match(`^(/var)?/run/udev(/.*)?$`, path)
}

# METADATA
# description: |
#   Where a VPN keeps its own configuration and keys. Of a VPN in a container that is what it is for; for every other it is
#   that of the host's own.
of_vpn(path) if {
	some folder in ["/etc/wireguard", "/etc/openvpn"]
	mount.within(path, folder)
}

# METADATA
# description: Container `i` is a VPN, and the path its own configuration.
own_of_vpn(i, path) if {
	class.is(i, "vpn")
	of_vpn(path)
}

# METADATA
# description: Docker's volumes, those of other projects among them.
volumes(path) if mount.within(path, "/var/lib/docker/volumes")

# METADATA
# description: What to do where they are mounted.
by_name := concat(" ", [
	"Mount the volumes that are needed, by their names and where possible read-only: `volumes: [\"data:/data:ro\"]`.",
	"One of another project is declared with `external: true` and its whole name.",
])

# METADATA
# description: It holds the container runtime's socket, and everything else.
root(path) if path == "/"

_program(path) if path in {"/usr", "/usr/local", "/usr/src"}

_program(path) if {
	some folder in _programs
	mount.within(path, folder)
}

_programs := {
	"/usr/bin", "/usr/sbin", "/usr/lib", "/usr/lib32", "/usr/lib64", "/usr/libexec", "/usr/local/bin", "/usr/local/sbin",
	"/usr/local/lib", "/usr/local/libexec", "/bin", "/sbin", "/lib", "/lib32", "/lib64",
}

_whole := {
	"/", "/etc", "/boot", "/proc", "/sys", "/root", "/var", "/var/lib", "/var/lib/docker", "/var/lib/containerd",
	"/var/lib/containers", "/var/lib/kubelet", "/var/spool/cron", "/sys/fs/cgroup",
}

_deep := [
	"/boot/", "/proc/", "/root/", "/var/lib/docker/", "/var/lib/containerd/", "/var/lib/containers/", "/var/lib/kubelet/",
	"/var/spool/cron/", "/sys/fs/cgroup/", "/sys/kernel/",
]

# Files of the kernel that nobody writes, and that say only how much there is of something, and how busy it is.
_numbers := {
	"/proc/cpuinfo", "/proc/diskstats", "/proc/filesystems", "/proc/loadavg", "/proc/mdstat", "/proc/meminfo",
	"/proc/partitions", "/proc/stat", "/proc/swaps", "/proc/uptime", "/proc/version", "/proc/vmstat",
}

_is_in_etc(name) if _part_of_etc(name)

_is_in_etc(name) if _settings_of_etc[name]

_setting_of_etc(path) if {
	startswith(path, "/etc/")
	_settings_of_etc[split(path, "/")[2]]
}

_part_of_etc(name) if _parts_of_etc[name]

_part_of_etc(name) if {
	some start in ["cron", "ld.so", "rc"]
	startswith(name, start)
}

# The last line: keys, and commands that root of the host runs when a tunnel, a line or a machine comes up: `PostUp` of
# wg-quick(8), `--up` of openvpn(8), `ip-up` of pppd(8), `hooks` of libvirt.
_parts_of_etc := {
	"passwd", "group", "shadow", "gshadow", "sudoers", "sudoers.d", "ssh", "anacrontab", "systemd", "kubernetes", "pam.d",
	"init.d", "profile", "profile.d", "docker", "containerd", "crio", "NetworkManager", "rancher",
	"wireguard", "openvpn", "ppp", "libvirt",
}

# Root runs or obeys what stands there too, but it is no secret.
_settings_of_etc := {
	"acpi", "apt", "bash.bashrc", "bashrc", "binfmt.d", "crypttab", "dbus-1", "default", "dhcp", "doas.conf",
	"environment", "environment.d", "exports", "fstab", "grub.d", "initramfs-tools", "inittab", "logrotate.conf",
	"logrotate.d", "modprobe.d", "modules", "modules-load.d", "network", "networkd-dispatcher", "nsswitch.conf",
	"polkit-1", "security", "subgid", "subuid", "sudo.conf", "sysconfig", "sysctl.conf", "sysctl.d", "sysusers.d",
	"tmpfiles.d", "udev", "update-motd.d", "xinetd.d", "yum.repos.d",
}
