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

test_denies_shared_without_what_is_below if {
	said := testing.said(mount_propagation.deny) with input as testing.service({"mounts": [object.union(testing.bind("/srv", "/s"), {"propagation": "shared"})]})
	said == {"containers/0/mounts/0/propagation: mounts `/srv` with propagation shared: its mounts reach the host"}
}

test_denies_shared_path_that_only_the_environment_knows if {
	said := testing.said(mount_propagation.deny) with input as testing.service({"mounts": [{"type": "bind", "target": "/s", "read_only": false, "propagation": "shared"}, {"type": "bind", "source_template": "/srv/${DIR}", "target": "/t", "read_only": false, "propagation": "shared"}]})
	said == {"containers/0/mounts/0/propagation: mounts a path that only the environment knows with propagation shared: its mounts reach the host", "containers/0/mounts/1/propagation: mounts `/srv/${DIR}` with propagation shared: its mounts reach the host"}
}
