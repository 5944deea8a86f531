# METADATA
# title: Datastore without a volume
# description: |
#   The data lies in the container's own layer or in a volume without a name: it is gone when the container is made
#   anew, as every change of the image or of the file does.
# related_resources:
#   - description: Docker, volumes
#     ref: https://docs.docker.com/engine/storage/volumes/
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: data
#   severity: {production: medium, development: "off", ci: "off", self-hosted: "off"}
#   confidence: certain
#   fix: suggestion
#   remediation: |
#     Mount a named volume at the path where the image keeps its data, as in `volumes: ["data:/path/of/data"]`. Where the
#     data may go, say so with `tmpfs`.
#   references: [CWE-459]
#   legitimate: |
#     Throw-away databases: mount `tmpfs` at the data path, or put the service into a profile named test.
package rules.datastore_without_volume

import data.lib.image
import data.lib.persistence
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.violation(
	meta,
	["containers", i],
	$"keeps its data in `{persistence.spell(i)}`, where nothing is mounted",
) if {
	some i, _ in image.data_paths
	persistence.expected(i)
	not persistence.kept(i)
	count(persistence.elsewhere(i)) == 0
}

deny contains result.detailed(
	meta,
	found.path,
	$"keeps its data in `{persistence.spell(i)}`, but the volume is mounted at `{found.target}`",
	{"evidence": found.target},
) if {
	some i, _ in image.data_paths
	persistence.expected(i)
	not persistence.kept(i)
	some found in persistence.elsewhere(i)
}
