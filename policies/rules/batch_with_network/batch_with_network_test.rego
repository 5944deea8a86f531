package rules.batch_with_network_test

import data.lib.testing_test as testing
import data.rules.batch_with_network

test_denies_declared if {
	found := batch_with_network.deny with input as testing.service({"declared": {"class": "batch"}})
	testing.said(found) == {"containers/0: is a batch job (declared) and is on the project's default network"}
	testing.details(found) == {{"confidence": "certain"}}
}

test_denies_by_image if {
	found := batch_with_network.deny with input as testing.service(testing.image("pandoc/core", "3"))
	testing.said(found) == {"containers/0: is a batch job (by its image) and is on the project's default network"}
	testing.details(found) == {{"confidence": "inferred"}}
}

test_denies_internal_network if {
	found := batch_with_network.deny with input as object.union(testing.service({"declared": {"class": "batch"}}), {"networks": [{"name": "default", "internal": true}]})
	testing.said(found) == {"containers/0/networks: is a batch job (declared) and is on the project's default network"}
	testing.details(found) == {{"confidence": "certain"}}
}

test_denies_named_networks if {
	said := testing.said(batch_with_network.deny) with input as object.union(testing.service({"declared": {"class": "batch"}, "networks": [{"name": "a"}, {"name": "b"}]}), {"networks": [{"name": "a"}, {"name": "b"}]})
	said == {"containers/0/networks: is a batch job (declared) and is on the networks `a`, `b`"}
}

test_denies_default_bridge if {
	said := testing.said(batch_with_network.deny) with input as object.union(testing.service({"declared": {"class": "batch"}, "networks": [{"name": "bridge"}]}), {"networks": [{"name": "bridge", "implicit": true}]})
	said == {"containers/0: is a batch job (declared) and is on the default bridge"}
}

test_denies_bridge_and_host_mode if {
	found := batch_with_network.deny with input as testing.services([{"declared": {"class": "batch"}, "network_mode": {"mode": "bridge"}}, {"declared": {"class": "batch"}, "network_mode": {"mode": "host"}}])
	testing.said(found) == {"containers/0/network_mode: is a batch job (declared) and is on the default bridge", "containers/1/network_mode: is a batch job (declared) and is on the host's network"}
	testing.details(found) == {{"confidence": "certain"}}
}

test_denies_joined_network if {
	said := testing.said(batch_with_network.deny) with input as testing.services([{"name": "a"}, {"declared": {"class": "batch"}, "network_mode": {"mode": "service", "target": "a"}}])
	said == {"containers/1/network_mode: is a batch job (declared) and is on the network of `a`"}
}

test_allows_none if {
	said := testing.said(batch_with_network.deny) with input as testing.mode({"declared": {"class": "batch"}}, {"mode": "none"})
	said == set()
}

test_allows_declared_internal if {
	said := testing.said(batch_with_network.deny) with input as object.union(testing.service({"declared": {"class": "batch", "egress": "internal"}}), {"networks": [{"name": "default", "internal": true}]})
	said == set()
}

test_allows_declared_any if {
	said := testing.said(batch_with_network.deny) with input as testing.service({"declared": {"class": "batch", "egress": "any", "justification": "fetches the list"}})
	said == set()
}

test_allows_others if {
	said := testing.said(batch_with_network.deny) with input as testing.services([{}, {"declared": {"class": "app"}}])
	said == set()
}

test_denies_way_out_that_is_declared_without_a_reason if {
	said := testing.said(batch_with_network.deny) with input as testing.service({"declared": {"class": "batch", "egress": "any"}})
	said == {"containers/0: is a batch job (declared) and is on the project's default network"}
}

test_denies_way_out_where_less_is_declared if {
	said := testing.said(batch_with_network.deny) with input as testing.service({"declared": {"class": "batch", "egress": "internal", "justification": "reads the database"}})
	said == {"containers/0: is a batch job (declared) and is on the project's default network"}
}

test_denies_network_of_the_host_whatever_is_declared if {
	said := testing.said(batch_with_network.deny) with input as testing.mode({"declared": {"class": "batch", "egress": "any", "justification": "fetches the list"}}, {"mode": "host"})
	said == {"containers/0/network_mode: is a batch job (declared) and is on the host's network"}
}

test_allows_less_than_declared if {
	said := testing.said(batch_with_network.deny) with input as object.union(testing.service({"declared": {"class": "batch", "egress": "any", "justification": "fetches the list"}}), {"networks": [{"name": "default", "internal": true}]})
	said == set()
}
