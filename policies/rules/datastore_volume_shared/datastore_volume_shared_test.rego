package rules.datastore_volume_shared_test

import data.lib.testing_test as testing
import data.rules.datastore_volume_shared

test_denies_two_datastores_once if {
	found := datastore_volume_shared.deny with input as testing.services([object.union(testing.image("library/postgres", "17"), {"mounts": [testing.volume("d", "/var/lib/postgresql/data")]}), object.union(testing.image("library/postgres", "17"), {"mounts": [testing.volume("d", "/var/lib/postgresql/data")]})])
	testing.said(found) == {"containers/1/mounts/0: mounts `d` writable, where `service0` keeps its data"}
	testing.details(found) == {{"evidence": "d:/var/lib/postgresql/data service0", "related": [{"message": "the data of `service0`", "path": ["containers", 0, "mounts", 0]}]}}
}

test_denies_somebody_else if {
	said := testing.said(datastore_volume_shared.deny) with input as testing.services([{"mounts": [testing.volume("d", "/d")]}, object.union(testing.image("library/postgres", "17"), {"mounts": [testing.volume("d", "/var/lib/postgresql/data")]})])
	said == {"containers/0/mounts/0: mounts `d` writable, where `service1` keeps its data"}
}

test_allows_backup if {
	said := testing.said(datastore_volume_shared.deny) with input as testing.services([{"mounts": [testing.read_only(testing.volume("d", "/d"))]}, object.union(testing.image("library/postgres", "17"), {"mounts": [testing.volume("d", "/var/lib/postgresql/data")]})])
	said == set()
}

test_allows_others if {
	said := testing.said(datastore_volume_shared.deny) with input as testing.services([{"mounts": [testing.volume("d", "/d")]}, {"mounts": [testing.volume("d", "/d")]}])
	said == set()
}

test_allows_what_prepares_the_volume if {
	said := testing.said(datastore_volume_shared.deny) with input as testing.services([object.union(testing.image("library/postgres", "17"), {"mounts": [testing.volume("d", "/var/lib/postgresql/data")]}), {"origin": "init-container", "mounts": [testing.volume("d", "/var/lib/postgresql/data")]}])
	said == set()
}

test_allows_what_is_not_its_data if {
	said := testing.said(datastore_volume_shared.deny) with input as testing.services([{"mounts": [testing.volume("d", "/d"), testing.bind("/dev/shm", "/shm")]}, object.union(testing.image("library/postgres", "17"), {"mounts": [testing.volume("d", "/docker-entrypoint-initdb.d")]}), object.union(testing.image("library/postgres", "17"), {"declared": {"class": "app"}, "mounts": [testing.volume("d", "/var/lib/postgresql/data")]})])
	said == set()
}
