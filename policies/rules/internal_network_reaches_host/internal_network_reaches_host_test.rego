package rules.internal_network_reaches_host_test

import data.lib.testing_test as testing
import data.rules.internal_network_reaches_host

test_denies_untrusted_on_internal if {
	found := internal_network_reaches_host.deny with input as object.union(testing.service({"declared": {"class": "untrusted-input"}}), {"networks": [{"name": "default", "internal": true}]})
	testing.said(found) == {"networks/0: is internal, and leaves the host reachable from where untrusted work runs (`service0`)"}
	testing.details(found) == {{"evidence": "default"}}
}

test_allows_isolated if {
	said := testing.said(internal_network_reaches_host.deny) with input as object.union(testing.service({"declared": {"class": "untrusted-code"}}), {"networks": [{"name": "default", "internal": true, "driver_opts": {"com.docker.network.bridge.gateway_mode_ipv4": "isolated"}}]})
	said == set()
}

test_allows_others if {
	said := testing.said(internal_network_reaches_host.deny) with input as object.union(testing.service({"declared": {"class": "app"}}), {"networks": [{"name": "default", "internal": true}]})
	said == set()
}

test_allows_external if {
	said := testing.said(internal_network_reaches_host.deny) with input as object.union(testing.service({"declared": {"class": "untrusted-code"}}), {"networks": [{"name": "default", "internal": true, "external": true}]})
	said == set()
}

test_allows_networks_with_a_way_out_and_what_is_not_known if {
	base := {"name": "default", "internal": true}
	every other in [
		{"internal": false},
		{"unknown": [["driver_opts"]]},
	] {
		internal_network_reaches_host.deny == set() with input as object.union(testing.service({"declared": {"class": "untrusted-code"}}), {"networks": [object.union(base, other)]})
	}
}
