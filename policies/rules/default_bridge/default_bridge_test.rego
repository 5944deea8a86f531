package rules.default_bridge_test

import data.lib.testing_test as testing
import data.rules.default_bridge

test_denies_bridge_mode if {
	said := testing.said(default_bridge.deny) with input as testing.mode({}, {"mode": "bridge"})
	said == {"containers/0/network_mode: is on the default bridge, with every other container of the host that names no network"}
}

test_denies_external_network_bridge if {
	said := testing.said(default_bridge.deny) with input as object.union(testing.service({"networks": [{"name": "b"}]}), {"networks": [{"name": "b", "external": true, "engine_name": "bridge"}]})
	said == {"containers/0/networks/0: is on the default bridge, with every other container of the host that names no network"}
}

test_denies_commands_that_name_each_other if {
	found := default_bridge.deny with input as testing.commands([{"container_name": "db"}, {"environment": [testing.variable("URL", "http://db/x")]}, {"command": ["--db=db:5432"]}])
	testing.said(found) == {"containers/1: means to reach `db` over the default bridge, which resolves no names", "containers/2: means to reach `db` over the default bridge, which resolves no names"}
	testing.details(found) == {{"evidence": "db", "related": [{"message": "`db` is on the default bridge too", "path": ["containers", 0]}]}}
}

test_denies_bridge_mode_of_commands if {
	said := testing.said(default_bridge.deny) with input as object.union(testing.commands([]), {"containers": [{"name": "a", "origin": "command", "profile": "ci", "container_name": "db", "network_mode": {"mode": "bridge"}}, {"name": "b", "origin": "command", "profile": "ci", "command": ["--host", "db"], "network_mode": {"mode": "bridge"}}]})
	said == {"containers/1: means to reach `db` over the default bridge, which resolves no names"}
}

test_allows_project_network if {
	said := testing.said(default_bridge.deny) with input as testing.service({})
	said == set()
}

test_allows_commands_that_do_not if {
	said := testing.said(default_bridge.deny) with input as testing.commands([{"container_name": "db"}, {"environment": [testing.variable("URL", "http://dbx/x")]}])
	said == set()
}

test_allows_itself if {
	said := testing.said(default_bridge.deny) with input as testing.commands([{"container_name": "db", "environment": [testing.variable("NAME", "db")]}])
	said == set()
}

test_allows_words_beside_a_name if {
	said := testing.said(default_bridge.deny) with input as testing.commands([{"container_name": "db"}, {"command": ["dbx", "--name=mydb"]}])
	said == set()
}

test_allows_names_where_one_is_elsewhere if {
	said := testing.said(default_bridge.deny) with input as object.union(testing.commands([{"container_name": "db"}, {"container_name": "web", "networks": [{"name": "n"}], "command": ["db"]}, {"origin": "service", "network_mode": {"mode": "bridge"}, "networks": [], "command": ["db"]}, {"command": ["web"]}]), {"networks": [{"name": "bridge", "implicit": true}, {"name": "n"}]})
	said == {"containers/2/network_mode: is on the default bridge, with every other container of the host that names no network"}
}

test_allows_names_in_what_no_script_starts if {
	said := testing.said(default_bridge.deny) with input as testing.commands([{"container_name": "db"}, {"origin": "service", "command": ["db"]}])
	said == {"containers/1/networks/0: is on the default bridge, with every other container of the host that names no network"}
}

_talking(fields) := {entry.message |
	some entry in default_bridge.deny with input as testing.commands([{"container_name": "db"}, fields])
}

test_denies_hosts_however_they_are_written if {
	every value in ["db:5432", "http://db", "tcp://db:5432", "postgres://db:secret@db:5432/db", "root:secret@tcp(db:3306)/app", "a:1,db:2", "amqp://guest@db", "host=db:1 user=x", "postgres://u:p@db?x=1"] {
		_talking({"environment": [testing.variable("STORE", value)]}) == {"means to reach `db` over the default bridge, which resolves no names"}
		_talking({"command": ["serve", value]}) == {"means to reach `db` over the default bridge, which resolves no names"}
	}
	every name in ["DB_HOST", "PGHOST", "redis_hostname", "MEMCACHE_SERVERS", "BACKEND_URL"] {
		_talking({"environment": [testing.variable(name, "db")]}) == {"means to reach `db` over the default bridge, which resolves no names"}
	}
	every command in [["-h", "db"], ["--host=db"], ["sh", "-c", "pg_isready --db-host db && run"], ["--redis-server", "db"]] {
		_talking({"command": command}) == {"means to reach `db` over the default bridge, which resolves no names"}
	}
}

test_allows_names_that_are_no_hosts if {
	every value in ["db", "postgres://db:secret@elsewhere:5432/db", "http://db:12@elsewhere/", "http://elsewhere/db", "registry.example/db:16", "db:latest", "/var/lib/db", "my-db:5432", "db.example:5432", "elsewhere@db.example"] {
		_talking({"environment": [testing.variable("DB_NAME", value)]}) == set()
		_talking({"command": ["--user", value]}) == set()
	}
	_talking({"environment": [testing.variable("DB_HOST", "dbx")]}) == set()
}

test_denies_links_by_what_they_are if {
	every link in ["db", "db:store"] {
		_talking({"links": [link], "environment": [testing.variable("STORE", "db:5432")]}) == {"is linked to `db` over the default bridge, with every other container of the host that names no network"}
	}
	_talking({"links": ["dbx", "other:db"]}) == set()
}
