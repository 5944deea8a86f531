package rules.overlay_unencrypted_test

import data.lib.testing_test as testing
import data.rules.overlay_unencrypted

test_denies_datastore if {
	found := overlay_unencrypted.deny with input as object.union(testing.service(testing.image("library/mysql", "8")), {"networks": [{"name": "default", "driver": "overlay"}]})
	testing.said(found) == {"networks/0: carries the traffic of `service0` between nodes in the clear"}
	testing.details(found) == {{"evidence": "default"}}
}

test_denies_the_network_that_a_stack_gets if {
	project := object.union(testing.service(testing.image("library/mysql", "8")), {"networks": [{"name": "default", "implicit": true}]})
	testing.said(overlay_unencrypted.deny) == {"networks/0: carries the traffic of `service0` between nodes in the clear"} with input as object.union(project, {"target": "swarm"})
	testing.said(overlay_unencrypted.deny) == set() with input as project
}

test_allows_encrypted if {
	said := testing.said(overlay_unencrypted.deny) with input as object.union(testing.service(testing.image("library/mysql", "8")), {"networks": [{"name": "default", "driver": "overlay", "driver_opts": {"encrypted": ""}}]})
	said == set()
}

test_allows_application if {
	said := testing.said(overlay_unencrypted.deny) with input as object.union(testing.service({}), {"networks": [{"name": "default", "driver": "overlay"}]})
	said == set()
}

test_allows_other_drivers_and_what_is_not_known if {
	base := {"name": "default", "driver": "overlay"}
	every other in [
		{"driver": "bridge"},
		{"external": true},
		{"unknown": [["driver_opts"]]},
	] {
		overlay_unencrypted.deny == set() with input as object.union(testing.service(testing.image("library/mysql", "8")), {"networks": [object.union(base, other)]})
	}
}
