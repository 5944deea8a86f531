package rules.postgres_parent_path_test

import data.lib.testing_test as testing
import data.rules.postgres_parent_path

test_denies_17 if {
	found := postgres_parent_path.deny with input as testing.service(object.union(testing.image("library/postgres", "16.4"), {"mounts": [testing.volume("d", "/var/lib/postgresql")]}))
	testing.said(found) == {"containers/0/mounts/0: runs PostgreSQL 16 with `d` at `/var/lib/postgresql`, and writes to `/var/lib/postgresql/data` beside it"}
	testing.details(found) == {{"evidence": "d:/var/lib/postgresql"}}
}

test_denies_by_the_tag_of_its_kind if {
	said := testing.said(postgres_parent_path.deny) with input as testing.service(object.union(testing.image("pgvector/pgvector", "0.8.0-pg17"), {"mounts": [testing.volume("d", "/var/lib/postgresql")]}))
	said == {"containers/0/mounts/0: runs PostgreSQL 17 with `d` at `/var/lib/postgresql`, and writes to `/var/lib/postgresql/data` beside it"}
}

test_allows_data if {
	said := testing.said(postgres_parent_path.deny) with input as testing.service(object.union(testing.image("library/postgres", "16"), {"mounts": [testing.volume("d", "/var/lib/postgresql"), testing.volume("e", "/var/lib/postgresql/data")]}))
	said == set()
}

test_allows_moved_data if {
	said := testing.said(postgres_parent_path.deny) with input as testing.service(object.union(testing.image("library/postgres", "16"), {"environment": [testing.variable("PGDATA", "/var/lib/postgresql/x")], "mounts": [testing.volume("d", "/var/lib/postgresql")]}))
	said == set()
}

test_allows_tmpfs_and_other_places if {
	said := testing.said(postgres_parent_path.deny) with input as testing.services([object.union(testing.image("library/postgres", "16"), {"mounts": [{"type": "tmpfs", "target": "/var/lib/postgresql", "read_only": false}]}), object.union(testing.image("library/postgres", "16"), {"mounts": [testing.volume("d", "/backup")]})])
	said == set()
}

test_allows_place_that_only_run_time_knows if {
	said := testing.said(postgres_parent_path.deny) with input as testing.service(object.union(testing.image("library/postgres", "16"), {"environment": [{"name": "PGDATA", "from": "runtime"}], "mounts": [testing.volume("d", "/var/lib/postgresql")]}))
	said == set()
}
