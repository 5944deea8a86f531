# METADATA
# title: Way out that the declaration rules out
# description: |
#   The container is declared to need no way out, but its network gives it one: whoever takes it over can send data away
#   and load tools.
# related_resources:
#   - description: Compose specification, networks
#     ref: https://github.com/compose-spec/compose-spec/blob/main/06-networks.md
#   - description: Docker, none network driver
#     ref: https://docs.docker.com/engine/network/drivers/none/
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: networks
#   severity: {production: medium, development: low, ci: "off", self-hosted: medium}
#   confidence: certain
#   fix: suggestion
#   remediation: |
#     Make the network internal (`networks: {back: {internal: true}}`), or write `network_mode: none`.
#   references: [NIST SP 800-190 3.4.2, CWE-653]
#   legitimate: |
#     The declaration is wrong: change it.
package rules.undeclared_egress

import data.lib.reach
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.violation(
	meta,
	reach.path(i),
	$"declares `egress: {declared}` and is on {reach.spell(i)}, which leads out",
) if {
	some i, container in input.containers
	declared := container.declared.egress
	declared in {"none", "internal"}
	reach.egress[i] in {"any", "host"}
}
