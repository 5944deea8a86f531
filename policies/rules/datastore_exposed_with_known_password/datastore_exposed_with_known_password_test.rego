package rules.datastore_exposed_with_known_password_test

import data.lib.testing_test as testing
import data.rules.datastore_exposed_with_known_password

test_denies_literal_password if {
	found := datastore_exposed_with_known_password.deny with input as testing.service(object.union(testing.image("library/mysql", "8.4"), {"ports": [testing.port("", "3306", 3306)], "environment": [testing.variable("MYSQL_ROOT_PASSWORD", "root")]}))
	testing.said(found) == {"containers/0/ports/0: is a datastore (by its image), publishes 3306 on all interfaces of the host, and `MYSQL_ROOT_PASSWORD` is written out"}
	testing.details(found) == {{"evidence": ":3306:3306/tcp", "port": "3306", "related": [{"message": "the password stands here", "path": ["containers", 0, "environment", 0, "value"]}]}}
}

test_denies_password_of_the_command if {
	said := testing.said(datastore_exposed_with_known_password.deny) with input as testing.service(object.union(testing.image("library/redis", "8"), {"ports": [testing.port("", "6379", 6379)], "command": ["redis-server", "--requirepass", "secret"]}))
	said == {"containers/0/ports/0: is a datastore (by its image), publishes 6379 on all interfaces of the host, and the password is written out"}
}

test_denies_no_password_at_all if {
	found := datastore_exposed_with_known_password.deny with input as testing.service(object.union(testing.image("library/redis", "8"), {"ports": [testing.port("", "6379", 6379)]}))
	testing.said(found) == {"containers/0/ports/0: is a datastore (by its image), publishes 6379 on all interfaces of the host, and Redis answers without a credential where nobody sets one"}
	testing.details(found) == {{"evidence": ":6379:6379/tcp", "port": "6379", "related": [{"message": "no password is set here", "path": ["containers", 0]}]}}
}

test_denies_authentication_turned_off if {
	found := datastore_exposed_with_known_password.deny with input as testing.service(object.union(testing.image("library/postgres", "17"), {"ports": [testing.port("", "5432", 5432)], "environment": [testing.variable("POSTGRES_HOST_AUTH_METHOD", "trust")]}))
	testing.said(found) == {"containers/0/ports/0: is a datastore (by its image), publishes 5432 on all interfaces of the host, and `POSTGRES_HOST_AUTH_METHOD`, set to `trust`, lets anybody in without a password"}
	testing.details(found) == {{"evidence": ":5432:5432/tcp", "port": "5432", "related": [{"message": "authentication is turned off here", "path": ["containers", 0, "environment", 0, "value"]}]}}
}

test_denies_documented_default if {
	said := testing.said(datastore_exposed_with_known_password.deny) with input as testing.service(object.union(testing.image("minio/minio", "RELEASE"), {"ports": [testing.port("", "9000", 9000)], "command": ["server", "/data"]}))
	said == {"containers/0/ports/0: is a datastore (by its image), publishes 9000 on all interfaces of the host, and MinIO has the password `minioadmin` where nobody sets one"}
}

test_denies_old_major_that_asks_for_none if {
	said := testing.said(datastore_exposed_with_known_password.deny) with input as testing.service(object.union(testing.image("library/elasticsearch", "7.17"), {"ports": [testing.port("", "9200", 9200)]}))
	said == {"containers/0/ports/0: is a datastore (by its image), publishes 9200 on all interfaces of the host, and Elasticsearch answers without a credential where nobody sets one"}
}

test_allows_new_major_that_asks if {
	said := testing.said(datastore_exposed_with_known_password.deny) with input as testing.service(object.union(testing.image("library/elasticsearch", "8.17"), {"ports": [testing.port("", "9200", 9200)]}))
	said == set()
}

test_allows_password_of_the_environment if {
	said := testing.said(datastore_exposed_with_known_password.deny) with input as testing.service(object.union(testing.image("library/mysql", "8.4"), {"ports": [testing.port("", "3306", 3306)], "environment": [{"name": "MYSQL_ROOT_PASSWORD", "from": "runtime"}]}))
	said == set()
}

test_allows_configured_redis if {
	said := testing.said(datastore_exposed_with_known_password.deny) with input as testing.service(object.union(testing.image("library/redis", "8"), {"ports": [testing.port("", "6379", 6379)], "mounts": [testing.local("./redis.conf", "/usr/local/etc/redis/redis.conf")]}))
	said == set()
}

test_allows_configuration_by_compose if {
	said := testing.said(datastore_exposed_with_known_password.deny) with input as testing.service(object.union(testing.image("library/redis", "8"), {"ports": [testing.port("", "6379", 6379)], "configs": [{"name": "c", "target": "/usr/local/etc/redis/redis.conf"}]}))
	said == set()
}

test_allows_password_of_the_command_that_is_unknown if {
	said := testing.said(datastore_exposed_with_known_password.deny) with input as testing.service(object.union(testing.image("library/redis", "8"), {"ports": [testing.port("", "6379", 6379)], "unknown": [["command"]]}))
	said == set()
}

test_allows_unknown_variables if {
	said := testing.said(datastore_exposed_with_known_password.deny) with input as testing.service(object.union(testing.image("library/mongo", "8"), {"ports": [testing.port("", "27017", 27017)], "unknown": [["environment"]]}))
	said == set()
}

test_allows_authentication_by_the_command if {
	said := testing.said(datastore_exposed_with_known_password.deny) with input as testing.service(object.union(testing.image("library/mongo", "8"), {"ports": [testing.port("", "27017", 27017)], "command": ["mongod", "--auth"]}))
	said == set()
}

test_allows_env_file_that_nobody_read if {
	said := testing.said(datastore_exposed_with_known_password.deny) with input as testing.service(object.union(testing.image("library/mongo", "8"), {"ports": [testing.port("", "27017", 27017)], "env_files": [{"path": ".env", "read": false}]}))
	said == set()
}

test_allows_variable_that_sets_one if {
	said := testing.said(datastore_exposed_with_known_password.deny) with input as testing.service(object.union(testing.image("library/mongo", "8"), {"ports": [testing.port("", "27017", 27017)], "environment": [{"name": "MONGO_INITDB_ROOT_USERNAME", "from": "runtime"}]}))
	said == set()
}

test_denies_password_of_an_env_file_on_the_command_line if {
	said := testing.said(datastore_exposed_with_known_password.deny) with input as testing.services([object.union(testing.image("library/redis", "8"), {"command": ["--requirepass", "abc"], "ports": [testing.port("", "6379", 6379)]}), {"environment": [{"name": "REDIS_PASSWORD", "value": "abc", "from": "dotenv"}]}])
	said == {"containers/0/ports/0: is a datastore (by its image), publishes 6379 on all interfaces of the host, and the password is written out"}
}

test_allows_authentication_by_an_option_of_the_virtual_machine if {
	said := testing.said(datastore_exposed_with_known_password.deny) with input as testing.service(object.union(testing.image("library/zookeeper", "3.9"), {"environment": [testing.variable("JVMFLAGS", "-Dzookeeper.requireClientAuthScheme=sasl")], "ports": [testing.port("", "2181", 2181)]}))
	said == set()
}

test_denies_open_datastore_with_a_mount_from_somewhere if {
	said := testing.said(datastore_exposed_with_known_password.deny) with input as testing.service(object.union(testing.image("library/redis", "8"), {"mounts": [{"type": "bind", "target": "/data", "read_only": false}], "unknown": [["mounts", 0, "source"]], "ports": [testing.port("", "6379", 6379)]}))
	said == {"containers/0/ports/0: is a datastore (by its image), publishes 6379 on all interfaces of the host, and Redis answers without a credential where nobody sets one"}
}

test_allows_datastore_with_a_mount_at_somewhere if {
	said := testing.said(datastore_exposed_with_known_password.deny) with input as testing.services([object.union(testing.image("library/redis", "8"), {"mounts": [{"type": "bind", "read_only": false}], "unknown": [["mounts", 0, "target"]], "ports": [testing.port("", "6379", 6379)]}), object.union(testing.image("library/redis", "8"), {"unknown": [["mounts"]], "ports": [testing.port("", "6379", 6379)]})])
	said == set()
}

test_allows_what_is_no_datastore if {
	said := testing.said(datastore_exposed_with_known_password.deny) with input as testing.service(object.union(testing.image("library/mysql", "8.4"), {"declared": {"class": "app"}, "ports": [testing.port("", "3306", 3306)], "environment": [testing.variable("MYSQL_ROOT_PASSWORD", "root")]}))
	said == set()
}

test_allows_documented_default_that_is_or_may_be_replaced if {
	said := testing.said(datastore_exposed_with_known_password.deny) with input as testing.services([object.union(testing.image("minio/minio", "RELEASE"), object.union({"ports": [testing.port("", "9000", 9000)], "command": ["server", "/data"]}, other)) | some other in [{"environment": [{"name": "MINIO_ROOT_PASSWORD", "from": "runtime"}]}, {"unknown": [["environment"]]}, {"unknown": [["command"]]}]])
	said == set()
}

test_allows_configuration_as_a_secret if {
	said := testing.said(datastore_exposed_with_known_password.deny) with input as testing.service(object.union(testing.image("library/redis", "8"), {"ports": [testing.port("", "6379", 6379)], "secrets": [{"name": "c", "target": "/usr/local/etc/redis/redis.conf"}]}))
	said == set()
}

test_denies_beside_a_config_and_options_of_something_else if {
	said := testing.said(datastore_exposed_with_known_password.deny) with input as testing.services([object.union(testing.image("library/redis", "8"), {"ports": [testing.port("", "6379", 6379)], "configs": [{"name": "c", "target": "/etc/motd"}, {"name": "d"}]}), object.union(testing.image("library/zookeeper", "3.9"), {"environment": [testing.variable("JVMFLAGS", "-Xmx1g")], "ports": [testing.port("", "2181", 2181)]})])
	said == {"containers/0/ports/0: is a datastore (by its image), publishes 6379 on all interfaces of the host, and Redis answers without a credential where nobody sets one", "containers/1/ports/0: is a datastore (by its image), publishes 2181 on all interfaces of the host, and ZooKeeper answers without a credential where nobody sets one"}
}

test_advises_no_address_in_a_stack if {
	container := object.union(testing.image("library/redis", "8"), {"ports": [testing.port("127.0.0.1", "6379", 6379)]})
	project := object.union(testing.service(container), {"target": "swarm"})
	denied := datastore_exposed_with_known_password.deny with input as project
	{$"{violation.message}. {violation.remediation}" | some violation in denied} == {concat(" ", [
		"is a datastore (by its image), publishes 6379 on all interfaces of every node, and Redis answers without a credential where nobody sets one.",
		"Remove the port: a stack opens it whatever address is written.",
		"Services of the stack reach each other by name, those of other stacks over a network that both are on;",
		"what is for the outside comes through the proxy.",
		"Take the password from a secret, and change the one that was written here.",
	])}
}

test_allows_port_on_which_it_does_not_listen if {
	said := testing.said(datastore_exposed_with_known_password.deny) with input as testing.service(object.union(testing.image("library/postgres", "17"), {"environment": [{"name": "POSTGRES_PASSWORD", "value": "postgres", "from": "literal"}], "ports": [testing.port("", "5434", 5433)]}))
	said == set()
}
