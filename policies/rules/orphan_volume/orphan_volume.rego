# METADATA
# title: Volume that nobody uses
# description: |
#   It is declared and mounted nowhere: data may lie in it that nobody sees, or a service lost its mount.
# related_resources:
#   - description: Docker, volumes
#     ref: https://docs.docker.com/engine/storage/volumes/
# schemas:
#   - input: schema.project
# custom:
#   family: data
#   severity: {production: low, development: "off", ci: "off", self-hosted: low}
#   confidence: certain
#   fix: suggestion
#   remediation: |
#     Remove it, or mount it where it was meant; `docker volume ls` shows whether it holds data.
#   references: [CWE-459]
#   legitimate: |
#     Volumes for a file that is added with `-f`: suppress it and name the file.
package rules.orphan_volume

import data.lib.known
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.violation(
	meta,
	["volumes", v],
	$"declares the volume `{volume.name}`, which nobody mounts",
) if {
	some v, volume in input.volumes
	not _used[volume.name]
	not input.incomplete
	_all_known
}

_used contains found.source if {
	some container in input.containers
	some found in container.mounts
	found.type in {"volume", "cluster"}
}

_all_known if {
	every container in input.containers {
		known.complete(container, ["mounts"])
	}
}
