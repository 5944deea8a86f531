# METADATA
# title: Datastore's files in two containers
# description: |
#   Two programs that write the files of one datastore destroy them; one that is not the datastore can read and change
#   every record.
# related_resources:
#   - description: Docker, volumes
#     ref: https://docs.docker.com/engine/storage/volumes/
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: data
#   severity: {production: medium, development: low, ci: "off", self-hosted: "off"}
#   confidence: certain
#   fix: suggestion
#   remediation: |
#     Give each a volume of its own; backups mount it `:ro`, or better ask the datastore for a dump.
#   references: [CWE-653]
#   legitimate: |
#     One that runs only while the other does not (a migration): suppress it and say so.
package rules.datastore_volume_shared

import data.lib.class
import data.lib.image
import data.lib.mount
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(meta, there.path, $"mounts {mount.spell(there)} writable, where `{input.containers[i].name}` keeps its data", {
	"evidence": $"{mount.evidence(there)} {input.containers[i].name}",
	"related": [{"path": here.path, "message": $"the data of `{input.containers[i].name}`"}],
}) if {
	# Few projects get further.
	count(image.data_paths) > 0
	count(mount.list) > 1
	some writers in mount.shared

	# Of several datastores the first one is whose data it is: each with each would be too many where many share.
	[i, here] := min([[owner.container, owner] | some owner in writers; _data(owner.container, owner)])
	some there in writers
	there.container != i
}

_data(i, found) if {
	some path in image.data_paths[i].paths
	mount.within(trim_right(found.target, "/"), path)
	class.is(i, "datastore")
}
