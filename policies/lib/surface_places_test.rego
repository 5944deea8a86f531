package lib.surface_places_test

import data.lib.surface
import data.lib.testing_test as testing

_project := object.union(
	testing.services([
		object.union(testing.image("library/redis", "8"), {
			"user": "1000",
			"ports": [testing.port("", "6379", 6379)],
			"networks": [{"name": "default"}, {"name": "back"}],
			"privileged": true,
			"read_only": true,
			"runtime": "runsc",
			"sandbox": {"tool": "bwrap"},
			"cap_add": ["CHOWN", "SYS_ADMIN"],
			"cap_drop": ["NET_RAW", "ALL"],
			"limits": {"pids": 5},
			"security_opt": [{"name": "seccomp", "value": "p.json"}, {"name": "apparmor", "value": "unconfined"}],
			"use_api_socket": true,
			"pid": {"mode": "host"},
			"uts": "host",
			"devices": [{"source": "/dev/dri"}, {"source": "/dev/kvm"}],
			"device_cgroup_rules": ["c 1:3 r", "c 10:229 rwm"],
			"gpus": true,
			"group_add": ["1", "docker"],
			"hooks": [{"event": "pre_stop"}, {"event": "post_start", "privileged": true}],
			"mounts": [testing.volume("v", "/v"), testing.bind("/var/run/docker.sock", "/s"), testing.bind("/etc", "/e"), object.union(testing.bind("/mnt", "/m"), {"propagation": "shared"}), {"type": "bind", "source": "~/.ssh", "relative_to": "home", "target": "/k", "read_only": true}, testing.local("./.env", "/x")],
			"secrets": [{"name": "a"}, {"name": "b"}],
			"environment": [testing.variable("A", "b"), testing.variable("API_KEY", "f83hd93kd73k"), {"name": "TOKEN", "from": "runtime"}],
			"credentials": {"username": "u", "password": "p"},
			"volumes_from": [{"container": "x"}, {"container": "y"}],
			"unknown": [["ports", 0, "host_ip"], ["mounts", 1, "read_only"], ["image"]],
		}),
		{"build": {"context": ".", "user": "2", "privileged": true, "network": "host", "entitlements": ["a", "b"], "ssh": ["default"]}, "publish_all": true},
		{"networks": [], "network_mode": {"mode": "service", "target": "service1"}, "pid": {"mode": "container", "target": "c"}, "ipc": {"mode": "shareable"}},
		{"networks": [], "network_mode": {"mode": "container", "target": "elsewhere"}, "ipc": {"mode": "host"}, "userns_mode": "host", "cgroup": "host"},
		{"networks": [], "network_mode": {"mode": "host"}},
		{"networks": [], "network_mode": {"mode": "bridge"}},
		{"networks": [], "network_mode": {"mode": "network", "target": "lan"}},
		{"networks": [], "network_mode": {"mode": "none"}},
	]),
	{"networks": [{"name": "default", "driver": "bridge", "implicit": true}, {"name": "back", "internal": true}]},
)

test_every_fact_stands_where_its_value_is_written if {
	facts := surface.facts with input as _project
	{$"{fact.index} {fact.kind} {fact.what}: {concat("/", [$"{key}" | some key in array.slice(fact.path, 2, 9)])}" | some fact in facts} == {
		"0 class datastore (by its image): ",
		"0 confined-by kept CHOWN: cap_add/0",
		"0 confined-by limit of pids: limits/pids",
		"0 confined-by read-only root: read_only",
		"0 confined-by sandbox command bwrap: sandbox",
		"0 confined-by sandbox runtime runsc: runtime",
		"0 confined-by seccomp profile: security_opt/0",
		"0 confined-by without ALL: cap_drop/1",
		"0 confined-by without NET_RAW: cap_drop/0",
		"0 controls-host api-socket: use_api_socket",
		"0 controls-host capability SYS_ADMIN: cap_add/1",
		"0 controls-host credentials ~/.ssh: mounts/4",
		"0 controls-host device /dev/dri: devices/0",
		"0 controls-host device /dev/kvm: devices/1",
		"0 controls-host devices c 10:229 rwm: device_cgroup_rules/1",
		"0 controls-host devices c 1:3 r: device_cgroup_rules/0",
		"0 controls-host gpu: gpus",
		"0 controls-host group 1: group_add/0",
		"0 controls-host group docker: group_add/1",
		"0 controls-host hook post_start: hooks/1/privileged",
		"0 controls-host namespace pid: pid",
		"0 controls-host namespace uts: uts",
		"0 controls-host path /etc writable: mounts/2",
		"0 controls-host privileged: privileged",
		"0 controls-host propagation /mnt: mounts/3/propagation",
		"0 controls-host socket Docker: mounts/1",
		"0 controls-host unconfined runs without an AppArmor profile: security_opt/1",
		"0 holds-secret ./.env (mounted): mounts/5",
		"0 holds-secret API_KEY (written): environment/1/value",
		"0 holds-secret TOKEN (environment): environment/2",
		"0 holds-secret a (granted): secrets/0",
		"0 holds-secret b (granted): secrets/1",
		"0 holds-secret the password of its registry (written): credentials/password",
		"0 image library/redis: image",
		"0 joins back (internal): networks/1",
		"0 joins default: networks/0",
		"0 mounts ./.env at /x writable: mounts/5",
		"0 mounts /etc at /e writable: mounts/2",
		"0 mounts /mnt at /m writable: mounts/3",
		"0 mounts /var/run/docker.sock at /s writable: mounts/1",
		"0 mounts v at /v writable: mounts/0",
		"0 mounts ~/.ssh at /k read-only: mounts/4",
		"0 reaches any: networks",
		"0 runs-as 1000: user",
		"0 shares volumes x: volumes_from/0",
		"0 shares volumes y: volumes_from/1",
		"0 unknown image: image",
		"0 unknown mounts /s: mounts/1/read_only",
		"0 unknown ports 6379/tcp: ports/0/host_ip",
		"1 controls-host build on the host's network: build/network",
		"1 controls-host build privileged: build/privileged",
		"1 controls-host build with SSH keys: build/ssh",
		"1 controls-host build with the entitlement a: build/entitlements/0",
		"1 controls-host build with the entitlement b: build/entitlements/1",
		"1 exposes every port of its image/tcp on all: publish_all",
		"1 image built from .: build",
		"1 joins default: networks/0",
		"1 reaches any: ",
		"1 runs-as 2: build",
		"2 reaches any: network_mode",
		"2 shares ipc: ipc",
		"2 shares network service1: network_mode",
		"2 shares pid c: pid",
		"3 controls-host namespace cgroup: cgroup",
		"3 controls-host namespace ipc: ipc",
		"3 controls-host namespace user: userns_mode",
		"3 shares network elsewhere: network_mode",
		"4 controls-host namespace network: network_mode",
		"4 reaches host: network_mode",
		"5 joins bridge (external): network_mode",
		"5 reaches any: network_mode",
		"6 joins lan (external): network_mode",
		"6 reaches any: network_mode",
		"7 reaches none: network_mode",
	}
	every fact in facts {
		array.slice(fact.path, 0, 2) == ["containers", fact.index]
		input.containers[fact.index].name == fact.container with input as _project
	}
}

test_a_runner_s_own_socket_is_known_by_who_mounted_it if {
	written := testing.bind("/var/run/docker.sock", "/s")
	mounts := [object.union(written, {"origin": "runner"}), object.union(testing.bind("/srv/work", "/w"), {"origin": "runner"}), testing.bind("/srv/x", "/x")]
	facts := surface.facts with input as object.union(testing.service({"mounts": mounts}), {"target": "self-hosted"})
	{[fact.what, fact.path] | some fact in facts; fact.kind == "controls-host"} == {["socket Docker", ["containers", 0, "mounts", 0]]}
	hosted := surface.facts with input as object.union(testing.service({"mounts": mounts}), {"target": "hosted"})
	{fact.what | some fact in hosted; fact.kind == "controls-host"} == set()
	by_hand := surface.facts with input as object.union(testing.service({"mounts": [written]}), {"target": "self-hosted"})
	{object.get(fact, ["mount", "target"], "") | some fact in by_hand; fact.kind == "controls-host"} == {"/s"}
}

test_what_a_mode_joins if {
	facts := surface.facts with input as testing.services([
		{"network_mode": {"mode": "none"}},
		{"networks": [], "network_mode": {"mode": "bridge"}},
		{"networks": [], "network_mode": {"mode": "network", "target": "lan"}},
	])
	{[fact.index, fact.network] | some fact in facts; fact.kind == "joins"} == {
		[1, {"name": "bridge", "internal": false, "external": true}],
		[2, {"name": "lan", "external": true}],
	}
}

test_what_is_said_of_a_network_and_of_what_nobody_mounted if {
	mounts := [object.union(testing.bind("/srv", "/s"), {"origin": origin}) | some origin in ["runner", "api_socket", "secret"]]
	facts := surface.facts with input as testing.service({"mounts": mounts})
	{fact.network | some fact in facts; fact.kind == "joins"} == {{"name": "default", "driver": "bridge", "implicit": true, "internal": false}}
	{fact.what | some fact in facts; fact.kind == "mounts"} == set()
}
