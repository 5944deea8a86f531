package lib.hostpath_test

import data.lib.hostpath

test_parts_of_etc_that_control_the_host if {
	every path in ["/etc/passwd", "/etc/sudoers.d/me", "/etc/cron.daily", "/etc/ld.so.preload", "/etc/rc.local", "/etc/docker"] {
		hostpath.root_equivalent(path)
	}
	every path in ["/etc/localtime", "/etc/passwords", "/etc/ssl/certs", "/etcetera/passwd", "/srv/etc/passwd"] {
		not hostpath.root_equivalent(path)
	}
}

test_folders_of_endpoints if {
	every path in ["/run/udev", "/var/run/dbus/system_bus_socket", "/run/systemd/journal"] {
		hostpath.endpoint(path)
	}
	every path in ["/run/udevd", "/var/var/run/udev", "/srv/run/udev", "/run/app.sock", "/run/"] {
		not hostpath.endpoint(path)
	}
}
