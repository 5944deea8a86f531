package lib.hostpath_test

import data.lib.hostpath

test_parts_of_etc_that_control_the_host if {
	every path in ["/etc/passwd", "/etc/sudoers.d/me", "/etc/cron.daily", "/etc/ld.so.preload", "/etc/rc.local", "/etc/docker", "/etc/rancher/k3s/k3s.yaml", "/etc/wireguard", "/etc/openvpn/server.conf", "/etc/ppp/ip-up", "/etc/libvirt/hooks"] {
		hostpath.root_equivalent(path)
	}
	every path in ["/etc/localtime", "/etc/passwords", "/etc/ssl/certs", "/etcetera/passwd", "/srv/etc/passwd"] {
		not hostpath.root_equivalent(path)
	}
}

test_programs_and_settings_of_root_are_no_secrets if {
	every path in ["/usr/bin/docker", "/usr/local/sbin", "/lib/systemd/system", "/usr/lib/systemd", "/etc/modprobe.d", "/etc/udev/rules.d", "/etc/environment"] {
		hostpath.root_equivalent(path)
		not hostpath.revealing(path)
	}
	every path in ["/usr/share/zoneinfo", "/usr/local/share", "/usr/src/app", "/usr/binaries", "/opt/bin", "/etc/nginx", "/etc/environments"] {
		not hostpath.root_equivalent(path)
	}
}

test_folders_of_endpoints if {
	every path in [
		"/run/udev", "/var/run/dbus/system_bus_socket", "/run/systemd/journal", "/run/libvirt", "/var/run/libvirt/libvirt-sock",
		"/run/libvirt/virtqemud-sock", "/run/user/1000/bus", "/run/user/0/systemd",
		"/run/user/${UID}/bus", "/var/run/user/${UID}/systemd/private", "/run/snapd.socket", "/var/run/snapd.socket",
		"/run/systemd", "/run/systemd/private", "/run/systemd/journal", "/run/buildkit/buildkitd.sock", "/run/buildkit",
		"/run/buildkit-default/buildkitd.sock", "/run/user/1000/buildkit/buildkitd.sock", "/tmp/.X11-unix", "/tmp/.X11-unix/X0",
	] {
		hostpath.endpoint(path)
	}
	every path in [
		"/run/udevd", "/var/var/run/udev", "/srv/run/udev", "/run/app.sock", "/run/", "/run/libvirt/libvirt-sock-ro",
		"/run/libvirt/qemu", "/run/user/1000/pulse", "/run/systemd/resolve/resolv.conf",
		"/run/systemd/resolve/stub-resolv.conf", "/run/systemd/journal/dev-log", "/run/systemd/journal/socket",
		"/run/systemd/journal/stdout", "/run/systemd/journal/syslog", "/run/systemd/notify", "/run/snapd-snap.socket",
		"/run/user/${NAME}/bus", "/run/user/${UID}/pulse", "/run/buildkit/buildkitd.sock.lock", "/tmp/.X11-unixes", "/tmp",
		"/srv/run/buildkit",
	] {
		not hostpath.endpoint(path)
	}
}

test_programs_of_root if {
	folders := [
		"/usr/bin", "/usr/sbin", "/usr/lib", "/usr/lib32", "/usr/lib64", "/usr/libexec", "/usr/local/bin", "/usr/local/sbin",
		"/usr/local/lib", "/usr/local/libexec", "/bin", "/sbin", "/lib", "/lib32", "/lib64",
	]
	every folder in folders {
		hostpath.root_equivalent(folder)
		hostpath.root_equivalent($"{folder}/x")
		not hostpath.root_equivalent($"{folder}x")
		not hostpath.revealing(folder)
	}
	every folder in ["/usr", "/usr/local", "/usr/src"] {
		hostpath.root_equivalent(folder)
		not hostpath.revealing(folder)
	}
}

test_folders_that_are_the_host if {
	whole := [
		"/", "/etc", "/boot", "/proc", "/sys", "/root", "/var", "/var/lib", "/var/lib/docker", "/var/lib/containerd",
		"/var/lib/containers", "/var/lib/kubelet", "/var/spool/cron", "/sys/fs/cgroup",
	]
	every path in whole {
		hostpath.root_equivalent(path)
		hostpath.revealing(path)
	}
	deep := [
		"/boot/grub", "/proc/1", "/root/x", "/var/lib/docker/volumes", "/var/lib/containerd/x", "/var/lib/containers/x",
		"/var/lib/kubelet/pods", "/var/spool/cron/root", "/sys/fs/cgroup/x", "/sys/kernel/debug",
	]
	every path in deep {
		hostpath.root_equivalent(path)
		hostpath.revealing(path)
	}
	every path in ["/var/lib/x", "/var/log", "/sys/class", "/bootx", "/var/lib/dockerx", "/srv"] {
		not hostpath.root_equivalent(path)
		not hostpath.revealing(path)
	}
}

test_parts_of_etc if {
	parts := [
		"passwd", "group", "shadow", "gshadow", "sudoers", "sudoers.d", "ssh", "anacrontab", "systemd", "kubernetes", "pam.d",
		"init.d", "profile", "profile.d", "docker", "containerd", "crio", "NetworkManager", "rancher", "cron.d", "crontab",
		"ld.so.conf.d", "rc0.d", "rc.local",
	]
	every part in parts {
		hostpath.root_equivalent($"/etc/{part}")
		hostpath.revealing($"/etc/{part}")
	}
	settings := [
		"acpi", "apt", "bash.bashrc", "bashrc", "binfmt.d", "crypttab", "dbus-1", "default", "dhcp", "doas.conf",
		"environment", "environment.d", "exports", "fstab", "grub.d", "initramfs-tools", "inittab", "logrotate.conf",
		"logrotate.d", "modprobe.d", "modules", "modules-load.d", "network", "networkd-dispatcher", "nsswitch.conf",
		"polkit-1", "security", "subgid", "subuid", "sudo.conf", "sysconfig", "sysctl.conf", "sysctl.d", "sysusers.d",
		"tmpfiles.d", "udev", "update-motd.d", "xinetd.d", "yum.repos.d",
	]
	every setting in settings {
		hostpath.root_equivalent($"/etc/{setting}/x")
		not hostpath.revealing($"/etc/{setting}/x")
	}
	not hostpath.root_equivalent("/srv/default/environment")
}

test_names_of_the_host_only if {
	every path in ["/etc/passwd", "/etc/group", "/sys/fs/cgroup", "/run/udev", "/var/run/udev/data"] {
		hostpath.names_only(path)
	}
	every path in ["/etc/shadow", "/sys/fs/cgroup/x", "/run/udevd", "/srv/run/udev", "/run/dbus"] {
		not hostpath.names_only(path)
	}
	hostpath.root("/")
	not hostpath.root("/etc")
}

test_what_of_the_host_is_milder if {
	every path in ["/tmp/.X11-unix", "/tmp/.X11-unix/X1"] {
		hostpath.screen(path)
		not hostpath.builder(path)
	}
	every path in ["/run/buildkit", "/var/run/buildkit/buildkitd.sock", "/run/user/${UID}/buildkit-default"] {
		hostpath.builder(path)
		not hostpath.screen(path)
	}
}

test_numbers_of_the_kernel_reveal_nothing if {
	every path in ["/proc/diskstats", "/proc/meminfo"] {
		not hostpath.root_equivalent(path)
		not hostpath.revealing(path)
	}
	every path in ["/proc/1/environ", "/proc/sys/kernel/core_pattern", "/proc/kcore", "/proc/stats"] {
		hostpath.root_equivalent(path)
	}
}

test_configuration_of_vpns if {
	every path in ["/etc/wireguard", "/etc/wireguard/wg0.conf", "/etc/openvpn"] {
		hostpath.of_vpn(path)
	}
	every path in ["/etc/wireguards", "/etc/ppp", "/etc"] {
		not hostpath.of_vpn(path)
	}
}

test_volumes_of_docker if {
	hostpath.volumes("/var/lib/docker/volumes/shop_data/_data")
	not hostpath.volumes("/var/lib/docker/containers")
}
