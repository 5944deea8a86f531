# METADATA
# title: PostgreSQL 17 or older with its data beside the volume
# description: |
#   Until 17 the image has a volume of its own at `/var/lib/postgresql/data`: that one, without a name, gets the data,
#   and the one that is mounted above stays empty. The data is lost with the container.
# related_resources:
#   - description: Docker Official Image postgres, PGDATA
#     ref: https://github.com/docker-library/docs/blob/master/postgres/README.md#pgdata
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: data
#   severity: {production: high, development: medium, ci: "off", self-hosted: "off"}
#   confidence: certain
#   fix: suggestion
#   remediation: |
#     Mount it at `/var/lib/postgresql/data`. First copy the data out of the running container, if it holds any.
#   replaces: [datastore-without-volume]
#   references: [CWE-459]
package rules.postgres_parent_path

import data.lib.image
import data.lib.mount
import data.lib.persistence
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	found.path,
	$"runs PostgreSQL {image.version[i].major} with {mount.spell(found)} at `/var/lib/postgresql`, and writes to `/var/lib/postgresql/data` beside it",
	{"evidence": mount.evidence(found)},
) if {
	some i, mounts in mount.list
	persistence.postgres_below_18(i)
	not image.has_variable(i, "PGDATA")
	not persistence.kept(i)
	some found in mounts
	found.kind in persistence.durable
	trim_right(found.target, "/") == "/var/lib/postgresql"
}
