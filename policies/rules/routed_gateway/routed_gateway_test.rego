package rules.routed_gateway_test

import data.lib.testing_test as testing
import data.rules.routed_gateway

test_denies_unprotected if {
	said := testing.said(routed_gateway.deny) with input as object.union(testing.service({}), {"networks": [{"name": "default", "driver_opts": {"com.docker.network.bridge.gateway_mode_ipv4": "nat-unprotected"}}]})
	said == {"networks/0/driver_opts/com.docker.network.bridge.gateway_mode_ipv4: opens every port of its containers, published or not (com.docker.network.bridge.gateway_mode_ipv4: nat-unprotected)"}
}

test_denies_routed if {
	found := routed_gateway.deny with input as object.union(testing.service({}), {"networks": [{"name": "default", "driver_opts": {"com.docker.network.bridge.gateway_mode_ipv6": "routed"}}]})
	testing.said(found) == {"networks/0/driver_opts/com.docker.network.bridge.gateway_mode_ipv6: routes published ports of its containers whatever their host address (com.docker.network.bridge.gateway_mode_ipv6: routed)"}
	testing.details(found) == {{"severity": {"ci": "off", "development": "low", "production": "medium", "self-hosted": "medium"}}}
}

test_allows_isolated if {
	said := testing.said(routed_gateway.deny) with input as object.union(testing.service({}), {"networks": [{"name": "default", "driver_opts": {"com.docker.network.bridge.gateway_mode_ipv4": "isolated"}}]})
	said == set()
}

test_allows_other_options if {
	said := testing.said(routed_gateway.deny) with input as object.union(testing.service({}), {"networks": [{"name": "default", "driver_opts": {"a": "routed", "b": "nat-unprotected"}}]})
	said == set()
}
