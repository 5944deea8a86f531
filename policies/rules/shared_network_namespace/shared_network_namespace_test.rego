package rules.shared_network_namespace_test

import data.lib.testing_test as testing
import data.rules.shared_network_namespace

test_denies_container_outside if {
	said := testing.said(shared_network_namespace.deny) with input as testing.mode({}, {"mode": "container", "target": "x"})
	said == {"containers/0/network_mode: joins the network of `x`, a container outside the project"}
}

test_denies_other_class if {
	found := shared_network_namespace.deny with input as testing.services([object.union(testing.image("library/traefik", "v3"), {"name": "proxy"}), object.union(testing.image("library/mysql", "8"), {"network_mode": {"mode": "service", "target": "proxy"}})])
	testing.said(found) == {"containers/1/network_mode: joins the network of `proxy`, which is edge while it is datastore"}
	testing.details(found) == {{"related": [{"message": "whose network it is", "path": ["containers", 0]}]}}
}

test_denies_exposed_owner if {
	said := testing.said(shared_network_namespace.deny) with input as testing.services([{"name": "a", "ports": [testing.port("", "80", 80)]}, {"network_mode": {"mode": "service", "target": "a"}}, {"network_mode": {"mode": "service", "target": "service1"}}])
	said == {"containers/1/network_mode: joins the network of `a`, which is reachable from outside the host", "containers/2/network_mode: joins the network of `a`, which is reachable from outside the host"}
}

test_denies_owner_on_the_host_network if {
	said := testing.said(shared_network_namespace.deny) with input as testing.services([{"name": "a", "network_mode": {"mode": "host"}}, {"network_mode": {"mode": "service", "target": "a"}}])
	said == {"containers/1/network_mode: joins the network of `a`, which is on the network of the host"}
}

test_allows_vpn if {
	said := testing.said(shared_network_namespace.deny) with input as testing.services([object.union(testing.image("qmcgaw/gluetun", "v3"), {"name": "vpn", "ports": [testing.port("", "80", 80)]}), {"network_mode": {"mode": "service", "target": "vpn"}}])
	said == set()
}

test_allows_vpn_by_its_engine_name if {
	said := testing.said(shared_network_namespace.deny) with input as testing.services([object.union(testing.image("qmcgaw/gluetun", "v3"), {"container_name": "vpn"}), {"network_mode": {"mode": "container", "target": "vpn"}}])
	said == set()
}

test_allows_vpn_by_its_shape if {
	said := testing.said(shared_network_namespace.deny) with input as testing.services([{"name": "vpn", "cap_add": ["NET_ADMIN"], "devices": [{"source": "/dev/net/tun"}], "ports": [testing.port("", "80", 80)]}, {"network_mode": {"mode": "service", "target": "vpn"}}])
	said == set()
}

test_allows_two_that_nobody_reaches if {
	said := testing.said(shared_network_namespace.deny) with input as testing.services([{"name": "a"}, {"network_mode": {"mode": "service", "target": "a"}}])
	said == set()
}

test_allows_container_that_only_run_time_knows if {
	said := testing.said(shared_network_namespace.deny) with input as testing.mode({"unknown": [["network_mode", "target"]]}, {"mode": "container"})
	said == set()
}
