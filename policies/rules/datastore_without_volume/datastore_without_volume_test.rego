package rules.datastore_without_volume_test

import data.lib.testing_test as testing
import data.rules.datastore_without_volume

test_denies_nothing_mounted if {
	said := testing.said(datastore_without_volume.deny) with input as testing.service(testing.image("library/mysql", "8"))
	said == {"containers/0: keeps its data in `/var/lib/mysql`, where nothing is mounted"}
}

test_denies_wrong_path if {
	found := datastore_without_volume.deny with input as testing.service(object.union(testing.image("library/mongo", "8"), {"mounts": [testing.volume("d", "/data/mongo")]}))
	testing.said(found) == {"containers/0/mounts/0: keeps its data in `/data/db`, but the volume is mounted at `/data/mongo`"}
	testing.details(found) == {{"evidence": "/data/mongo"}}
}

test_denies_folder_named_for_data if {
	said := testing.said(datastore_without_volume.deny) with input as testing.service(object.union(testing.image("library/mysql", "8"), {"mounts": [testing.volume("d", "/mysql/data")]}))
	said == {"containers/0/mounts/0: keeps its data in `/var/lib/mysql`, but the volume is mounted at `/mysql/data`"}
}

test_denies_declared_cache if {
	said := testing.said(datastore_without_volume.deny) with input as testing.service(object.union(testing.image("library/redis", "8"), {"declared": {"class": "datastore"}}))
	said == {"containers/0: keeps its data in `/data`, where nothing is mounted"}
}

test_denies_mount_beside_the_moved_data if {
	said := testing.said(datastore_without_volume.deny) with input as testing.service(object.union(testing.image("library/postgres", "17"), {"environment": [testing.variable("PGDATA", "/pg/data/")], "mounts": [testing.volume("d", "/var/lib/postgresql/data")]}))
	said == {"containers/0/mounts/0: keeps its data in `/pg/data`, but the volume is mounted at `/var/lib/postgresql/data`"}
}

test_denies_untagged if {
	said := testing.said(datastore_without_volume.deny) with input as testing.service(testing.image("library/postgres", ""))
	said == {"containers/0: keeps its data in `/var/lib/postgresql`, where nothing is mounted"}
}

test_denies_server_with_flags_only if {
	said := testing.said(datastore_without_volume.deny) with input as testing.service(object.union(testing.image("library/mysql", "8"), {"command": ["--sql-mode="]}))
	said == {"containers/0: keeps its data in `/var/lib/mysql`, where nothing is mounted"}
}

test_denies_command_of_an_image_whose_servers_nobody_knows if {
	said := testing.said(datastore_without_volume.deny) with input as testing.service(object.union(testing.image("qdrant/qdrant", "v1"), {"command": ["./qdrant"]}))
	said == {"containers/0: keeps its data in `/qdrant/storage`, where nothing is mounted"}
}

test_denies_what_mounts_an_image_only if {
	said := testing.said(datastore_without_volume.deny) with input as testing.service(object.union(testing.image("library/mysql", "8"), {"mounts": [{"type": "image", "source": "x", "target": "/var/x", "read_only": true}]}))
	said == {"containers/0: keeps its data in `/var/lib/mysql`, where nothing is mounted"}
}

test_denies_path_of_the_arguments if {
	said := testing.said(datastore_without_volume.deny) with input as testing.service(object.union(testing.image("minio/minio", "RELEASE"), {"command": ["server", "/export/"], "mounts": [testing.volume("d", "/data")]}))
	said == {"containers/0/mounts/0: keeps its data in `/export`, but the volume is mounted at `/data`"}
}

test_denies_path_of_the_image_without_arguments if {
	said := testing.said(datastore_without_volume.deny) with input as testing.service(object.union(testing.image("minio/minio", "RELEASE"), {"command": ["minio", "server"]}))
	said == {"containers/0: keeps its data in `/data`, where nothing is mounted"}
}

test_allows_path_of_the_arguments if {
	said := testing.said(datastore_without_volume.deny) with input as testing.service(object.union(testing.image("minio/minio", "RELEASE"), {"command": ["server", "/export"], "mounts": [testing.volume("d", "/export")]}))
	said == set()
}

test_allows_many_disks if {
	said := testing.said(datastore_without_volume.deny) with input as testing.service(object.union(testing.image("minio/minio", "RELEASE"), {"command": ["server", "http://minio{1...4}/data{1...2}"]}))
	said == set()
}

test_denies_mirror if {
	said := testing.said(datastore_without_volume.deny) with input as testing.service({"image": {"ref": "public.ecr.aws/docker/library/mysql:8", "registry": "public.ecr.aws", "repository": "docker/library/mysql", "tag": "8"}})
	said == {"containers/0: keeps its data in `/var/lib/mysql`, where nothing is mounted"}
}

test_denies_influxdb_of_each_major if {
	said := testing.said(datastore_without_volume.deny) with input as testing.services([testing.image("library/influxdb", "1.8"), testing.image("library/influxdb", "2.7")])
	said == {"containers/0: keeps its data in `/var/lib/influxdb`, where nothing is mounted", "containers/1: keeps its data in `/var/lib/influxdb2`, where nothing is mounted"}
}

test_allows_volume if {
	said := testing.said(datastore_without_volume.deny) with input as testing.service(object.union(testing.image("library/mysql", "8"), {"mounts": [testing.volume("d", "/var/lib/mysql/")]}))
	said == set()
}

test_allows_tmpfs if {
	said := testing.said(datastore_without_volume.deny) with input as testing.service(object.union(testing.image("library/mysql", "8"), {"mounts": [{"type": "tmpfs", "target": "/var/lib/mysql", "read_only": false}]}))
	said == set()
}

test_allows_mount_far_above if {
	said := testing.said(datastore_without_volume.deny) with input as testing.service(object.union(testing.image("library/mysql", "8"), {"mounts": [testing.volume("d", "/var")]}))
	said == set()
}

test_allows_cache if {
	said := testing.said(datastore_without_volume.deny) with input as testing.service(testing.image("library/redis", "8"))
	said == set()
}

test_allows_client if {
	said := testing.said(datastore_without_volume.deny) with input as testing.service(object.union(testing.image("library/mysql", "8"), {"entrypoint": ["mysqldump"]}))
	said == set()
}

test_allows_server_with_flags if {
	said := testing.said(datastore_without_volume.deny) with input as testing.service(object.union(testing.image("library/mysql", "8"), {"command": ["--sql-mode="], "mounts": [testing.volume("d", "/var/lib/mysql")]}))
	said == set()
}

test_allows_unknown_mounts if {
	said := testing.said(datastore_without_volume.deny) with input as testing.service(object.union(testing.image("library/mysql", "8"), {"unknown": [["mounts", 0, "target"]]}))
	said == set()
}

test_allows_mounts_of_another if {
	said := testing.said(datastore_without_volume.deny) with input as testing.service(object.union(testing.image("library/mysql", "8"), {"volumes_from": [{"container": "x", "read_only": false}]}))
	said == set()
}

test_allows_command_that_is_thrown_away if {
	said := testing.said(datastore_without_volume.deny) with input as testing.commands([object.union(testing.image("library/mysql", "8"), {"stop_after_run": true})])
	said == set()
}

test_allows_unknown_version if {
	said := testing.said(datastore_without_volume.deny) with input as testing.service({"image": object.union(testing.image("library/postgres", "").image, {"digest": "sha256:1"})})
	said == set()
}

test_allows_unknown_place if {
	said := testing.said(datastore_without_volume.deny) with input as testing.service(object.union(testing.image("library/postgres", "17"), {"environment": [{"name": "PGDATA", "from": "runtime"}]}))
	said == set()
}

test_allows_other_registry if {
	said := testing.said(datastore_without_volume.deny) with input as testing.service({"image": {"ref": "ghcr.io/library/mysql", "registry": "ghcr.io", "repository": "library/mysql"}})
	said == set()
}

test_allows_folder_of_its_own_in_the_volume if {
	said := testing.said(datastore_without_volume.deny) with input as testing.service(object.union(testing.image("library/postgres", "17"), {"environment": [testing.variable("PGDATA", "/var/lib/postgresql/data/pgdata")], "mounts": [testing.volume("d", "/var/lib/postgresql/data")]}))
	said == set()
}

test_denies_moved_data_behind_the_volume_of_the_image if {
	said := testing.said(datastore_without_volume.deny) with input as testing.service(object.union(testing.image("library/postgres", "17"), {"environment": [testing.variable("PGDATA", "/var/lib/postgresql/data/pgdata")], "mounts": [testing.volume("d", "/var/lib/postgresql")]}))
	said == {"containers/0: keeps its data in `/var/lib/postgresql/data/pgdata`, where nothing is mounted"}
}

test_allows_data_in_memory if {
	said := testing.said(datastore_without_volume.deny) with input as testing.service(object.union(testing.image("cockroachdb/cockroach", "v24.3.8"), {"command": ["start-single-node", "--store=type=mem,size=.25"]}))
	said == set()
}

test_denies_volume_for_something_else if {
	said := testing.said(datastore_without_volume.deny) with input as testing.service(object.union(testing.image("library/elasticsearch", "8.17.0"), {"mounts": [testing.volume("certs", "/usr/share/elasticsearch/config/certs")]}))
	said == {"containers/0: keeps its data in `/usr/share/elasticsearch/data`, where nothing is mounted"}
}

test_allows_database_for_tests if {
	said := testing.said(datastore_without_volume.deny) with input as testing.services([object.union(testing.image("library/postgres", "17"), {"environment": [testing.variable("POSTGRES_DB", "test")]}), object.union(testing.image("library/mysql", "8"), {"environment": [testing.variable("MYSQL_DATABASE", "shop_test")]})])
	said == set()
}

test_denies_database_that_only_sounds_like_tests if {
	said := testing.said(datastore_without_volume.deny) with input as testing.service(object.union(testing.image("library/mysql", "8"), {"environment": [testing.variable("MYSQL_DATABASE", "contest")]}))
	said == {"containers/0: keeps its data in `/var/lib/mysql`, where nothing is mounted"}
}

test_denies_what_is_mounted_read_only_nearby if {
	said := testing.said(datastore_without_volume.deny) with input as testing.service(object.union(testing.image("library/mongo", "8"), {"mounts": [testing.read_only(testing.volume("d", "/data/mongo"))]}))
	said == {"containers/0: keeps its data in `/data/db`, where nothing is mounted"}
}
