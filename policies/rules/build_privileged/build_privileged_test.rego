package rules.build_privileged_test

import data.lib.testing_test as testing
import data.rules.build_privileged

test_denies_each if {
	found := build_privileged.deny with input as testing.service({"build": {"privileged": true, "entitlements": ["security.insecure"], "network": "host", "ssh": ["default"]}})
	testing.said(found) == {"containers/0/build/entitlements/0: is built with the entitlement security.insecure", "containers/0/build/network: is built on the network of the host", "containers/0/build/privileged: is built privileged", "containers/0/build/ssh/0: is built with the SSH keys of whoever builds it"}
	testing.details(found) == {{"evidence": "security.insecure"}, {}, {"evidence": "default"}}
}

test_allows_plain if {
	said := testing.said(build_privileged.deny) with input as testing.service({"build": {"context": ".", "privileged": false, "network": "none", "ssh": []}})
	said == set()
}

test_denies_key_of_a_file if {
	said := testing.said(build_privileged.deny) with input as testing.service({"build": {"ssh": ["git=./keys/id"]}})
	said == {"containers/0/build/ssh/0: is built with the SSH key `./keys/id`"}
}
