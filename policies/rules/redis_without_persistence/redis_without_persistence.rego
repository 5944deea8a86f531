# METADATA
# title: Redis volume without persistence
# description: |
#   The volume is there, but what Redis writes there is a snapshot, up to an hour old: a crash loses what came since.
# related_resources:
#   - description: Redis, persistence
#     ref: https://redis.io/docs/latest/operate/oss_and_stack/management/persistence/
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: data
#   severity: {production: info, development: "off", ci: "off", self-hosted: "off"}
#   confidence: certain
#   fix: suggestion
#   remediation: |
#     Add `command: [redis-server, --appendonly, "yes"]`.
#   references: [CWE-459]
#   legitimate: |
#     A cache: declare no datastore.
package rules.redis_without_persistence

import data.lib.image
import data.lib.known
import data.lib.mount
import data.lib.persistence
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.violation(
	meta,
	["containers", i],
	"is declared a datastore and keeps snapshots only: up to an hour of writes is lost in a crash",
) if {
	some i, container in input.containers
	container.declared.class == "datastore"
	image.key[i] == "library/redis"
	persistence.kept(i)
	known.complete(container, ["command"])
	not regex.match(`--appendonly|--save|\.conf`, image.words(i))
	not _configured(i)
}

_configured(i) if {
	some found in mount.list[i]
	contains(found.target, "/etc/redis")
}
