package rules.swarm_ignores_hardening_test

import data.lib.testing_test as testing
import data.rules.swarm_ignores_hardening

_stack(ignored) := object.union(testing.service({"ignored": ignored}), {"target": "swarm"})

test_denies_what_a_stack_drops if {
	said := testing.said(swarm_ignores_hardening.deny) with input as _stack({
		"security_opt": [{"name": "no-new-privileges", "value": "true"}],
		"network_mode": {"mode": "none"},
	})
	said == {
		"containers/0/ignored/security_opt: sets `security_opt`, which `docker stack deploy` ignores",
		"containers/0/ignored/network_mode: sets `network_mode`, which `docker stack deploy` ignores",
	}
}

test_denies_what_compose_would_hear if {
	project := object.union(testing.service({"security_opt": [{"name": "apparmor", "value": "shop"}]}), {"target": "swarm"})
	found := swarm_ignores_hardening.deny with input as project
	testing.said(found) == {"containers/0/security_opt: sets `security_opt`, which `docker stack deploy` ignores"}
	testing.details(found) == {{"evidence": "security_opt"}}
}

test_allows_compose if {
	said := testing.said(swarm_ignores_hardening.deny) with input as testing.service({"security_opt": [{"name": "no-new-privileges"}]})
	said == set()
}

test_allows_what_hardens_nothing if {
	said := testing.said(swarm_ignores_hardening.deny) with input as _stack({
		"security_opt": [{"name": "seccomp", "value": "unconfined"}, {"name": "no-new-privileges", "value": "false"}, {"name": "systempaths", "value": "unconfined"}],
		"privileged": true,
		"network_mode": {"mode": "host"},
		"ipc": {"mode": "private"},
	})
	said == set()
}

test_allows_empty if {
	said := testing.said(swarm_ignores_hardening.deny) with input as _stack({"security_opt": [], "privileged": false})
	said == set()
}
