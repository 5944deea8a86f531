package rules.capability_host_reach_test

import data.lib.testing_test as testing
import data.rules.capability_host_reach

test_denies_each if {
	said := testing.said(capability_host_reach.deny) with input as testing.service({"cap_add": ["NET_ADMIN", "SYS_PTRACE"]})
	said == {"containers/0/cap_add/0: has the capability NET_ADMIN, which changes addresses, routes and firewall rules", "containers/0/cap_add/1: has the capability SYS_PTRACE, which reads and changes other processes"}
}

test_allows_vpn if {
	said := testing.said(capability_host_reach.deny) with input as testing.service(object.union(testing.image("qmcgaw/gluetun", "v3"), {"cap_add": ["NET_ADMIN"]}))
	said == set()
}

test_allows_others if {
	said := testing.said(capability_host_reach.deny) with input as testing.service({"cap_add": ["CHOWN"]})
	said == set()
}
