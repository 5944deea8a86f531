package lib.class_test

import data.lib.class
import data.lib.testing_test as testing

_tun := {"cap_add": ["NET_ADMIN"], "devices": [{"source": "/dev/net/tun"}]}

test_what_says_what_a_container_is_for if {
	containers := [
		{"declared": {"class": "app"}},
		testing.image("library/postgres", "17"),
		{"build": {"base": testing.image("library/postgres", "17").image}},
		_tun,
		object.union(testing.image("library/postgres", "17"), {"declared": {"egress": "none"}}),
	]
	said := [[class.of[i].class, class.because(i), class.confidence(i)] | some i, _ in input.containers] with input as testing.services(containers)
	said == [
		["app", "declared", "certain"],
		["datastore", "by its image", "inferred"],
		["datastore", "by the image it is built on", "inferred"],
		["vpn", "by its shape", "inferred"],
		["datastore", "by its image", "inferred"],
	]
}

test_what_says_nothing_of_it if {
	of := class.of with input as testing.services([
		{},
		object.union(_tun, {"cap_add": ["NET_RAW"]}),
		object.union(_tun, {"devices": [{"source": "/dev/fuse"}]}),
		object.union(_tun, {"devices": [{"source": "/dev/kvm"}, {"source": "/dev/net/tun"}]}),
		object.union(testing.image("library/postgres", "17"), {"command": ["pg_dump"]}),
	])
	of == {}
}

test_a_decision_is_on_record_with_its_reason_only if {
	justified := [i | some i, _ in input.containers; class.justified(i, {"vpn", "edge"})] with input as testing.services([
		{"declared": {"class": "edge", "justification": "x"}},
		{"declared": {"class": "edge"}},
		{"declared": {"class": "app", "justification": "x"}},
	])
	justified == [0]
}
