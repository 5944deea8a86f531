# METADATA
# title: PostgreSQL 18 with the path of 17
# description: |
#   From 18 on the image keeps its data below `/var/lib/postgresql/<major>`, and does not start where something is
#   mounted at the old path.
# related_resources:
#   - description: Docker Official Image postgres, PGDATA
#     ref: https://github.com/docker-library/docs/blob/master/postgres/README.md#pgdata
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: data
#   severity: {production: high, development: high, ci: medium, self-hosted: "off"}
#   confidence: certain
#   fix: suggestion
#   remediation: |
#     Mount the volume at `/var/lib/postgresql`. Data of an older release must be brought over first, with `pg_upgrade`
#     or a dump: see the image's page.
#   replaces: [datastore-without-volume]
#   references: [CWE-459]
package rules.postgres_18_legacy_path

import data.lib.image
import data.lib.mount
import data.lib.persistence
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	found.path,
	$"runs PostgreSQL {_release(i)} with {mount.spell(found)} at `/var/lib/postgresql/data`, where it does not start",
	{"evidence": mount.evidence(found)},
) if {
	some i, mounts in mount.list
	persistence.postgres_from_18(i)
	not image.has_variable(i, "PGDATA")
	some found in mounts
	found.kind in persistence.durable
	trim_right(found.target, "/") == "/var/lib/postgresql/data"
}

_release(i) := $"{image.version[i].major}" if {
	image.version[i].major
} else := "18 or later (the tag moves)"
