# METADATA
# title: Batch job with a network
# description: |
#   A job that reads files and writes files needs no network. Given one, a malicious input or dependency can send what
#   it finds anywhere, and reaches the other containers.
# related_resources:
#   - description: Docker, none network driver
#     ref: https://docs.docker.com/engine/network/drivers/none/
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: workloads
#   severity: {production: high, development: medium, ci: low, self-hosted: medium}
#   confidence: certain
#   fix: edit
#   remediation: |
#     Write `network_mode: none` (`docker run --network none`). What the job needs from elsewhere is fetched by a step
#     before it.
#   references: [CWE-653, NIST SP 800-190 3.4.2]
#   legitimate: |
#     A job that reads from a database of the project: declare `egress: internal` and give it an internal network. One
#     that must reach out declares `egress: any` with a justification.
package rules.batch_with_network

import data.lib.class
import data.lib.reach
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	reach.path(i),
	$"is a batch job ({class.because(i)}) and is on {reach.spell(i)}",
	{"confidence": class.confidence(i)},
) if {
	some i, found in class.of
	found.class == "batch"
	egress := reach.egress[i]
	egress != "none"
	not _declared(input.containers[i], egress)
}

_declared(container, "internal") if container.declared.egress == "internal"

_declared(container, egress) if {
	egress in {"any", "internal"}
	container.declared.egress == "any"
	container.declared.justification
}
