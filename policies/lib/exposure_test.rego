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

test_networks_without_a_way_out_publish_nothing_but_in_a_stack if {
	project := object.union(testing.service({"ports": [_port("", 80)]}), {"networks": [{"name": "default", "internal": true}]})
	every target in ["compose", "github-hosted"] {
		exposure.port_list == {} with input as object.union(project, {"target": target})
	}
	exposure.port_list == {} with input as json.remove(project, ["target"])
	count(exposure.port_list) == 1 with input as object.union(project, {"target": "swarm"})
}

test_an_address_that_only_run_time_knows_is_none if {
	exposure.port_list == {} with input as testing.service({"ports": [_port("", 80)], "unknown": [["ports", 0, "host_ip"]]})
}

test_a_port_of_the_owner_is_served_by_whose_image_has_it if {
	served := exposure.served with input as testing.services([
		{"name": "vpn", "ports": [_port("", 6379), _port("", 80)]},
		object.union(testing.image("library/redis", "8"), {"network_mode": {"mode": "service", "target": "vpn"}}),
	])
	{[i, entry.target] | some i, entries in served; some entry in entries} == {[0, 6379], [0, 80], [1, 6379]}
}
