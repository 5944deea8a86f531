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

test_addresses_of_the_host_itself if {
	every address in ["127.0.0.1", "127.1.2.3", "::1", "[::1]", "localhost"] {
		network.loopback(address)
		not network.unspecified(address)
	}
	every address in ["", "0.0.0.0", "::", "[::]", "0:0:0:0:0:0:0:0", "*"] {
		network.unspecified(address)
		not network.loopback(address)
	}
	every address in ["10.0.0.1", "12.0.0.1", "fe80::1", "localhost.example"] {
		not network.loopback(address)
		not network.unspecified(address)
	}
}

test_what_is_on_no_network_is_on_no_internal_one if {
	project := object.union(
		testing.services([{"networks": [{"name": "in"}]}, {"networks": [{"name": "in"}, {"name": "out"}]}, {"networks": []}, {"networks": [{"name": "out"}]}]),
		{"networks": [{"name": "in", "internal": true}, {"name": "out"}]},
	)
	[i | some i, _ in input.containers; network.all_internal(i)] == [0] with input as project
}

test_what_has_a_mode_is_on_none_of_the_networks if {
	project := testing.services([{"networks": [{"name": "default"}], "network_mode": {"mode": "none"}}, {}])
	network.names == {1: {"default"}} with input as project
	network.members == {"default": {1}} with input as project
}

_bound(options) := object.union(
	testing.service({"networks": [{"name": "in"}, {"name": "out"}]}),
	{"networks": [
		{"name": "in", "internal": true, "driver_opts": {"com.docker.network.bridge.host_binding_ipv4": "10.0.0.9"}},
		{"name": "out", "driver_opts": options},
	]},
)

test_a_network_says_where_ports_are_published if {
	bound := _bound({"com.docker.network.bridge.host_binding_ipv4": "127.0.0.1"})
	network.default_address(0) == "127.0.0.1" with input as bound
	network.default_address(0) == "127.0.0.1" with input as json.remove(bound, ["target"])
	network.default_address(0) == "" with input as object.union(bound, {"target": "swarm"})
	network.default_address(0) == "" with input as _bound({})
}

test_the_network_of_the_host_by_every_way_to_it if {
	project := object.union(
		testing.services([
			{"networks": [], "network_mode": {"mode": "host"}},
			{"networks": [], "network_mode": {"mode": "network", "target": "host"}},
			{"networks": [], "network_mode": {"mode": "service", "target": "host"}},
			{"networks": [], "network_mode": {"mode": "network", "target": "lan"}},
			{"networks": [{"name": "by-driver"}]},
			{"networks": [{"name": "own"}, {"name": "by-name"}]},
			{"networks": [{"name": "own"}]},
		]),
		{"networks": [
			{"name": "by-driver", "driver": "host"},
			{"name": "by-name", "external": true, "engine_name": "host"},
			{"name": "own", "engine_name": "host"},
		]},
	)
	network.host == {
		0: ["containers", 0, "network_mode"],
		1: ["containers", 1, "network_mode"],
		4: ["containers", 4, "networks", 0],
		5: ["containers", 5, "networks", 1],
	} with input as project
}

test_a_network_of_the_project_may_be_called_bridge if {
	project := object.union(testing.services([]), {"networks": [{"name": "bridge"}]})
	not network.default_bridge("bridge") with input as project
}
