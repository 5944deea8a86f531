# METADATA
# title: Data in a volume without a name
# description: |
#   Nobody can name it, so nobody finds it again: `docker compose down -v`, `--renew-anon-volumes` and `docker volume
#   prune` delete it.
# related_resources:
#   - description: Docker, volumes
#     ref: https://docs.docker.com/engine/storage/volumes/
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: data
#   severity: {production: low, development: "off", ci: "off", self-hosted: "off"}
#   confidence: certain
#   fix: suggestion
#   remediation: |
#     Name it: `volumes: ["data:/var/lib/mysql"]`, and `data:` under the file's `volumes`.
#   references: [CWE-459]
#   legitimate: |
#     Throw-away data; mount `tmpfs` for it.
package rules.anonymous_data_volume

import data.lib.image
import data.lib.mount
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	found.path,
	$"keeps its data at `{found.target}` in a volume without a name",
	{"evidence": mount.evidence(found)},
) if {
	some i, mounts in mount.list
	some found in mounts
	found.kind == "anonymous"
	some path in image.data_paths[i].paths
	mount.within(trim_right(found.target, "/"), path)
}
