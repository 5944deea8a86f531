package main_test

import data.lib.testing_test as testing

_input := testing.service({"privileged": true, "pid": {"mode": "host"}})

test_violations_are_those_of_selected_rules if {
	found := data.main.violations with input as _input with data.select as {"privileged": true, "host_network": true}
	testing.said(found) == {"containers/0/privileged: runs privileged"}
}

test_no_rule_is_selected_by_itself if {
	found := data.main.violations with input as _input
	found == []
}

test_catalog_says_each_rule_s_id_and_title if {
	some meta in data.main.catalog
	meta.id == "host-network"
	meta.title == "Host network"
}

test_surface_is_the_library_s if {
	facts := data.main.surface with input as testing.service({"privileged": true})
	some fact in facts
	fact == {
		"kind": "controls-host",
		"container": "service0",
		"index": 0,
		"what": "privileged",
		"path": ["containers", 0, "privileged"],
		"control": {"by": "privileged", "name": "", "power": "whole"},
	}
}
