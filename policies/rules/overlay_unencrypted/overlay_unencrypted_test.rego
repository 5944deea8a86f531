package rules.overlay_unencrypted_test

import data.lib.testing_test as testing
import data.rules.overlay_unencrypted

test_denies_datastore if {
	said := testing.said(overlay_unencrypted.deny) with input as object.union(testing.service(testing.image("library/mysql", "8")), {"networks": [{"name": "default", "driver": "overlay"}]})
	said == {"networks/0: carries the traffic of `service0` between nodes in the clear"}
}

test_allows_encrypted if {
	said := testing.said(overlay_unencrypted.deny) with input as object.union(testing.service(testing.image("library/mysql", "8")), {"networks": [{"name": "default", "driver": "overlay", "driver_opts": {"encrypted": ""}}]})
	said == set()
}

test_allows_application if {
	said := testing.said(overlay_unencrypted.deny) with input as object.union(testing.service({}), {"networks": [{"name": "default", "driver": "overlay"}]})
	said == set()
}
