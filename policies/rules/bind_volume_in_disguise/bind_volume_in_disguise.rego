# METADATA
# title: Named volume that is a bind mount
# description: |
#   The volume looks portable, and is a folder of this host (`type: none, o: bind`). It is judged as the bind mount it
#   is; this says so where nothing worse is to be said.
# related_resources:
#   - description: Docker, volumes
#     ref: https://docs.docker.com/engine/storage/volumes/
# schemas:
#   - input: schema.project
# custom:
#   family: host-control
#   severity: {production: info, development: "off", ci: "off", self-hosted: "off"}
#   confidence: certain
#   fix: none
#   pedantic: true
#   remediation: |
#     Write the bind mount as one, or leave out `driver_opts` and let the engine keep the volume.
#   references: [CIS 5.6]
#   legitimate: |
#     A data disk with a place of its own.
package rules.bind_volume_in_disguise

import data.lib.mount
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	found.path,
	$"mounts {mount.spell(found)}",
	{"evidence": mount.evidence(found), "related": mount.related(found)},
) if {
	some mounts in mount.host_list
	some found in mounts
	found.volume
}
