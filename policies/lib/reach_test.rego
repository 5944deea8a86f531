package lib.reach_test

import data.lib.reach
import data.lib.testing_test as testing

_mode(mode, target) := {"networks": [], "network_mode": {key: value | some key, value in {"mode": mode, "target": target}; value != ""}}

_project := object.union(
	testing.services([
		{"name": "open"},
		{"name": "in", "networks": [{"name": "in"}]},
		{"name": "both", "networks": [{"name": "in"}, {"name": "default"}]},
		_mode("none", ""),
		_mode("host", ""),
		_mode("service", "in"),
		_mode("service", "service4"),
		_mode("service", "service3"),
		_mode("container", "elsewhere"),
		_mode("bridge", ""),
		{"unknown": [["network_mode"]]},
		{"unknown": [["networks"]]},
		{"networks": [{"name": "unsure"}]},
		{"networks": [{"name": "bridge"}]},
		{"networks": [{"name": "lan"}, {"name": "in"}]},
	]),
	{"networks": [
		{"name": "default", "driver": "bridge", "implicit": true},
		{"name": "in", "internal": true},
		{"name": "unsure", "unknown": [["internal"]]},
		{"name": "bridge", "implicit": true},
		{"name": "lan", "driver": "macvlan"},
	]},
)

test_how_far_each_gets if {
	egress := reach.egress with input as _project
	egress == {
		0: "any", 1: "internal", 2: "any", 3: "none", 4: "host", 5: "internal", 6: "host", 7: "none",
		9: "any", 13: "any", 14: "any",
	}
}

test_where_a_message_about_it_points if {
	[reach.path(i) | some i in [0, 1, 3, 13]] == [
		["containers", 0], ["containers", 1, "networks"], ["containers", 3, "network_mode"], ["containers", 13],
	] with input as _project
}

test_how_a_message_names_it if {
	[reach.spell(i) | some i in [0, 1, 2, 4, 5, 8, 9, 13, 14]] == [
		"the project's default network", "the network `in`", "the networks `default`, `in`", "the host's network",
		"the network of `in`", "the network of `elsewhere`", "the default bridge", "the default bridge", "the networks `in`, `lan`",
	] with input as _project
}
