package rules.literal_credential_test

import data.lib.testing_test as testing
import data.rules.literal_credential

test_denies_variables if {
	said := testing.said(literal_credential.deny) with input as testing.service({"environment": [testing.variable("DB_PASSWORD", "x1"), {"name": "API_TOKEN", "value": "abc", "from": "default"}, {"name": "PGPASSWORD", "value": "abc", "from": "dotenv"}, {"name": "spring.secret-key", "value": "abc", "from": "env_file"}]})
	said == {"containers/0/environment/0: has `DB_PASSWORD` written out", "containers/0/environment/1: has a default for `API_TOKEN` written out", "containers/0/environment/2: takes `PGPASSWORD` from a committed .env", "containers/0/environment/3: takes `spring.secret-key` from a committed env file"}
}

test_denies_known_variable_of_the_image if {
	said := testing.said(literal_credential.deny) with input as testing.service(object.union(testing.image("library/neo4j", "5"), {"environment": [testing.variable("NEO4J_AUTH", "neo4j/pw")]}))
	said == {"containers/0/environment/0: has `NEO4J_AUTH` written out"}
}

test_denies_url_and_token if {
	said := testing.said(literal_credential.deny) with input as testing.service({"environment": [testing.variable("X", "amqp://a:b@q"), testing.variable("Y", "AKIAABCDEFGHIJKLMNOP")]})
	said == {"containers/0/environment/0: has `X` written out", "containers/0/environment/1: has `Y` written out"}
}

test_denies_command_lines if {
	said := testing.said(literal_credential.deny) with input as testing.service({"command": ["--password", "x1", "--api-key=abc", "redis://:pw@h", "glpat-aaaaaaaaaaaaaaaaaaaa"], "entrypoint": ["sh", "-c", "run --token 'abc' now"]})
	said == {"containers/0/command/0: has `--password` written out in its command line", "containers/0/command/2: has `--api-key` written out in its command line", "containers/0/command/3: has a password in a URL written out in its command line", "containers/0/command/4: has a token written out in its command line", "containers/0/entrypoint/2: has `--token` written out in its command line"}
}

test_denies_build_argument if {
	said := testing.said(literal_credential.deny) with input as testing.service({"build": {"args": [testing.variable("NPM_TOKEN", "abc")]}})
	said == {"containers/0/build/args/0: gives the build `NPM_TOKEN` written out, which stays in the image's history"}
}

test_allows_references_paths_and_placeholders if {
	said := testing.said(literal_credential.deny) with input as testing.service({"environment": [testing.variable("DB_PASSWORD", ""), testing.variable("A_PASSWORD", "/run/secrets/x"), testing.variable("B_PASSWORD", "<your password>"), testing.variable("C_TOKEN", "$TOKEN"), {"name": "D_TOKEN", "from": "runtime"}]})
	said == set()
}

test_allows_names_that_hold_none if {
	said := testing.said(literal_credential.deny) with input as testing.service({"environment": [testing.variable("DB_PASSWORD_FILE", "x"), testing.variable("MAX_TOKEN", "abc"), testing.variable("TOKEN_LIMIT", "abc"), testing.variable("PWD", "abc"), testing.variable("USE_TOKEN", "abc"), testing.variable("TOKEN", "4096"), testing.variable("SECRET", "true"), testing.variable("ADMIN_PASSWORD", `"none"`), testing.variable("API_TOKEN", "YOUR-API-TOKEN"), testing.variable("HOME", "x")]})
	said == set()
}

test_allows_flags_without_value if {
	said := testing.said(literal_credential.deny) with input as testing.service({"command": ["--password", "--verbose", "--token=$TOKEN", "--key", "x"]})
	said == set()
}
