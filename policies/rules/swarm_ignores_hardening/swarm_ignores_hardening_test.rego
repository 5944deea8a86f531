package rules.swarm_ignores_hardening_test

import data.lib.testing_test as testing
import data.rules.swarm_ignores_hardening

test_denies_dropped_keys if {
	found := swarm_ignores_hardening.deny with input as object.union(testing.service({"security_opt": [{"name": "no-new-privileges"}], "privileged": true}), {"target": "swarm"})
	testing.said(found) == {"containers/0/privileged: sets `privileged`, which `docker stack deploy` ignores", "containers/0/security_opt: sets `security_opt`, which `docker stack deploy` ignores"}
	testing.details(found) == {{"evidence": "privileged"}, {"evidence": "security_opt"}}
}

test_allows_compose if {
	said := testing.said(swarm_ignores_hardening.deny) with input as testing.service({"security_opt": [{"name": "no-new-privileges"}]})
	said == set()
}

test_allows_empty if {
	said := testing.said(swarm_ignores_hardening.deny) with input as object.union(testing.service({"security_opt": [], "privileged": false}), {"target": "swarm"})
	said == set()
}
