package rules.hard_coded_address_test

import data.lib.testing_test as testing
import data.rules.hard_coded_address

test_denies_address if {
	found := hard_coded_address.deny with input as testing.service({"environment": [testing.variable("DB", "postgres://172.18.0.3:5432")], "command": ["--db=172.31.0.9"]})
	testing.said(found) == {"containers/0/command/0: has the bridge address 172.31.0.9 in its command", "containers/0/environment/0: has the bridge address 172.18.0.3 in `DB`"}
	testing.details(found) == {{"evidence": "172.31.0.9"}, {"evidence": "DB:172.18.0.3"}}
}

test_allows_gateway_subnet_and_other_networks if {
	said := testing.said(hard_coded_address.deny) with input as testing.service({"environment": [testing.variable("A", "172.18.0.1"), testing.variable("B", "172.18.0.0/16"), testing.variable("C", "172.16.0.3"), testing.variable("D", "192.168.1.3"), testing.variable("E", "172.18.0.0")]})
	said == set()
}

test_allows_fixed_address if {
	said := testing.said(hard_coded_address.deny) with input as testing.services([{"environment": [testing.variable("DB", "172.18.0.3")]}, {"networks": [{"name": "default", "ipv4_address": "172.18.0.3"}]}])
	said == set()
}
