package rules.untrusted_input_with_network_test

import data.lib.testing_test as testing
import data.rules.untrusted_input_with_network

test_denies_declared if {
	found := untrusted_input_with_network.deny with input as testing.service({"declared": {"class": "untrusted-input"}})
	testing.said(found) == {"containers/0: reads untrusted files (declared) and is on the project's default network, which leads out"}
	testing.details(found) == {{"confidence": "certain"}}
}

test_denies_by_image if {
	found := untrusted_input_with_network.deny with input as testing.service(testing.image("gotenberg/gotenberg", "8"))
	testing.said(found) == {"containers/0: reads untrusted files (by its image) and is on the project's default network, which leads out"}
	testing.details(found) == {{"confidence": "inferred"}}
}

test_denies_built_on_image if {
	said := testing.said(untrusted_input_with_network.deny) with input as testing.service({"build": {"base": testing.image("gotenberg/gotenberg", "8").image}})
	said == {"containers/0: reads untrusted files (by the image it is built on) and is on the project's default network, which leads out"}
}

test_allows_internal if {
	said := testing.said(untrusted_input_with_network.deny) with input as object.union(testing.service({"declared": {"class": "untrusted-input"}}), {"networks": [{"name": "default", "internal": true}]})
	said == set()
}

test_allows_declared_egress if {
	said := testing.said(untrusted_input_with_network.deny) with input as testing.service({"declared": {"class": "untrusted-input", "egress": "any", "justification": "fetches signatures"}})
	said == set()
}

test_allows_others if {
	said := testing.said(untrusted_input_with_network.deny) with input as testing.services([{}, {"declared": {"class": "app"}}])
	said == set()
}

test_denies_way_out_without_a_reason if {
	said := testing.said(untrusted_input_with_network.deny) with input as testing.service({"declared": {"class": "untrusted-input", "egress": "any"}})
	said == {"containers/0: reads untrusted files (declared) and is on the project's default network, which leads out"}
}

test_denies_network_of_the_host if {
	said := testing.said(untrusted_input_with_network.deny) with input as testing.mode({"declared": {"class": "untrusted-input", "egress": "none", "justification": "x"}}, {"mode": "host"})
	said == {"containers/0/network_mode: reads untrusted files (declared) and is on the host's network, which leads out"}
}
