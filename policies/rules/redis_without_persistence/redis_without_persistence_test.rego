package rules.redis_without_persistence_test

import data.lib.testing_test as testing
import data.rules.redis_without_persistence

test_denies_snapshots_only if {
	said := testing.said(redis_without_persistence.deny) with input as testing.service(object.union(testing.image("library/redis", "8"), {"declared": {"class": "datastore"}, "mounts": [testing.volume("d", "/data")]}))
	said == {"containers/0: is declared a datastore and keeps snapshots only: up to an hour of writes is lost in a crash"}
}

test_allows_log if {
	said := testing.said(redis_without_persistence.deny) with input as testing.service(object.union(testing.image("library/redis", "8"), {"declared": {"class": "datastore"}, "command": ["redis-server", "--appendonly", "yes"], "mounts": [testing.volume("d", "/data")]}))
	said == set()
}

test_allows_configuration if {
	said := testing.said(redis_without_persistence.deny) with input as testing.service(object.union(testing.image("library/redis", "8"), {"declared": {"class": "datastore"}, "mounts": [testing.volume("d", "/data"), testing.local("./r.conf", "/usr/local/etc/redis/redis.conf")]}))
	said == set()
}

test_allows_cache if {
	said := testing.said(redis_without_persistence.deny) with input as testing.service(object.union(testing.image("library/redis", "8"), {"mounts": [testing.volume("d", "/data")]}))
	said == set()
}

test_allows_what_keeps_no_data_or_may_say_how if {
	base := object.union(testing.image("library/redis", "8"), {"declared": {"class": "datastore"}, "mounts": [testing.volume("d", "/data")]})
	every other in [
		object.union(testing.image("library/mysql", "8"), {"mounts": [testing.volume("d", "/var/lib/mysql")]}),
		{"command": ["redis-cli"]},
		{"command": ["redis-server", "--save", "60", "1"]},
		{"command": ["redis-server", "/srv/redis.conf"]},
		{"mounts": []},
		{"unknown": [["command"]]},
	] {
		redis_without_persistence.deny == set() with input as testing.service(object.union(base, other))
	}
}
