package lib.swarm_test

import data.lib.swarm
import data.lib.testing_test as testing

_ignored := {
	"privileged": true,
	"security_opt": [{"name": "seccomp"}],
	"userns_mode": "host",
	"pid": {"mode": "host"},
	"ipc": {"mode": "host"},
	"devices": [{"source": "/dev/sda"}],
	"cgroup_parent": "x",
	"network_mode": {"mode": "host"},
}

test_what_a_stack_says_in_vain if {
	project := object.union(testing.service(object.union(_ignored, {"cap_add": ["NET_ADMIN"], "uts": "host"})), {"target": "swarm"})
	said := swarm.said with input as project
	said == {0: {key: {"value": value, "path": ["containers", 0, key]} | some key, value in _ignored}}
	not swarm.said[0] with input as object.union(project, {"target": "compose"})
}

test_what_the_collector_kept_aside if {
	container := {"ignored": {"privileged": true}, "ipc": {"mode": "host"}}
	every target in ["swarm", "compose"] {
		said := swarm.said with input as object.union(testing.service(container), {"target": target})
		said == {0: {"privileged": {"value": true, "path": ["containers", 0, "ignored", "privileged"]}}}
	}
}
