package rules.mount_propagation_test

import data.lib.testing_test as testing
import data.rules.mount_propagation

test_denies_shared if {
	found := mount_propagation.deny with input as testing.service({"mounts": [object.union(testing.bind("/srv", "/s"), {"propagation": "rshared"})]})
	testing.said(found) == {"containers/0/mounts/0/propagation: mounts `/srv` with propagation rshared: its mounts reach the host"}
	testing.details(found) == {{"evidence": "/srv:/s"}}
}

test_allows_slave if {
	said := testing.said(mount_propagation.deny) with input as testing.service({"mounts": [object.union(testing.bind("/srv", "/s"), {"propagation": "rslave"})]})
	said == set()
}
