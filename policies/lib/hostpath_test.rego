package lib.hostpath_test

import data.lib.hostpath

test_parts_of_etc_that_control_the_host if {
	every path in ["/etc/passwd", "/etc/sudoers.d/me", "/etc/cron.daily", "/etc/ld.so.preload", "/etc/rc.local", "/etc/docker", "/etc/rancher/k3s/k3s.yaml"] {
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
