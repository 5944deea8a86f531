# METADATA
# title: Whether a datastore keeps its data
# schemas:
#   - input: schema.project
#   - data.images: schema.images
package lib.persistence

import data.lib.class
import data.lib.image
import data.lib.known
import data.lib.mount

# METADATA
# description: |
#   Container `i` is a datastore that should keep its data, and all that says so is known. Images that are mostly caches
#   count where somebody declares a datastore.
expected(i) if {
	class.is(i, "datastore")
	_not_a_cache(i)
	known.complete(input.containers[i], ["mounts"])
	not input.containers[i].volumes_from
	not _for_tests(i)
	not input.containers[i].stop_after_run
}

# METADATA
# description: Something is mounted where the data lies, were it a tmpfs on purpose.
kept(i) if {
	some found in mount.list[i]
	some path in image.data_paths[i].paths
	_covers(i, found, path)
}

# METADATA
# description: Volumes and binds of container `i` that look as if they were meant for the data.
elsewhere(i) := {found |
	some found in mount.list[i]
	found.kind in {"volume", "project", "host"}
	not found.read_only
	not regex.match(_not_for_data, found.target)
	some path in image.data_paths[i].paths
	_near(found.target, path)
}

# METADATA
# description: Kinds of mounts that outlive the container.
durable := {"volume", "project", "host", "home"}

# METADATA
# description: |
#   Container `i` serves PostgreSQL 18 or later. A tag that moves counts for the official image only.
postgres_from_18(i) if {
	_postgres(i)
	image.version[i].major >= 18
}

postgres_from_18(i) if {
	_postgres(i)
	image.version[i].newest
	image.repository(image.reference[i].image) == "library/postgres"
}

# METADATA
# description: Container `i` serves PostgreSQL 17 or older.
postgres_below_18(i) if {
	_postgres(i)
	image.version[i].major < 18
}

_postgres(i) if {
	image.key[i] == "library/postgres"
	image.serves(i)
}

# METADATA
# description: Where the data lies, for a message.
spell(i) := concat("` or `", sort(image.data_paths[i].paths))

# Whoever calls the database so means to throw it away.
_for_tests(i) if {
	some name in ["POSTGRES_DB", "MYSQL_DATABASE", "MARIADB_DATABASE", "MONGO_INITDB_DATABASE"]
	named := image.variable(i, name)
	contains(lower(named), "test")
	regex.match(`(?i)(^|[-_])tests?($|[-_])|^testdb$`, named)
}

_not_a_cache(i) if not image.facts[i].cache

_not_a_cache(i) if input.containers[i].declared.class == "datastore"

_covers(_, found, path) if mount.within(trim_right(found.target, "/"), path)

# A mount above covers what is below, unless the image has a volume between them; then it is the anonymous one that counts.
_covers(i, found, path) if {
	target := trim_right(found.target, "/")
	target != ""
	mount.within(path, target)
	not _hidden(i, target, path)
}

_hidden(i, target, path) if {
	some folder in image.image_paths[i]
	folder != target
	mount.within(path, folder)
	_near(target, folder)
}

# A file, or a folder that is said to be for something else.
_not_for_data := `(?i)\.[A-Za-z0-9]+$|/(conf|config|configs|conf\.d|certs?|certificates|ssl|tls|logs?|plugins|extensions|scripts|backups?|snapshots?|imports?|init[^/]*)(/|$)`

# In the same folder, or named as if it were for data.
_near(target, path) if {
	parts := split(path, "/")
	parent := concat("/", array.slice(parts, 0, count(parts) - 1))
	parent != ""
	mount.within(trim_right(target, "/"), parent)
}

_near(target, _) if regex.match(`(?i)(/data|/db|/storage)$`, target)
