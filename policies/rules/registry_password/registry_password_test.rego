package rules.registry_password_test

import data.lib.testing_test as testing
import data.rules.registry_password

test_denies_literal if {
	said := testing.said(registry_password.deny) with input as testing.service({"credentials": {"username": "u", "password": "p"}})
	said == {"containers/0/credentials/password: has the password of its registry written out"}
}

test_allows_secret_and_empty if {
	said := testing.said(registry_password.deny) with input as testing.services([{"credentials": {"username": "u"}}, {"credentials": {"password": ""}}])
	said == set()
}
