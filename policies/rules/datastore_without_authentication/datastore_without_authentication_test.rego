package rules.datastore_without_authentication_test

import data.lib.testing_test as testing
import data.rules.datastore_without_authentication

test_denies_variable_and_word if {
	said := testing.said(datastore_without_authentication.deny) with input as testing.services([object.union(testing.image("library/postgres", "17"), {"environment": [testing.variable("POSTGRES_HOST_AUTH_METHOD", "TRUST")]}), object.union(testing.image("library/mysql", "8"), {"command": ["mysqld", "--skip-grant-tables"]})])
	said == {"containers/0/environment/0/value: is a datastore whose setting `POSTGRES_HOST_AUTH_METHOD` turns authentication off", "containers/1/command/1: is a datastore whose setting `--skip-grant-tables` turns authentication off"}
}

test_allows_password if {
	said := testing.said(datastore_without_authentication.deny) with input as testing.service(object.union(testing.image("library/postgres", "17"), {"environment": [testing.variable("POSTGRES_HOST_AUTH_METHOD", "scram-sha-256")]}))
	said == set()
}
