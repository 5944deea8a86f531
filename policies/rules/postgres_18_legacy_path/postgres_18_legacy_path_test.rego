package rules.postgres_18_legacy_path_test

import data.lib.testing_test as testing
import data.rules.postgres_18_legacy_path

test_denies_18 if {
	found := postgres_18_legacy_path.deny with input as testing.service(object.union(testing.image("library/postgres", "18-alpine"), {"mounts": [testing.volume("d", "/var/lib/postgresql/data/")]}))
	testing.said(found) == {"containers/0/mounts/0: runs PostgreSQL 18 with `d` at `/var/lib/postgresql/data`, where it does not start"}
	testing.details(found) == {{"evidence": "d:/var/lib/postgresql/data/"}}
}

test_denies_untagged if {
	said := testing.said(postgres_18_legacy_path.deny) with input as testing.service(object.union(testing.image("library/postgres", ""), {"mounts": [testing.volume("d", "/var/lib/postgresql/data")]}))
	said == {"containers/0/mounts/0: runs PostgreSQL 18 or later (the tag moves) with `d` at `/var/lib/postgresql/data`, where it does not start"}
}

test_denies_built_on_it if {
	said := testing.said(postgres_18_legacy_path.deny) with input as testing.service({"build": {"base": testing.image("library/postgres", "18").image}, "mounts": [testing.volume("d", "/var/lib/postgresql/data")]})
	said == {"containers/0/mounts/0: runs PostgreSQL 18 with `d` at `/var/lib/postgresql/data`, where it does not start"}
}

test_allows_17 if {
	said := testing.said(postgres_18_legacy_path.deny) with input as testing.service(object.union(testing.image("library/postgres", "17"), {"mounts": [testing.volume("d", "/var/lib/postgresql/data")]}))
	said == set()
}

test_allows_parent if {
	said := testing.said(postgres_18_legacy_path.deny) with input as testing.service(object.union(testing.image("library/postgres", "18"), {"mounts": [testing.volume("d", "/var/lib/postgresql")]}))
	said == set()
}

test_allows_moved_data if {
	said := testing.said(postgres_18_legacy_path.deny) with input as testing.service(object.union(testing.image("library/postgres", "18"), {"environment": [testing.variable("PGDATA", "/var/lib/postgresql/data")], "mounts": [testing.volume("d", "/var/lib/postgresql/data")]}))
	said == set()
}

test_allows_like_image_whose_tag_moves if {
	said := testing.said(postgres_18_legacy_path.deny) with input as testing.service(object.union(testing.image("postgis/postgis", ""), {"mounts": [testing.volume("d", "/var/lib/postgresql/data")]}))
	said == set()
}

test_allows_other_servers if {
	said := testing.said(postgres_18_legacy_path.deny) with input as testing.service(object.union(testing.image("library/elasticsearch", "18"), {"mounts": [testing.volume("d", "/var/lib/postgresql/data")]}))
	said == set()
}

test_allows_client if {
	said := testing.said(postgres_18_legacy_path.deny) with input as testing.service(object.union(testing.image("library/postgres", "18"), {"command": ["pg_dump"], "mounts": [testing.volume("d", "/var/lib/postgresql/data")]}))
	said == set()
}

test_allows_tmpfs if {
	said := testing.said(postgres_18_legacy_path.deny) with input as testing.service(object.union(testing.image("library/postgres", "18"), {"mounts": [{"type": "tmpfs", "target": "/var/lib/postgresql/data", "read_only": false}]}))
	said == set()
}
