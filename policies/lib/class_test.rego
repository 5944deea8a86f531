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

test_a_vpn_is_known_by_its_tunnel if {
	every fields in [
		{"devices": [{"source": "/dev/fuse"}, {"source": "/dev/net/tun"}]},
		{"device_cgroup_rules": ["c 13:* r", "c 10:200 rwm"]},
		{"mounts": [testing.bind("/srv", "/srv"), testing.bind("/dev/net/tun", "/dev/net/tun")]},
		{"sysctls": {"net.ipv4.conf.all.src_valid_mark": "1"}},
	] {
		class.is(0, "vpn") with input as testing.service(object.union({"cap_add": ["NET_ADMIN"]}, fields))
		not class.of[0] with input as testing.service(fields)
	}
	every fields in [
		{},
		{"device_cgroup_rules": ["c 10:229 rwm"]},
		{"mounts": [testing.bind("/dev/fuse", "/dev/fuse")]},
		{"sysctls": {"net.ipv4.conf.all.src_valid_mark": "0", "net.ipv4.ip_forward": "1"}},
	] {
		not class.of[0] with input as testing.service(object.union({"cap_add": ["NET_ADMIN"]}, fields))
	}
}

test_a_vpn_is_known_by_who_has_its_network if {
	containers := [{"name": "vpn", "cap_add": ["NET_ADMIN"]}, {"name": "other", "cap_add": ["NET_ADMIN"]}, {"network_mode": {"mode": "service", "target": "vpn"}}]
	of := class.of with input as testing.services(containers)
	of == {0: {"class": "vpn", "from": "shape"}}
}
