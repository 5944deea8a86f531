package lib.network_test

import data.lib.network
import data.lib.testing_test as testing

_joining(mode, target) := {"networks": [], "network_mode": {"mode": mode, "target": target}}

test_owner_of_a_joined_network if {
	owner := network.owner with input as testing.services([
		{"name": "a", "container_name": "shop-a"},
		_joining("service", "a"),
		_joining("container", "shop-a"),
		_joining("service", "service1"),
	])
	owner == {0: 0, 1: 0, 2: 0, 3: 0}
}

test_names_of_the_file_and_of_the_engine_are_two if {
	owner := network.owner with input as testing.services([
		{"name": "a", "container_name": "b"},
		_joining("container", "a"),
		_joining("service", "b"),
	])
	owner == {0: 0}
}

test_a_network_called_as_a_container_is_no_container if {
	owner := network.owner with input as testing.services([{"container_name": "lan"}, _joining("network", "lan")])
	owner == {0: 0, 1: 1}
}

test_the_default_bridge_is_the_engine_s if {
	project := object.union(testing.services([]), {"networks": [
		{"name": "bridge", "implicit": true},
		{"name": "a", "external": true, "engine_name": "bridge"},
		{"name": "b", "external": true, "engine_name": "b"},
		{"name": "c", "engine_name": "bridge"},
		{"name": "default", "implicit": true},
	]})
	{name | some name, _ in network.by_name; network.default_bridge(name)} == {"bridge", "a"} with input as project
}
