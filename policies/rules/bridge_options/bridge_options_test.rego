package rules.bridge_options_test

import data.lib.testing_test as testing
import data.rules.bridge_options

test_denies_open_binding if {
	said := testing.said(bridge_options.deny) with input as object.union(testing.service({}), {"networks": [{"name": "default", "driver_opts": {"com.docker.network.bridge.host_binding_ipv4": "0.0.0.0"}}]})
	said == {"networks/0/driver_opts/com.docker.network.bridge.host_binding_ipv4: publishes ports of its containers on all interfaces by default (0.0.0.0)"}
}

test_denies_icc_for_untrusted if {
	said := testing.said(bridge_options.deny) with input as object.union(testing.service({"declared": {"class": "untrusted-input"}}), {"networks": [{"name": "default", "driver_opts": {"com.docker.network.bridge.enable_icc": "true"}}]})
	said == {"networks/0/driver_opts/com.docker.network.bridge.enable_icc: lets its untrusted containers reach their neighbours"}
}

test_allows_icc_for_others if {
	said := testing.said(bridge_options.deny) with input as object.union(testing.service({}), {"networks": [{"name": "default", "driver_opts": {"com.docker.network.bridge.enable_icc": "true"}}]})
	said == set()
}

test_allows_what_keeps_them_apart_or_is_not_there if {
	base := {"name": "default", "driver_opts": {"com.docker.network.bridge.enable_icc": "true"}}
	every other in [
		{"driver_opts": {"com.docker.network.bridge.enable_icc": "false", "com.docker.network.bridge.host_binding_ipv4": "127.0.0.1"}},
		{"name": "other"},
	] {
		bridge_options.deny == set() with input as object.union(testing.service({"declared": {"class": "untrusted-code"}}), {"networks": [object.union(base, other)]})
	}
}

test_denies_icc_for_untrusted_code if {
	said := testing.said(bridge_options.deny) with input as object.union(testing.service({"declared": {"class": "untrusted-code"}}), {"networks": [{"name": "default", "driver_opts": {"com.docker.network.bridge.enable_icc": "true"}}]})
	said == {"networks/0/driver_opts/com.docker.network.bridge.enable_icc: lets its untrusted containers reach their neighbours"}
}
