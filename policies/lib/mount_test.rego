package lib.mount_test

import data.lib.mount
import data.lib.testing_test as testing

_mounting(source) := {"mounts": [{"type": "volume", "source": source, "target": "/data"}]}

_hosting := {"mounts": [{"type": "bind", "source": "/srv", "target": "/srv", "relative_to": "host"}]}

_input := testing.services([_mounting("shared"), _mounting("shared"), _hosting, {"mounts": []}, {}])

test_sets_have_what_lists_have if {
	mount.of == {i: {found | some found in mounts} | some i, mounts in mount.list} with input as _input
	mount.host == {i: {found | some found in mounts} | some i, mounts in mount.host_list} with input as _input
}

test_lists_are_of_containers_that_have_some if {
	object.keys(mount.list) == {0, 1, 2} with input as _input
	object.keys(mount.host_list) == {2} with input as _input
}

test_writers_are_listed_where_there_is_more_than_one if {
	object.keys(mount.writers) == {"volume shared", "/srv"} with input as _input
	object.keys(mount.shared) == {"volume shared"} with input as _input
	mount.writers["volume shared"] == {writer | some writer in mount.shared["volume shared"]} with input as _input
}

test_only_a_path_of_the_host_makes_a_volume_a_bind if {
	options := [
		{"type": "none", "o": "bind", "device": "/srv"},
		{"type": "none", "o": "rw,rbind", "device": "/srv/"},
		{"type": "none", "o": "bind", "device": "srv"},
		{"type": "nfs", "o": "addr=10.0.0.1", "device": "/srv"},
		{"type": "none", "device": "/srv"},
	]
	every opts in array.slice(options, 0, 2) {
		mount.list[0][0].host == "/srv" with input as object.union(testing.service({"mounts": [testing.volume("v", "/data")]}), {"volumes": [{"name": "v", "driver_opts": opts}]})
	}
	every opts in array.slice(options, 2, 5) {
		mount.list[0][0].kind == "volume" with input as object.union(testing.service({"mounts": [testing.volume("v", "/data")]}), {"volumes": [{"name": "v", "driver_opts": opts}]})
	}
}

test_options_of_a_volume_make_its_bind_read_only if {
	volumes := [{"name": "v", "driver_opts": {"type": "none", "o": "bind,ro", "device": "/srv"}}]
	mount.list[0][0].read_only == true with input as object.union(testing.service({"mounts": [testing.volume("v", "/data")]}), {"volumes": volumes})
}
