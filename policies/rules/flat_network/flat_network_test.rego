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

test_allows_datastores_only_and_what_may_be_elsewhere if {
	said := testing.said(flat_network.deny) with input as testing.services([object.union(testing.image("library/redis", "8"), {"ports": [testing.port("", "6379", 6379)]}), {}, testing.image("library/mysql", "8")])
	said == set()
}

test_allows_exposed_datastore_and_networks_that_are_not_known if {
	base := testing.image("library/mysql", "8")
	every other in [
		{"ports": [testing.port("", "3306", 3306)]},
		{"unknown": [["networks"]]},
	] {
		flat_network.deny == set() with input as testing.services([{"ports": [testing.port("", "80", 80)]}, {}, object.union(base, other)])
	}
}

test_allows_one_of_two_networks if {
	said := testing.said(flat_network.deny) with input as object.union(testing.services([{"ports": [testing.port("", "80", 80)]}, {}, testing.image("library/mysql", "8"), {"networks": [{"name": "b"}]}]), {"networks": [{"name": "default"}, {"name": "b"}]})
	said == set()
}
