# METADATA
# title: Port on a random host port
# description: |
#   A container port alone is published on every address of the host, on a port that the engine picks anew at each
#   start: open for everybody, and nobody knows where.
# related_resources:
#   - description: Compose specification, services
#     ref: https://github.com/compose-spec/compose-spec/blob/main/05-services.md
#   - description: Docker, port publishing
#     ref: https://docs.docker.com/engine/network/port-publishing/
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: exposure
#   severity: {production: low, development: "off", ci: "off", self-hosted: "off"}
#   confidence: certain
#   fix: edit
#   remediation: |
#     Remove it where only other services use the port; else write address and port, `"127.0.0.1:6379:6379"`, or at
#     least the address, `"127.0.0.1::6379"`.
#   references: [CIS 5.14, CWE-1327]
package rules.port_on_random_host_port

import data.lib.exposure
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	entry.path,
	$"publishes {exposure.spell(entry)} on {exposure.where(entry)}",
	exposure.details_with_advice(entry),
) if {
	some entries in exposure.open_list
	some entry in entries
	entry.random
}
