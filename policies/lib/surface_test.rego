package lib.surface_test

import data.lib.surface
import data.lib.testing_test as testing

_said(facts) := {$"{fact.container} {fact.kind} {fact.what}" | some fact in facts}

_of(facts, kind) := {fact.what | some fact in facts; fact.kind == kind}

_details(facts, kind, key) := {fact[key] | some fact in facts; fact.kind == kind}

test_surface_of_ports_image_and_class if {
	facts := surface.facts with input as testing.service(object.union(
		testing.image("library/redis", "8"),
		{"ports": [testing.port("", "6379", 6379), testing.port("127.0.0.1", "6380", 6379)]},
	))
	_said(facts) == {
		"service0 class datastore (by its image)",
		"service0 exposes 6379 for 6379/tcp on all (datastore, password none)",
		"service0 exposes 6380 for 6379/tcp on loopback (datastore, password none)",
		"service0 image library/redis",
		"service0 joins default",
		"service0 reaches any",
	}
}

test_a_port_of_a_stack_is_open_whatever_is_written if {
	project := object.union(testing.service({"ports": [testing.port("127.0.0.1", "9100", 9100)]}), {"target": "swarm"})
	_of(surface.facts, "exposes") == {"9100 for 9100/tcp on all"} with input as project
}

test_a_stack_controls_nothing_by_what_swarm_drops if {
	dropped := {
		"privileged": true,
		"pid": {"mode": "host"},
		"security_opt": [{"name": "seccomp", "value": "unconfined"}],
		"network_mode": {"mode": "host"},
	}
	project := object.union(testing.service({"cap_add": ["SYS_ADMIN"], "ignored": dropped}), {"target": "swarm"})
	_controls(surface.facts) == {"capability SYS_ADMIN"} with input as project
}

test_what_a_container_has_anyway_is_no_control if {
	_controls(surface.facts) == set() with input as testing.service({"cap_add": ["CHOWN"]})
	_controls(surface.facts) == set() with input as testing.service({"cap_add": ["NET_RAW"], "cap_drop": ["NET_RAW"]})
}

test_what_a_container_has_anyway_is_kept_where_all_is_dropped if {
	container := {"cap_add": ["CHOWN", "NET_ADMIN"], "cap_drop": ["ALL"]}
	_controls(surface.facts) == {"without ALL", "kept CHOWN", "capability NET_ADMIN"} with input as testing.service(container)
}

_controls(facts) := {fact.what | some fact in facts; fact.kind in {"controls-host", "confined-by"}}

test_a_fact_names_its_container_place_and_details if {
	facts := surface.facts with input as testing.service(object.union(
		testing.image("library/postgres", "18"),
		{"ports": [testing.port("", "5432", 5432)], "environment": [testing.variable("POSTGRES_PASSWORD", "postgres")]},
	))
	{fact | some fact in facts; fact.kind == "exposes"} == {{
		"kind": "exposes",
		"container": "service0",
		"index": 0,
		"what": "5432 for 5432/tcp on all (datastore, password written)",
		"path": ["containers", 0, "ports", 0],
		"port": {
			"scope": "all",
			"address": "",
			"published": "5432",
			"target": 5432,
			"protocol": "tcp",
			"role": "datastore",
			"password": "written",
			"password_at": ["containers", 0, "environment", 0, "value"],
		},
	}}
}

test_the_documented_password_is_written_nowhere_in_the_files if {
	facts := surface.facts with input as testing.service(object.union(
		testing.image("minio/minio", "RELEASE"),
		{"ports": [testing.port("", "9000", 9000)], "command": ["server", "/data"]},
	))
	some port in _details(facts, "exposes", "port")
	port.password == "written"
	not port.password_at
}

test_authentication_turned_off_asks_for_none if {
	facts := surface.facts with input as testing.service(object.union(
		testing.image("library/postgres", "17"),
		{"ports": [testing.port("", "5432", 5432)], "environment": [testing.variable("POSTGRES_HOST_AUTH_METHOD", "trust")]},
	))
	_of(facts, "exposes") == {"5432 for 5432/tcp on all (datastore, password none)"}
}

test_password_is_said_only_of_the_port_on_which_it_is_asked_for if {
	facts := surface.facts with input as testing.service(object.union(
		testing.image("library/postgres", "17"),
		{"ports": [testing.port("", "5434", 5433)], "environment": [testing.variable("POSTGRES_PASSWORD", "postgres")]},
	))
	_of(facts, "exposes") == {"5434 for 5433/tcp on all"}
}

test_password_of_the_environment_is_not_known if {
	facts := surface.facts with input as testing.service(object.union(
		testing.image("library/postgres", "17"),
		{"ports": [testing.port("", "5432", 5432)], "environment": [{"name": "POSTGRES_PASSWORD", "from": "runtime"}]},
	))
	_of(facts, "exposes") == {"5432 for 5432/tcp on all (datastore)"}
	_of(facts, "holds-secret") == {"POSTGRES_PASSWORD (environment)"}
}

test_surface_of_ports_by_what_they_lead_to if {
	facts := surface.facts with input as testing.services([
		object.union(testing.image("library/traefik", "3"), {"ports": [testing.port("", "443", 443)]}),
		{"ports": [testing.port("10.0.0.1", "2375", 2375)]},
		object.union(testing.image("library/adminer", "5"), {"ports": [testing.port("", "8080", 8080)]}),
		{"ports": [{"host_ip": "", "target": 53, "protocol": "udp"}], "declared": {"class": "edge"}},
		{"publish_all": true},
		{"ports": [{"host_ip": "127.0.0.1", "target": 80, "protocol": "tcp"}], "unknown": [["ports", 0, "published"]]},
	])
	_said({fact | some fact in facts; fact.kind == "exposes"}) == {
		"service0 exposes 443 for 443/tcp on all (web)",
		"service1 exposes 2375 for 2375/tcp on 10.0.0.1 (control-plane)",
		"service2 exposes 8080 for 8080/tcp on all (admin)",
		"service3 exposes 53 as a random port/udp on all (web)",
		"service4 exposes every port of its image/tcp on all",
		"service5 exposes 80 as a port that only the environment knows/tcp on loopback",
	}
}

test_a_port_leads_to_who_shares_the_network if {
	facts := surface.facts with input as testing.services([
		{"name": "vpn", "ports": [testing.port("", "6379", 6379)]},
		object.union(testing.image("library/redis", "8"), {"network_mode": {"mode": "service", "target": "vpn"}}),
		object.union(testing.image("library/mysql", "8"), {"network_mode": {"mode": "service", "target": "vpn"}}),
	])
	_said({fact | some fact in facts; fact.kind in {"exposes", "shares"}}) == {
		"vpn exposes 6379 for 6379/tcp on all (datastore, password none)",
		"service1 shares network vpn",
		"service2 shares network vpn",
	}
}

test_surface_of_host_control if {
	facts := surface.facts with input as testing.mode(
		{
			"privileged": true,
			"cap_add": ["SYS_ADMIN", "SYS_TIME", "IPC_LOCK", "CHOWN"],
			"pid": {"mode": "host"},
			"ipc": {"mode": "host"},
			"uts": "host",
			"userns_mode": "host",
			"cgroup": "host",
			"devices": [{"source": "/dev/sda"}, {"source": "/dev/kvm"}, {"source": "/dev/dri"}, {"source": "/dev/net/tun"}],
			"device_cgroup_rules": ["a *:* rwm", "c 1:3 r"],
			"gpus": true,
			"group_add": ["docker"],
			"security_opt": [{"name": "seccomp", "value": "unconfined"}],
			"hooks": [{"event": "post_start", "privileged": true}, {"event": "pre_stop"}],
			"use_api_socket": true,
			"build": {"context": ".", "privileged": true, "network": "host", "entitlements": ["security.insecure"], "ssh": ["default"]},
		},
		{"mode": "host"},
	)
	{$"{fact.what}: {fact.control.power}" | some fact in facts; fact.kind == "controls-host"} == {
		"api-socket: whole",
		"build on the host's network: much",
		"build privileged: much",
		"build with SSH keys: much",
		"build with the entitlement security.insecure: much",
		"capability IPC_LOCK: little",
		"capability SYS_ADMIN: whole",
		"capability SYS_TIME: much",
		"device /dev/dri: none",
		"device /dev/kvm: some",
		"device /dev/net/tun: some",
		"device /dev/sda: whole",
		"devices a *:* rwm: whole",
		"devices c 1:3 r: little",
		"gpu: none",
		"group docker: none",
		"hook post_start: much",
		"namespace ipc: some",
		"namespace network: much",
		"namespace pid: much",
		"namespace uts: little",
		"namespace user: little",
		"namespace cgroup: little",
		"privileged: whole",
		"unconfined runs without a seccomp profile: much",
	}
}

test_surface_of_host_paths if {
	facts := surface.facts with input as testing.service({"mounts": [
		testing.bind("/var/run/docker.sock", "/s"),
		testing.bind("/etc", "/e"),
		testing.read_only(testing.bind("/root", "/r")),
		testing.read_only(testing.bind("/etc/passwd", "/p")),
		testing.read_only(testing.bind("/usr/bin", "/b")),
		testing.bind("/dev", "/dev"),
		testing.bind("/srv/data", "/d"),
		testing.bind("/tmp/.X11-unix", "/x"),
		testing.bind("/run/buildkit/buildkitd.sock", "/k"),
		testing.bind("/run/snapd.socket", "/n"),
		{"type": "bind", "source_template": "${XDG_RUNTIME_DIR}/bus", "target": "/u", "read_only": false},
		object.union(testing.bind("/mnt", "/m"), {"propagation": "rshared"}),
		{"type": "bind", "source": "~/.aws", "relative_to": "home", "target": "/a", "read_only": true},
	]})
	{$"{fact.what} at {fact.mount.target}: {fact.control.power}" | some fact in facts; fact.kind == "controls-host"} == {
		"credentials /root at /r: much",
		"credentials ~/.aws at /a: much",
		"path /dev writable at /dev: some",
		"path /etc writable at /e: whole",
		"path /run/buildkit/buildkitd.sock writable at /k: some",
		"path /run/snapd.socket writable at /n: much",
		"path /run/user/${UID}/bus writable at /u: much",
		"path /tmp/.X11-unix writable at /x: some",
		"path /etc/passwd read-only at /p: little",
		"path /root read-only at /r: much",
		"path /usr/bin read-only at /b: little",
		"propagation /mnt at /m: some",
		"socket Docker at /s: whole",
	}
}

test_power_is_less_where_it_is_a_container_s_trade if {
	facts := surface.facts with input as testing.services([
		object.union(testing.image("library/traefik", "3"), {"mounts": [testing.bind("/var/run/docker.sock", "/s")]}),
		object.union(testing.image("tecnativa/docker-socket-proxy", "1"), {"mounts": [testing.bind("/var/run/docker.sock", "/s")]}),
		object.union(testing.image("prom/node-exporter", "1"), {"mounts": [testing.read_only(testing.bind("/", "/host"))]}),
		{"cap_add": ["NET_ADMIN"], "devices": [{"source": "/dev/net/tun"}]},
	])
	{$"{fact.container} {fact.what}: {fact.control.power}" | some fact in facts; fact.kind == "controls-host"} == {
		"service0 socket Docker: much",
		"service1 socket Docker: some",
		"service2 path / read-only: little",
		"service3 capability NET_ADMIN: some",
		"service3 device /dev/net/tun: little",
	}
}

test_a_self_hosted_runner_gives_its_job_the_socket if {
	mounts := [object.union(testing.bind("/var/run/docker.sock", "/var/run/docker.sock"), {"origin": "runner"})]
	project := testing.service({"mounts": mounts})
	own := surface.facts with input as object.union(project, {"target": "self-hosted"})
	_of(own, "controls-host") == {"socket Docker"}
	_of(own, "mounts") == set()
	hosted := surface.facts with input as object.union(project, {"target": "github-hosted"})
	_of(hosted, "controls-host") == set()
}

test_surface_of_shared_namespaces if {
	facts := surface.facts with input as testing.service({
		"pid": {"mode": "service", "target": "db"},
		"ipc": {"mode": "shareable"},
		"volumes_from": [{"container": "old", "read_only": false}],
	})
	_details(facts, "shares", "share") == {{"of": "pid", "with": "db"}, {"of": "ipc"}, {"of": "volumes", "with": "old"}}
}

test_surface_of_networks if {
	project := object.union(
		testing.service({"networks": [{"name": "back"}, {"name": "edge"}, {"name": "lan"}, {"name": "env"}, {"name": "closed"}]}),
		{"networks": [
			{"name": "back", "driver": "bridge", "internal": true},
			{"name": "edge", "external": true},
			{"name": "lan", "driver": "macvlan"},
			{"name": "env", "driver": "bridge", "unknown": [["internal"]]},
			{"name": "closed", "external": true, "internal": true},
		]},
	)
	facts := surface.facts with input as project
	_of(facts, "joins") == {"back (internal)", "edge (external)", "lan (macvlan)", "env", "closed (internal) (external)"}
	_details(facts, "joins", "network") == {
		{"name": "back", "driver": "bridge", "internal": true},
		{"name": "edge", "external": true},
		{"name": "lan", "driver": "macvlan", "internal": false},
		{"name": "env", "driver": "bridge"},
		{"name": "closed", "external": true, "internal": true},
	}
}

test_surface_of_networks_by_their_mode if {
	bridge := surface.facts with input as testing.mode({}, {"mode": "bridge"})
	_of(bridge, "joins") == {"bridge (external)"}
	named := surface.facts with input as testing.mode({}, {"mode": "network", "target": "lan"})
	_of(named, "joins") == {"lan (external)"}
	host := surface.facts with input as testing.mode({}, {"mode": "network", "target": "host"})
	_of(host, "joins") == set()
	driver := surface.facts with input as object.union(testing.service({"networks": [{"name": "h"}]}), {"networks": [{"name": "h", "driver": "host"}]})
	_of(driver, "joins") == set()
	joined := surface.facts with input as testing.services([{"name": "a", "networks": []}, {"networks": [], "network_mode": {"mode": "service", "target": "a"}}])
	_of(joined, "joins") == set()
	none := surface.facts with input as testing.mode({}, {"mode": "none"})
	_of(none, "joins") == set()
	_of(none, "reaches") == {"none"}
}

test_surface_of_mounts if {
	facts := surface.facts with input as testing.service({"mounts": [
		testing.volume("data", "/d"),
		{"type": "volume", "target": "/a", "read_only": false},
		{"type": "tmpfs", "target": "/t", "read_only": false},
		{"type": "bind", "read_only": true, "source": "./x", "relative_to": "project"},
		testing.local(".", "/app"),
		object.union(testing.local("./key", "/run/secrets/key"), {"origin": "secret"}),
	]})
	_of(facts, "mounts") == {
		"data at /d writable",
		"an anonymous volume at /a writable",
		"./x at … read-only",
		". at /app writable",
	}
	_details(facts, "mounts", "mount") == {
		{"kind": "volume", "source": "data", "target": "/d", "read_only": false},
		{"kind": "anonymous", "target": "/a", "read_only": false},
		{"kind": "host", "source": "./x", "read_only": true},
		{"kind": "host", "source": ".", "target": "/app", "read_only": false, "root": true},
	}
}

test_surface_of_secrets if {
	facts := surface.facts with input as testing.service({
		"secrets": [{"name": "key"}],
		"environment": [testing.variable("DB_PASSWORD", "x1"), {"name": "API_TOKEN", "from": "runtime"}, {"name": "HOME", "from": "runtime"}],
		"command": ["run", "--password", "hunter2"],
		"credentials": {"username": "u", "password": "p"},
		"mounts": [testing.local("./server.key", "/k")],
	})
	_of(facts, "holds-secret") == {
		"key (granted)",
		"DB_PASSWORD (written)",
		"--password (written)",
		"the password of its registry (written)",
		"API_TOKEN (environment)",
		"./server.key (mounted)",
	}
}

test_surface_of_variables_of_known_images if {
	facts := surface.facts with input as testing.service(object.union(
		testing.image("apache/activemq-classic", "6"),
		{"environment": [{"name": "ACTIVEMQ_WEB_PASSWORD", "from": "runtime"}, {"name": "KAFKA_CLIENT_PASSWORDS", "from": "runtime"}]},
	))
	_of(facts, "holds-secret") == {"ACTIVEMQ_WEB_PASSWORD (environment)"}
}

test_surface_of_users if {
	facts := surface.facts with input as testing.services([
		{"user": "1000", "build": {"context": ".", "user": "root"}},
		{"build": {"context": ".", "user": "node"}},
		{"build": {"context": ".", "user": "node"}, "unknown": [["user"]]},
	])
	_said({fact | some fact in facts; fact.kind == "runs-as"}) == {"service0 runs-as 1000", "service1 runs-as node"}
}

test_surface_of_images if {
	facts := surface.facts with input as testing.services([
		{"image": {"ref": "shop/web:1", "tag": "1"}, "build": {"context": "./web", "base": {"ref": "node:24"}}},
		{"build": {}},
		{"image": {"ref": "postgres:…", "repository": "library/postgres"}, "unknown": [["image", "tag"]]},
	])
	_of(facts, "image") == {"shop/web:1 built from ./web on node:24", "built from …", "postgres:…"}
	_details(facts, "image", "image") == {
		{"ref": "shop/web:1", "tag": "1", "build": "./web", "base": "node:24"},
		{"build": "…"},
		{"ref": "postgres:…", "repository": "library/postgres", "tag": "…"},
	}
}

test_surface_of_walls_of_its_own if {
	facts := surface.facts with input as testing.service({
		"runtime": "runsc",
		"sandbox": {"tool": "nsjail"},
		"read_only": true,
		"cap_drop": ["ALL"],
		"limits": {"memory": 1, "pids": 10},
		"security_opt": [
			{"name": "no-new-privileges", "value": "true"},
			{"name": "seccomp", "value": "./seccomp.json"},
			{"name": "apparmor", "value": "unconfined"},
		],
	})
	_of(facts, "confined-by") == {
		"sandbox runtime runsc",
		"sandbox command nsjail",
		"read-only root",
		"without ALL",
		"limit of memory",
		"limit of pids",
		"no-new-privileges",
		"seccomp profile",
	}
	{fact.path | some fact in facts; fact.confinement == "without ALL"} == {["containers", 0, "cap_drop", 0]}
	other := surface.facts with input as testing.service({"runtime": "nvidia"})
	_of(other, "confined-by") == {"runtime nvidia"}
}

test_surface_of_what_only_run_time_knows if {
	facts := surface.facts with input as testing.service({
		"ports": [{"target": 80, "protocol": "tcp"}, {"protocol": "tcp"}],
		"mounts": [{"type": "bind", "target": "/d", "read_only": false}],
		"unknown": [
			["ports", 0, "host_ip"],
			["ports", 1, "host_ip"],
			["ports", 0, "published"],
			["mounts", 0, "source"],
			["privileged"],
			["image", "repository"],
			["image", "tag"],
			["environment", 0, "value"],
		],
	})
	_of(facts, "unknown") == {"ports 80/tcp", "ports", "mounts /d", "privileged", "image"}
	{fact.path | some fact in facts; fact.unknown.of == "80/tcp"} == {["containers", 0, "ports", 0, "host_ip"]}
}
