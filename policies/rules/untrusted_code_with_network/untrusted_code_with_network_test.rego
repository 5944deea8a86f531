package rules.untrusted_code_with_network_test

import data.lib.testing_test as testing
import data.rules.untrusted_code_with_network

test_denies_way_out_and_port if {
	found := untrusted_code_with_network.deny with input as testing.service({"declared": {"class": "untrusted-code"}, "ports": [testing.port("", "80", 80)]})
	testing.said(found) == {"containers/0/ports/0: runs untrusted code (declared) and publishes 80 on all interfaces of the host", "containers/0: runs untrusted code (declared) and is on the project's default network, which leads out"}
	testing.details(found) == {{"confidence": "certain", "evidence": ":80:80/tcp", "port": "80"}, {"confidence": "certain"}}
}

test_allows_none if {
	said := testing.said(untrusted_code_with_network.deny) with input as testing.mode({"declared": {"class": "untrusted-code"}}, {"mode": "none"})
	said == set()
}

test_allows_loopback_on_internal if {
	said := testing.said(untrusted_code_with_network.deny) with input as object.union(testing.service({"declared": {"class": "untrusted-code"}, "ports": [testing.port("127.0.0.1", "80", 80)]}), {"networks": [{"name": "default", "internal": true}]})
	said == set()
}

test_allows_others if {
	said := testing.said(untrusted_code_with_network.deny) with input as testing.service({"declared": {"class": "app"}, "ports": [testing.port("", "80", 80)]})
	said == set()
}

test_denies_network_of_the_host if {
	said := testing.said(untrusted_code_with_network.deny) with input as testing.mode({"declared": {"class": "untrusted-code"}}, {"mode": "host"})
	said == {"containers/0/network_mode: runs untrusted code (declared) and is on the host's network, which leads out"}
}
