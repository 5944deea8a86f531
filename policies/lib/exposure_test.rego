package lib.exposure_test

import data.lib.exposure
import data.lib.testing_test as testing

_port(address, target) := {
	"host_ip": address,
	"published": $"{target}",
	"target": target,
	"protocol": "tcp",
}

_input := testing.services([
	{"ports": [_port("", 80), _port("127.0.0.1", 81)]},
	{"ports": [_port("127.0.0.1", 82)]},
	{"publish_all": true},
	{"ports": []},
	{},
])

test_sets_have_what_lists_have if {
	exposure.ports == {i: {entry | some entry in entries} | some i, entries in exposure.port_list} with input as _input
	exposure.open == {i: {entry | some entry in entries} | some i, entries in exposure.open_list} with input as _input
	exposure.served == {i: {entry | some entry in entries} | some i, entries in exposure.served_list} with input as _input
}

test_lists_are_of_containers_that_have_some if {
	object.keys(exposure.port_list) == {0, 1, 2} with input as _input
	object.keys(exposure.open_list) == {0, 2} with input as _input
	object.keys(exposure.served_list) == {0, 2} with input as _input
}

test_a_port_of_its_own_image_is_served_once if {
	exposure.served_list[0] == exposure.open_list[0] with input as testing.service(object.union(testing.image("library/redis", "8"), {"ports": [_port("", 6379)]}))
}
