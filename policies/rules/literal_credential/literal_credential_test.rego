package rules.literal_credential_test

import data.lib.testing_test as testing
import data.rules.literal_credential

test_denies_variables if {
	found := literal_credential.deny with input as testing.service({"environment": [testing.variable("DB_PASSWORD", "x1"), {"name": "API_TOKEN", "value": "abc", "from": "default"}, {"name": "PGPASSWORD", "value": "abc", "from": "dotenv"}, {"name": "spring.secret-key", "value": "abc", "from": "env_file"}]})
	testing.said(found) == {"containers/0/environment/0/value: has `DB_PASSWORD` written out", "containers/0/environment/1/value: has a default for `API_TOKEN` written out", "containers/0/environment/2/value: takes `PGPASSWORD` from a committed env file", "containers/0/environment/3/value: takes `spring.secret-key` from a committed env file"}
	{[entry.evidence, contains(entry.remediation, "git rm")] | some entry in found} == {["DB_PASSWORD", false], ["API_TOKEN", false], ["PGPASSWORD", true], ["spring.secret-key", true]}
}

test_denies_known_variable_of_the_image if {
	said := testing.said(literal_credential.deny) with input as testing.service(object.union(testing.image("library/neo4j", "5"), {"environment": [testing.variable("NEO4J_AUTH", "neo4j/pw")]}))
	said == {"containers/0/environment/0/value: has `NEO4J_AUTH` written out"}
}

test_allows_word_that_turns_authentication_off if {
	said := testing.said(literal_credential.deny) with input as testing.service(object.union(testing.image("library/neo4j", "5"), {"environment": [testing.variable("NEO4J_AUTH", "none")]}))
	said == set()
}

test_denies_url_and_token if {
	said := testing.said(literal_credential.deny) with input as testing.service({"environment": [testing.variable("X", "amqp://a:b@q"), testing.variable("Y", "AKIAABCDEFGHIJKLMNOP")]})
	said == {"containers/0/environment/0/value: has `X` written out", "containers/0/environment/1/value: has `Y` written out"}
}

# What looks at all at once lets each of them through.
test_denies_each_alone_in_a_command_line if {
	lines := [
		["--password", "x1"],
		["--api-key=abc"],
		["--API-KEY", "abc"],
		["PGPASSWORD=abc psql"],
		["MYSQL_PWD=abc run"],
		["REDISCLI_AUTH=abc run"],
		["mysql -uroot -pabc"],
		["/usr/bin/mariadb-admin", "-pabc"],
		["amqp://:abc@q"],
		["-----BEGIN RSA PRIVATE KEY-----"],
	]
	every line in array.concat(lines, [[token] | some token in _tokens]) {
		count(literal_credential.deny) == 1 with input as testing.service({"command": line})
	}
}

test_denies_each_token_alone_in_a_variable if {
	every token in _tokens {
		count(literal_credential.deny) == 1 with input as testing.service({"environment": [testing.variable("X", "y"), testing.variable("Y", token)]})
	}
}

_tokens := [
	"ghp_abcdefghijklmnopqrstuvwxyz0123456789",
	"github_pat_abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz",
	"glpat-abcdefghijklmnopqrst",
	"xoxb-abcdefghij",
	"sk_live_abcdefghijklmnopqrst",
	"AKIAABCDEFGHIJKLMNOP",
	"AIzaabcdefghijklmnopqrstuvwxyz012345678",
	"npm_abcdefghijklmnopqrstuvwxyz0123456789",
	"dckr_pat_abcdefghijklmnopqrst",
	"-----BEGIN PRIVATE KEY-----",
]

test_denies_command_lines if {
	found := literal_credential.deny with input as testing.service({"command": ["--password", "x1", "--api-key=abc", "redis://:pw@h", "glpat-aaaaaaaaaaaaaaaaaaaa"], "entrypoint": ["sh", "-c", "run --token 'abc' now"]})
	testing.said(found) == {"containers/0/command/0: has `--password` written out in its command line", "containers/0/command/2: has `--api-key` written out in its command line", "containers/0/command/3: has a password in a URL written out in its command line", "containers/0/command/4: has a token written out in its command line", "containers/0/entrypoint/2: has `--token` written out in its command line"}
	testing.details(found) == {{"evidence": "`--password`"}, {"evidence": "`--api-key`"}, {"evidence": "a password in a URL"}, {"evidence": "a token"}, {"evidence": "`--token`"}}
}

test_denies_the_first_of_several_in_one_line if {
	found := literal_credential.deny with input as testing.service({"command": ["run --token abc --password def", "PGPASSWORD=a MYSQL_PWD=b run"]})
	testing.said(found) == {"containers/0/command/0: has `--password` written out in its command line", "containers/0/command/1: has `MYSQL_PWD` written out in its command line"}
	testing.details(found) == {{"evidence": "`--password`"}, {"evidence": "`MYSQL_PWD`"}}
}

test_denies_passwords_of_clients if {
	said := testing.said(literal_credential.deny) with input as testing.service({"command": ["bash", "-c", "until /usr/bin/mysql -hdb -uroot -pabc -e 'SELECT 1'; do sleep 5; done", "PGPASSWORD='abc' psql"], "entrypoint": ["/usr/bin/mariadb-admin", "-h", "db", "-pabc", "ping"]})
	said == {"containers/0/command/2: has a password of a database written out in its command line", "containers/0/command/3: has `PGPASSWORD` written out in its command line", "containers/0/entrypoint/3: has a password of a database written out in its command line"}
}

test_denies_default_of_a_shell if {
	said := testing.said(literal_credential.deny) with input as testing.service({"command": ["sh", "-c", `redis-server --requirepass "${REDIS_PASSWORD:-abc}"`, `redis-server --requirepass "${REDIS_PASSWORD:-$OTHER}"`]})
	said == {"containers/0/command/2: has `--requirepass` written out in its command line"}
}

test_denies_content_of_a_config if {
	found := literal_credential.deny with input as testing.service({"configs": [{"name": "tls", "content": "-----BEGIN EC PRIVATE KEY-----\nabc"}, {"name": "app", "content": "db: postgres://u:abc@db/x"}, {"name": "plain", "content": "a: b"}, {"name": "none"}]})
	testing.said(found) == {"containers/0/configs/0/content: gets a private key or token written out in the config `tls`", "containers/0/configs/1/content: gets a private key or token written out in the config `app`"}
	testing.details(found) == {{"evidence": "tls"}, {"evidence": "app"}}
}

test_allows_other_flags_of_clients if {
	said := testing.said(literal_credential.deny) with input as testing.service({"command": ["mysql -uroot -p$ROOT --protocol tcp; cp -pr a b", "PGPASSWORD=$P psql -p5432"], "entrypoint": ["mysql", "-p", "--protocol=tcp"]})
	said == set()
}

test_denies_password_in_settings if {
	said := testing.said(literal_credential.deny) with input as testing.service({"environment": [testing.variable("KAFKA_SASL_JAAS_CONFIG", `org.apache.kafka.common.security.plain.PlainLoginModule required username="admin" password="abc";`), testing.variable("STORE", `{"connection":{"user":"a","password":"abc"}}`)]})
	said == {"containers/0/environment/0/value: has `KAFKA_SASL_JAAS_CONFIG` written out", "containers/0/environment/1/value: has `STORE` written out"}
}

test_allows_settings_with_references if {
	said := testing.said(literal_credential.deny) with input as testing.service({"environment": [testing.variable("JAAS", `OAuthBearerLoginModule required clientId="$ID" clientSecret="$SECRET";`), testing.variable("STORE", `{"password":""}`), testing.variable("HELP", `password="x"`)]})
	said == set()
}

test_denies_odd_secrets if {
	said := testing.said(literal_credential.deny) with input as testing.service({"environment": [testing.variable("JWT_SECRET", "!changeme!"), testing.variable("COOKIE_SECRET", "666")]})
	said == {"containers/0/environment/0/value: has `JWT_SECRET` written out", "containers/0/environment/1/value: has `COOKIE_SECRET` written out"}
}

test_allows_tags_of_other_loaders if {
	said := testing.said(literal_credential.deny) with input as testing.service({"environment": [testing.variable("DB_PASSWORD", "!secret db_password"), testing.variable("API_PASSWORD", "!vault")]})
	said == set()
}

test_denies_build_argument if {
	found := literal_credential.deny with input as testing.service({"build": {"args": [testing.variable("NPM_TOKEN", "abc")]}})
	testing.said(found) == {"containers/0/build/args/0/value: gives the build `NPM_TOKEN` written out, which stays in the image's history"}
	testing.details(found) == {{"evidence": "NPM_TOKEN"}}
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

test_allows_numbers_and_texts_that_no_service_takes if {
	said := testing.said(literal_credential.deny) with input as testing.service({"environment": [testing.variable("EXPORTER_API_KEY", "dummy"), testing.variable("DNS_API_TOKEN", "MyCloudflareApiToken"), testing.variable("OPENAI_API_KEY", "sk-XXXXXXXXXXXX"), testing.variable("API_KEY", "invalid"), testing.variable("WG_PRIVATE_KEY", "'<key>'"), testing.variable("SMS", "sms://username:password@mock")]})
	said == set()
}

test_allows_names_of_settings_and_hashes if {
	said := testing.said(literal_credential.deny) with input as testing.service({"environment": [testing.variable("PASS_SCHEME", "BLF-CRYPT"), testing.variable("SECRET_DEFAULT_UI_TONGUE", "en"), testing.variable("SECRET_CLASS", "io.x.Y"), testing.variable("MYSQL_RANDOM_ROOT_PASSWORD", "1"), testing.variable("ROOT_PASSWORD_SHA2", "8c6976e5")]})
	said == set()
}

test_allows_name_of_a_secret_key if {
	said := testing.said(literal_credential.deny) with input as testing.service({"environment": [testing.variable("S3_ACCESS_KEY", "shop"), testing.variable("S3_SECRET_KEY", "abc")]})
	said == {"containers/0/environment/1/value: has `S3_SECRET_KEY` written out"}
}

test_allows_what_is_put_together_from_an_env_file if {
	said := testing.said(literal_credential.deny) with input as testing.services([{"environment": [{"name": "DB_PASSWORD", "value": "abc", "from": "dotenv"}]}, {"environment": [testing.variable("URL", "postgres://shop:abc@db/shop")], "command": ["--requirepass", "abc", "--password=abc", "x -c 'run --token abc'", "redis://:abc@db"]}])
	said == {"containers/0/environment/0/value: takes `DB_PASSWORD` from a committed env file"}
}

test_allows_what_only_run_time_knows if {
	said := testing.said(literal_credential.deny) with input as testing.service({"command": ["--password=…", "postgres://shop:…@db"]})
	said == set()
}

test_denies_login_of_a_server_that_reads_like_a_placeholder if {
	said := testing.said(literal_credential.deny) with input as testing.service(object.union(testing.image("example/postgres", "17"), {"environment": [testing.variable("POSTGRES_USER", "username"), testing.variable("POSTGRES_PASSWORD", "password")]}))
	said == {"containers/0/environment/1/value: has `POSTGRES_PASSWORD` written out"}
}

test_allows_login_to_be_filled_in if {
	said := testing.said(literal_credential.deny) with input as testing.service({"environment": [testing.variable("VPN_USERNAME", "username"), testing.variable("VPN_PASSWORD", "password"), testing.variable("CLIENT_SECRET", "XXX-XXX")]})
	said == set()
}

test_allows_words_that_are_no_flags if {
	said := testing.said(literal_credential.deny) with input as testing.service({"command": ["password", "generate"], "entrypoint": ["run --name=token-server --token=$TOKEN --token --verbose"]})
	said == set()
}

test_allows_access_key_only_beside_its_secret if {
	said := testing.said(literal_credential.deny) with input as testing.services([{"environment": [testing.variable("S3_ACCESS_KEY", "shop"), testing.variable("S3_SECRET_ACCESS_KEY", "$KEY")]}, {"environment": [testing.variable("S3_ACCESS_KEY", "shop")]}])
	said == {"containers/1/environment/0/value: has `S3_ACCESS_KEY` written out"}
}

test_allows_arguments_of_builds_and_secrets_that_are_none if {
	said := testing.said(literal_credential.deny) with input as testing.service({"build": {"args": [testing.variable("NODE_ENV", "production"), testing.variable("NPM_TOKEN", "$TOKEN")]}, "secrets": [{"name": "a", "content": "a: b"}]})
	said == set()
}

test_denies_content_of_a_secret if {
	said := testing.said(literal_credential.deny) with input as testing.service({"secrets": [{"name": "tls", "content": "-----BEGIN PRIVATE KEY-----"}]})
	said == {"containers/0/secrets/0/content: gets a private key or token written out in the secret `tls`"}
}

test_denies_what_only_reads_like_a_login_to_be_filled_in if {
	said := testing.said(literal_credential.deny) with input as testing.services([{"environment": [testing.variable("VPN_USERNAME", "username"), testing.variable("VPN_PASSWORD", "abc")]}, {"environment": [testing.variable("VPN_USERNAME", "me"), testing.variable("VPN_PASSWORD", "password")]}])
	said == {"containers/0/environment/1/value: has `VPN_PASSWORD` written out", "containers/1/environment/1/value: has `VPN_PASSWORD` written out"}
}

test_allows_reference_in_a_known_variable_of_the_image if {
	said := testing.said(literal_credential.deny) with input as testing.service(object.union(testing.image("library/neo4j", "5"), {"environment": [testing.variable("NEO4J_AUTH", "$AUTH")]}))
	said == set()
}

test_allows_flags_of_clients_that_are_no_passwords if {
	said := testing.said(literal_credential.deny) with input as testing.services([{"command": ["backup-mysql", "-pabc"]}, {"command": ["mysql", "-p", "x"]}, {"command": ["mysql", "-p$ROOT"]}, {"command": ["mysql", "--password", "$ROOT"]}, {"command": ["mysql", "shop"]}])
	said == set()
}

test_denies_password_of_one_letter if {
	said := testing.said(literal_credential.deny) with input as testing.service({"command": ["mysql", "-px"]})
	said == {"containers/0/command/1: has a password of a database written out in its command line"}
}

test_says_what_to_do_with_the_variable if {
	found := literal_credential.deny with input as testing.service({"environment": [testing.variable("spring.db-password", "x1"), testing.variable("DB_PASSWORD", "x2")]})
	{entry.remediation | some entry in found} == {
		"Take it from the environment without a default, `${SPRING_DB_PASSWORD:?}`, or from a secret where the image reads it from a file; change the one that was written here.",
		"Take it from the environment without a default, `${DB_PASSWORD:?}`, or from a secret where the image reads it from a file (mostly `DB_PASSWORD_FILE: /run/secrets/…`); change the one that was written here.",
	}
}
