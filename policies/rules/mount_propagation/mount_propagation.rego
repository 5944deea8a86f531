# METADATA
# title: Mounts that reach the host
# description: |
#   What the container mounts there appears on the host, and the other way round: a mount over a folder of the host
#   changes what the host runs.
# related_resources:
#   - description: Docker, bind propagation
#     ref: https://docs.docker.com/engine/storage/bind-mounts/#configure-bind-propagation
# schemas:
#   - input: schema.project
# custom:
#   family: host-control
#   severity: {production: medium, development: low, ci: "off", self-hosted: medium}
#   confidence: certain
#   fix: edit
#   remediation: |
#     Remove the option, or write `rslave`, which lets mounts in but not out.
#   references: [CIS 5.20]
#   legitimate: |
#     Storage plugins of the host.
package rules.mount_propagation

import data.lib.mount
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	array.concat(found.path, ["propagation"]),
	$"mounts {mount.spell(found)} with propagation {found.propagation}: its mounts reach the host",
	{"evidence": mount.evidence(found)},
) if {
	some mounts in mount.list
	some found in mounts
	found.propagation in {"shared", "rshared"}
}
