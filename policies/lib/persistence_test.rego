package lib.persistence_test

import data.lib.persistence
import data.lib.testing_test as testing

_mysql(fields) := object.union(testing.image("library/mysql", "8.4"), fields)

_redis(fields) := object.union(testing.image("library/redis", "8"), fields)

_at(target) := {"mounts": [testing.volume("v", target)]}

test_what_should_keep_its_data if {
	project := testing.services([
		_mysql({}),
		_mysql({"command": ["mysqldump"]}),
		_redis({}),
		_redis({"declared": {"class": "datastore"}}),
		_mysql({"unknown": [["mounts", 0, "target"]]}),
		_mysql({"unknown": [["ports", 0, "target"]]}),
		_mysql({"volumes_from": [{"container": "x"}]}),
		_mysql({"stop_after_run": true}),
		_mysql({"environment": [testing.variable("MYSQL_DATABASE", "shop_test")]}),
		_mysql({"environment": [testing.variable("MYSQL_DATABASE", "contest")]}),
		{"declared": {"class": "app"}},
	])
	[i | some i, _ in input.containers; persistence.expected(i)] == [0, 3, 5, 9] with input as project
}

test_names_of_databases_of_tests if {
	every name in ["POSTGRES_DB", "MYSQL_DATABASE", "MARIADB_DATABASE", "MONGO_INITDB_DATABASE"] {
		every value in ["test", "tests", "TEST_shop", "shop-tests", "a_test_b", "testdb"] {
			not persistence.expected(0) with input as testing.service(_mysql({"environment": [testing.variable(name, value)]}))
		}
		every value in ["latest", "testing", "shop", "testdb2"] {
			persistence.expected(0) with input as testing.service(_mysql({"environment": [testing.variable(name, value)]}))
		}
	}
}

test_what_is_mounted_where_the_data_lies if {
	every target in ["/var/lib/mysql", "/var/lib/mysql/", "/var/lib/mysql/data"] {
		persistence.kept(0) with input as testing.service(_mysql(_at(target)))
	}
	every target in ["/var/lib/mysqlx", "/", "/data"] {
		not persistence.kept(0) with input as testing.service(_mysql(_at(target)))
	}
	persistence.kept(0) with input as testing.service(_mysql({"mounts": [{"type": "tmpfs", "target": "/var/lib/mysql"}]}))
	not persistence.kept(0) with input as testing.service(_mysql({}))
}

test_what_seems_to_be_meant_for_the_data if {
	every source in [testing.volume("v", "/var/lib/data"), testing.local("./d", "/var/lib/mysqldata"), testing.bind("/srv", "/srv/db"), testing.volume("v", "/storage")] {
		count(persistence.elsewhere(0)) == 1 with input as testing.service(_mysql({"mounts": [source]}))
	}
	every source in [
		testing.read_only(testing.volume("v", "/var/lib/data")),
		{"type": "volume", "target": "/var/lib/data", "read_only": false},
		{"type": "tmpfs", "target": "/var/lib/data", "read_only": false},
		{"type": "bind", "source": "~/d", "relative_to": "home", "target": "/var/lib/data", "read_only": false},
		testing.volume("v", "/etc/mysql"),
		testing.volume("v", "/var/lib/conf.d/x"),
		testing.local("./my.cnf", "/var/lib/my.cnf"),
	] {
		count(persistence.elsewhere(0)) == 0 with input as testing.service(_mysql({"mounts": [source]}))
	}
}

test_mounts_that_outlive_the_container if {
	persistence.durable == {"volume", "project", "host", "home"}
}

test_releases_of_postgres if {
	project := testing.services([
		testing.image("library/postgres", "18"),
		testing.image("library/postgres", "17.2-alpine"),
		testing.image("library/postgres", "19beta1"),
		testing.image("library/postgres", "alpine"),
		testing.image("pgvector/pgvector", "pg18"),
		testing.image("pgvector/pgvector", "latest"),
		object.union(testing.image("library/postgres", "18"), {"command": ["pg_dump"]}),
		_mysql({}),
		object.union(testing.image("library/postgres", "alpine"), {"command": ["pg_dump"]}),
	])
	[i | some i, _ in input.containers; persistence.postgres_from_18(i)] == [0, 2, 3, 4] with input as project
	[i | some i, _ in input.containers; persistence.postgres_below_18(i)] == [1] with input as project
}

test_how_a_message_names_where_the_data_lies if {
	persistence.spell(0) == "/var/lib/mysql" with input as testing.service(_mysql({}))
	persistence.spell(0) == "/home/influxdb3/.influxdb3` or `/var/lib/influxdb3" with input as testing.service(testing.image("library/influxdb", "3.1"))
}
