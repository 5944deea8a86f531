package rules.lan_identity_test

import data.lib.testing_test as testing
import data.rules.lan_identity

test_denies_macvlan if {
	said := testing.said(lan_identity.deny) with input as object.union(testing.service({}), {"networks": [{"name": "default", "driver": "macvlan"}]})
	said == {"networks/0/driver: gives its containers addresses of their own on the LAN (macvlan)"}
}

test_allows_unused if {
	said := testing.said(lan_identity.deny) with input as object.union(testing.service({}), {"networks": [{"name": "default"}, {"name": "lan", "driver": "ipvlan"}]})
	said == set()
}

test_denies_ipvlan if {
	said := testing.said(lan_identity.deny) with input as object.union(testing.service({}), {"networks": [{"name": "default", "driver": "ipvlan"}]})
	said == {"networks/0/driver: gives its containers addresses of their own on the LAN (ipvlan)"}
}

test_allows_lan_of_what_is_gone_when_the_project_runs if {
	said := testing.said(lan_identity.deny) with input as object.union(testing.service({"origin": "init-container"}), {"networks": [{"name": "default", "driver": "macvlan"}]})
	said == set()
}
