package lib.surface_test

import data.lib.surface
import data.lib.testing_test as testing

_said(facts) := {$"{fact.container} {fact.kind} {fact.what}" | some fact in facts}

test_surface_of_ports_image_and_class if {
	facts := surface.facts with input as testing.service(object.union(
		testing.image("library/redis", "8"),
		{"ports": [testing.port("", "6379", 6379), testing.port("127.0.0.1", "6380", 6379)]},
	))
	_said(facts) == {
		"service0 class datastore (by its image)",
		"service0 exposes 6379/tcp on all interfaces of the host",
		"service0 exposes 6380 (container port 6379)/tcp on loopback",
		"service0 image library/redis",
		"service0 reaches any",
	}
}

test_surface_of_host_control if {
	facts := surface.facts with input as testing.mode(
		{
			"privileged": true,
			"cap_add": ["SYS_ADMIN"],
			"pid": {"mode": "host"},
			"devices": [{"source": "/dev/sda"}],
			"mounts": [testing.bind("/var/run/docker.sock", "/s"), testing.read_only(testing.bind("/etc", "/e"))],
		},
		{"mode": "host"},
	)
	_said(facts) == {
		"service0 controls-host capability SYS_ADMIN",
		"service0 controls-host device /dev/sda",
		"service0 controls-host host path /etc read-only",
		"service0 controls-host network of the host",
		"service0 controls-host pid of the host",
		"service0 controls-host privileged",
		"service0 controls-host socket of Docker",
		"service0 mounts /etc at /e read-only",
		"service0 mounts /var/run/docker.sock at /s writable",
		"service0 reaches host",
	}
}

test_surface_of_mounts_secrets_and_user if {
	facts := surface.facts with input as testing.mode(
		{
			"user": "1000",
			"secrets": [{"name": "key"}],
			"environment": [testing.variable("DB_PASSWORD", "x1")],
			"mounts": [
				testing.volume("data", "/d"),
				{"type": "volume", "target": "/a", "read_only": false},
				{"type": "tmpfs", "target": "/t", "read_only": false},
			],
		},
		{"mode": "none"},
	)
	_said(facts) == {
		"service0 holds-secret DB_PASSWORD",
		"service0 holds-secret key",
		"service0 mounts an anonymous volume at /a writable",
		"service0 mounts data at /d writable",
		"service0 reaches none",
		"service0 runs-as 1000",
	}
}
