package rules.remote_config_unpinned_test

import data.lib.testing_test as testing
import data.rules.remote_config_unpinned

test_denies_tag if {
	found := remote_config_unpinned.deny with input as object.union(testing.service({}), {"remotes": [{"ref": "oci://x:v2", "pinned": false, "use": "include"}]})
	testing.said(found) == {"remotes/0: takes a Compose file from oci://x:v2, which is not pinned"}
	testing.details(found) == {{"evidence": "oci://x:v2"}}
}

test_allows_pinned if {
	said := testing.said(remote_config_unpinned.deny) with input as object.union(testing.service({}), {"remotes": [{"ref": "oci://x@sha256:1", "pinned": true, "use": "include"}]})
	said == set()
}
