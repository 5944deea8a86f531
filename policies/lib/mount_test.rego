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

test_only_a_mount_of_a_volume_is_what_the_volume_is if {
	volumes := [{"name": "v", "driver_opts": {"type": "none", "o": "bind", "device": "/etc"}}]
	found := mount.list[0] with input as object.union(testing.service({"mounts": [{"type": "cluster", "source": "v", "target": "/a"}]}), {"volumes": volumes})
	[entry.kind | some entry in found] == ["other"]
}

test_options_of_a_volume_make_its_bind_read_only if {
	volumes := [{"name": "v", "driver_opts": {"type": "none", "o": "bind,ro", "device": "/srv"}}]
	mount.list[0][0].read_only == true with input as object.union(testing.service({"mounts": [testing.volume("v", "/data")]}), {"volumes": volumes})
}

test_kinds_of_mounts if {
	mounts := [
		testing.bind("/srv//", "/a"),
		testing.bind("/", "/b"),
		{"type": "bind", "source": "~/x", "relative_to": "home", "target": "/c"},
		{"type": "bind", "source": "./x", "relative_to": "project", "target": "/d"},
		{"type": "bind", "source": ".", "relative_to": "workspace", "target": "/e"},
		testing.volume("v", "/f"),
		{"type": "volume", "target": "/g"},
		{"type": "tmpfs", "target": "/h"},
		{"type": "npipe", "source": "p", "relative_to": "host", "target": "/i"},
		{"type": "cluster", "source": "c", "target": "/j"},
		{"type": "bind", "source_template": "${X}", "target": "/k"},
		{"type": "bind", "source_template": "${XDG_RUNTIME_DIR}/x", "target": "/l"},
		{"type": "volume", "source_template": "${XDG_RUNTIME_DIR}/x", "target": "/m"},
	]
	found := mount.list[0] with input as testing.service({"mounts": mounts})
	[[object.get(entry, "host", ""), entry.kind] | some entry in found] == [
		["/srv", "host"], ["/", "host"], ["", "home"], ["", "project"], ["", "workspace"], ["", "volume"], ["", "anonymous"],
		["", "tmpfs"], ["", "npipe"], ["", "other"], ["", "other"], ["/run/user/${UID}/x", "host"], ["", "anonymous"],
	]
}

test_the_folder_of_a_session_whoever_the_person_is if {
	every template, host in {
		"${XDG_RUNTIME_DIR}": "/run/user/${UID}",
		"${XDG_RUNTIME_DIR}/": "/run/user/${UID}",
		"${XDG_RUNTIME_DIR}/bus": "/run/user/${UID}/bus",
		"/run/user/${ME}/a/b": "/run/user/${UID}/a/b",
		"/var/run/user/…/bus": "/run/user/${UID}/bus",
	} {
		mount.list[0][0].host == host with input as testing.service({"mounts": [{"type": "bind", "source_template": template}]})
	}
	every template in ["${XDG_RUNTIME_DIR}x", "${XDG_DATA_HOME}/bus", "/run/user/x${ME}/bus", "/srv/run/user/${ME}", "./${XDG_RUNTIME_DIR}/bus"] {
		not mount.list[0][0].host with input as testing.service({"mounts": [{"type": "bind", "source_template": template}]})
	}
}

test_mounts_of_the_host_that_somebody_wrote if {
	mounts := [object.union(testing.bind("/srv", "/x"), {"origin": origin}) | some origin in ["runner", "api_socket", "secret", "config"]]
	found := mount.host_list[0] with input as testing.service({"mounts": mounts})
	[entry.origin | some entry in found] == ["config"]
}

test_who_writes_what if {
	written := [
		[testing.volume("v", "/a"), testing.bind("/srv", "/b"), testing.local("./x", "/c"), {"type": "tmpfs", "target": "/d", "read_only": false}],
		[{"type": "bind", "source": "~/x", "relative_to": "home", "target": "/e", "read_only": false}, testing.read_only(testing.volume("v", "/a"))],
		[object.union(testing.bind("/srv", "/b"), {"origin": "runner"}), object.union(testing.bind("/srv", "/b"), {"origin": "api_socket"})],
	]
	project := testing.services(array.concat(
		[{"mounts": mounts} | some mounts in written],
		[{"origin": "init-container", "mounts": [testing.volume("v", "/a")]}],
	))
	{key: {writer.container | some writer in writers} | some key, writers in mount.writers} == {
		"volume v": {0}, "/srv": {0}, "project ./x": {0}, "home ~/x": {1},
	} with input as project
}

test_how_a_message_names_a_mount if {
	volumes := [{"name": "etc", "driver_opts": {"type": "none", "o": "bind", "device": "/etc"}}, {"name": "v", "driver_opts": {"type": "nfs"}}]
	mounts := [testing.volume("etc", "/a"), testing.bind("/srv/", "/b"), testing.volume("v", "/c"), {"type": "bind", "source_template": "${XDG_RUNTIME_DIR}/x", "target": "/d"}, {"type": "bind", "target": "/e"}]
	found := mount.list[0] with input as object.union(testing.service({"mounts": mounts}), {"volumes": volumes})
	[mount.spell(entry) | some entry in found] == [
		"`/etc` (through the volume `etc`)", "`/srv`", "`v`", "`${XDG_RUNTIME_DIR}/x`", "a path that only the environment knows",
	]
	[mount.evidence(entry) | some entry in found] == ["etc:/a", "/srv/:/b", "v:/c", ":/d", ":/e"]
	[[place.path | some place in mount.related(entry)] | some entry in found] == [[["volumes", 0, "driver_opts"]], [], [], [], []] with input as object.union(testing.service({"mounts": mounts}), {"volumes": volumes})
}

test_below_a_folder if {
	mount.within("/a", "/a")
	mount.within("/a/b", "/a")
	not mount.within("/ab", "/a")
	not mount.within("/", "/a")
}
