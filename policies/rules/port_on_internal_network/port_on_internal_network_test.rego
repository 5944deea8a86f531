package rules.port_on_internal_network_test

import data.lib.testing_test as testing
import data.rules.port_on_internal_network

test_denies_compose if {
	said := testing.said(port_on_internal_network.deny) with input as object.union(testing.service({"ports": [testing.port("", "80", 80)]}), {"networks": [{"name": "default", "internal": true}]})
	said == {"containers/0/ports: publishes ports, which does nothing on internal networks"}
}

test_denies_swarm if {
	found := port_on_internal_network.deny with input as object.union(testing.service({"ports": [testing.port("", "80", 80)]}), {"target": "swarm", "networks": [{"name": "default", "internal": true}]})
	testing.said(found) == {"containers/0/ports: publishes ports although its networks are internal, and Swarm opens them on every node"}
	testing.details(found) == {{"severity": {"ci": "off", "development": "high", "production": "high", "self-hosted": "off"}}}
}

test_allows_other_network if {
	said := testing.said(port_on_internal_network.deny) with input as testing.service({"ports": [testing.port("", "80", 80)]})
	said == set()
}

test_allows_no_ports if {
	said := testing.said(port_on_internal_network.deny) with input as object.union(testing.service({"ports": []}), {"networks": [{"name": "default", "internal": true}]})
	said == set()
}
