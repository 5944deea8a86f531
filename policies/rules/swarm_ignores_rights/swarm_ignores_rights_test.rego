package rules.swarm_ignores_rights_test

import data.lib.testing_test as testing
import data.rules.swarm_ignores_rights

_keys(ignored) := keys if {
	project := object.union(testing.service({"ignored": ignored}), {"target": "swarm"})
	denied := swarm_ignores_rights.deny with input as project
	keys := {violation.path[3] | some violation in denied}
}

test_denies_privileged if {
	project := object.union(testing.service({"ignored": {"privileged": true}}), {"target": "swarm"})
	said := testing.said(swarm_ignores_rights.deny) with input as project
	said == {"containers/0/ignored/privileged: sets `privileged`, which `docker stack deploy` ignores: it gives no right in the swarm"}
}

test_denies_every_key if {
	ignored := {
		"privileged": true,
		"userns_mode": "host",
		"cgroup_parent": "/shop",
		"devices": [{"source": "/dev/kvm"}],
		"pid": {"mode": "host"},
		"ipc": {"mode": "shareable"},
		"network_mode": {"mode": "host"},
		"security_opt": [{"name": "seccomp", "value": "unconfined"}],
	}
	_keys(ignored) == object.keys(ignored)
}

test_denies_no_new_privileges_that_is_off if {
	_keys({"security_opt": [{"name": "no-new-privileges", "value": "false"}]}) == {"security_opt"}
}

test_allows_what_gives_no_right if {
	_keys({
		"privileged": false,
		"userns_mode": "",
		"cgroup_parent": "",
		"devices": [],
		"pid": {"mode": "private"},
		"ipc": {"mode": "none"},
		"network_mode": {"mode": "none"},
		"security_opt": [{"name": "no-new-privileges", "value": "true"}],
		"tmpfs": ["/run"],
	}) == set()
}

test_allows_what_compose_may_hear if {
	said := testing.said(swarm_ignores_rights.deny) with input as object.union(testing.service({"privileged": true}), {"target": "swarm"})
	said == set()
}
