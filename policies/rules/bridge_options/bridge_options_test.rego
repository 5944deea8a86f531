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
