package rules.shared_writable_volume_test

import data.lib.testing_test as testing
import data.rules.shared_writable_volume

test_denies_edge_and_other if {
	found := shared_writable_volume.deny with input as testing.services([object.union(testing.image("library/nginx", "1.29"), {"mounts": [testing.volume("u", "/u")]}), {"name": "worker", "mounts": [testing.volume("u", "/u")]}])
	testing.said(found) == {"containers/0/mounts/0: is edge (by its image) and shares `u` writable with `worker`"}
	testing.details(found) == {{"evidence": "u:/u worker", "related": [{"message": "`worker` writes it too", "path": ["containers", 1, "mounts", 0]}]}}
}

test_denies_same_folder if {
	said := testing.said(shared_writable_volume.deny) with input as testing.services([{"declared": {"class": "untrusted-input"}, "mounts": [testing.bind("/srv/u", "/u")]}, {"mounts": [testing.bind("/srv/u/", "/u")]}])
	said == {"containers/0/mounts/0: is untrusted-input (declared) and shares `/srv/u` writable with `service1`"}
}

test_denies_same_project_folder if {
	said := testing.said(shared_writable_volume.deny) with input as testing.services([{"declared": {"class": "untrusted-input"}, "mounts": [testing.local("./u", "/u")]}, {"mounts": [testing.local("./u", "/u")]}])
	said == {"containers/0/mounts/0: is untrusted-input (declared) and shares `./u` writable with `service1`"}
}

test_allows_read_only_side if {
	said := testing.said(shared_writable_volume.deny) with input as testing.services([object.union(testing.image("library/nginx", "1.29"), {"mounts": [testing.volume("u", "/u")]}), {"mounts": [testing.read_only(testing.volume("u", "/u"))]}])
	said == set()
}

test_allows_two_of_a_kind if {
	said := testing.said(shared_writable_volume.deny) with input as testing.services([{"mounts": [testing.volume("u", "/u")]}, {"mounts": [testing.volume("u", "/u")]}])
	said == set()
}

test_allows_socket if {
	said := testing.said(shared_writable_volume.deny) with input as testing.services([object.union(testing.image("library/nginx", "1"), {"mounts": [testing.bind("/var/run/docker.sock", "/var/run/docker.sock")]}), {"mounts": [testing.bind("/var/run/docker.sock", "/var/run/docker.sock")]}])
	said == set()
}

test_allows_folder_that_is_worse_by_itself if {
	said := testing.said(shared_writable_volume.deny) with input as testing.services([object.union(testing.image("library/nginx", "1"), {"mounts": [testing.bind("/etc", "/e")]}), {"mounts": [testing.bind("/etc", "/e")]}])
	said == set()
}
