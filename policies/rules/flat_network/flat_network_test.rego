package rules.flat_network_test

import data.lib.testing_test as testing
import data.rules.flat_network

test_denies_datastore_beside_the_exposed if {
	found := flat_network.deny with input as testing.services([{"name": "web", "ports": [testing.port("", "80", 80)]}, {}, testing.image("library/mysql", "8")])
	testing.said(found) == {"containers/2: is a datastore (by its image) on the only network, together with `web`, which is reachable from outside"}
	testing.details(found) == {{"related": [{"message": "reachable from outside", "path": ["containers", 0]}]}}
}

test_allows_two if {
	said := testing.said(flat_network.deny) with input as testing.services([{"ports": [testing.port("", "80", 80)]}, testing.image("library/mysql", "8")])
	said == set()
}

test_allows_nothing_exposed if {
	said := testing.said(flat_network.deny) with input as testing.services([{}, {}, testing.image("library/mysql", "8")])
	said == set()
}

test_allows_two_networks if {
	said := testing.said(flat_network.deny) with input as object.union(testing.services([{"ports": [testing.port("", "80", 80)]}, {"networks": [{"name": "b"}]}, testing.image("library/mysql", "8")]), {"networks": [{"name": "default"}, {"name": "b"}]})
	said == set()
}

test_allows_what_is_gone_when_the_project_runs if {
	said := testing.said(flat_network.deny) with input as testing.services([{"ports": [testing.port("", "80", 80)]}, {"origin": "init-container"}, testing.image("library/mysql", "8")])
	said == set()
}
