package rules.datastore_without_authentication_test

import data.lib.testing_test as testing
import data.rules.datastore_without_authentication

test_denies_variable_and_word if {
	found := datastore_without_authentication.deny with input as testing.services([object.union(testing.image("library/postgres", "17"), {"environment": [testing.variable("POSTGRES_HOST_AUTH_METHOD", "TRUST")]}), object.union(testing.image("library/mysql", "8"), {"command": ["mysqld", "--skip-grant-tables"]})])
	testing.said(found) == {"containers/0/environment/0/value: is a datastore whose setting `POSTGRES_HOST_AUTH_METHOD`, set to `TRUST`, lets anybody in without a password", "containers/1/command/1: is a datastore whose setting `--skip-grant-tables` lets anybody in without a password"}
	testing.details(found) == {{"evidence": "POSTGRES_HOST_AUTH_METHOD"}, {"evidence": "--skip-grant-tables"}}
}

test_allows_password if {
	said := testing.said(datastore_without_authentication.deny) with input as testing.service(object.union(testing.image("library/postgres", "17"), {"environment": [testing.variable("POSTGRES_HOST_AUTH_METHOD", "scram-sha-256"), testing.variable("FEDERATION", "trust")]}))
	said == set()
}

test_allows_empty_password_beside_a_password if {
	said := testing.said(datastore_without_authentication.deny) with input as testing.services([object.union(testing.image("library/mysql", "8"), {"environment": [testing.variable("MYSQL_ALLOW_EMPTY_PASSWORD", "yes"), testing.variable("MYSQL_ROOT_PASSWORD", "abc")]}), object.union(testing.image("library/mysql", "8"), {"environment": [testing.variable("MYSQL_ALLOW_EMPTY_PASSWORD", "yes"), {"name": "MYSQL_ROOT_PASSWORD", "from": "runtime"}]})])
	said == set()
}

test_denies_empty_password_beside_an_empty_one if {
	found := datastore_without_authentication.deny with input as testing.service(object.union(testing.image("library/mysql", "8"), {"environment": [testing.variable("MYSQL_ALLOW_EMPTY_PASSWORD", "yes"), testing.variable("MYSQL_ROOT_PASSWORD", "")]}))
	testing.said(found) == {"containers/0/environment/0/value: is a datastore whose setting `MYSQL_ALLOW_EMPTY_PASSWORD`, set to `yes`, lets anybody in without a password"}
	testing.details(found) == {{"evidence": "MYSQL_ALLOW_EMPTY_PASSWORD"}}
}

test_allows_client if {
	said := testing.said(datastore_without_authentication.deny) with input as testing.service(object.union(testing.image("library/postgres", "17"), {"command": ["pg_dump"], "environment": [testing.variable("POSTGRES_HOST_AUTH_METHOD", "trust")]}))
	said == set()
}
