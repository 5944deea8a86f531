package rules.undeclared_egress_test

import data.lib.testing_test as testing
import data.rules.undeclared_egress

test_denies_project_network if {
	said := testing.said(undeclared_egress.deny) with input as testing.service({"declared": {"egress": "none"}})
	said == {"containers/0: declares `egress: none` and is on the project's default network, which leads out"}
}

test_denies_host_network if {
	said := testing.said(undeclared_egress.deny) with input as testing.mode({"declared": {"egress": "internal"}}, {"mode": "host"})
	said == {"containers/0/network_mode: declares `egress: internal` and is on the host's network, which leads out"}
}

test_allows_internal if {
	said := testing.said(undeclared_egress.deny) with input as object.union(testing.service({"declared": {"egress": "none"}}), {"networks": [{"name": "default", "internal": true}]})
	said == set()
}

test_allows_none if {
	said := testing.said(undeclared_egress.deny) with input as testing.mode({"declared": {"egress": "none"}}, {"mode": "none"})
	said == set()
}

test_allows_unknown_network if {
	said := testing.said(undeclared_egress.deny) with input as testing.service({"declared": {"egress": "none"}, "unknown": [["networks"]]})
	said == set()
}

test_allows_unknown_mode if {
	said := testing.said(undeclared_egress.deny) with input as testing.service({"declared": {"egress": "none"}, "unknown": [["network_mode"]]})
	said == set()
}

test_allows_unknown_internal if {
	said := testing.said(undeclared_egress.deny) with input as object.union(testing.service({"declared": {"egress": "none"}}), {"networks": [{"name": "default", "unknown": [["internal"]]}]})
	said == set()
}

test_allows_declared_way_out if {
	said := testing.said(undeclared_egress.deny) with input as testing.service({"declared": {"egress": "any"}})
	said == set()
}
