package rules.datastore_version_floating_test

import data.lib.testing_test as testing
import data.rules.datastore_version_floating

test_denies_untagged if {
	found := datastore_version_floating.deny with input as testing.service(testing.image("library/postgres", ""))
	testing.said(found) == {"containers/0/image: runs PostgreSQL by a tag that moves, and where it keeps its data depends on the major version"}
	testing.details(found) == {{"evidence": "library/postgres"}}
}

test_denies_variant if {
	said := testing.said(datastore_version_floating.deny) with input as testing.service(testing.image("library/postgres", "alpine"))
	said == {"containers/0/image: runs PostgreSQL by a tag that moves, and where it keeps its data depends on the major version"}
}

test_allows_major if {
	said := testing.said(datastore_version_floating.deny) with input as testing.service(testing.image("library/postgres", "17"))
	said == set()
}

test_allows_one_path_for_all if {
	said := testing.said(datastore_version_floating.deny) with input as testing.service(testing.image("library/mysql", ""))
	said == set()
}

test_allows_digest if {
	said := testing.said(datastore_version_floating.deny) with input as testing.services([{"image": object.union(testing.image("library/postgres", tag).image, {"digest": "sha256:1"})} | some tag in ["", "alpine"]])
	said == set()
}

test_allows_unknown_tag if {
	said := testing.said(datastore_version_floating.deny) with input as testing.service(object.union(testing.image("library/postgres", ""), {"unknown": [["image", "tag"]]}))
	said == set()
}

test_allows_base_of_a_build_and_client if {
	base := {"image": testing.image("library/postgres", "").image}
	every other in [
		{"build": {"base": testing.image("library/postgres", "").image}},
		{"command": ["pg_dump"]},
	] {
		datastore_version_floating.deny == set() with input as testing.service(object.union(base, other))
	}
}
