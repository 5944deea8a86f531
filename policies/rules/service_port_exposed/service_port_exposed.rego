# METADATA
# title: Service's port on all interfaces of the runner
# description: |
#   The port is open on every address of the runner while the job runs, for everybody on its network; the password is
#   mostly a test's.
# related_resources:
#   - description: GitHub, workflow syntax
#     ref: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: workflows
#   severity: {production: "off", development: "off", ci: "off", self-hosted: medium}
#   confidence: certain
#   fix: edit
#   remediation: |
#     Write the address too, `127.0.0.1:5432:5432`, or run the job in a container: then it needs no ports.
#   replaces: [port-on-all-interfaces, port-on-random-host-port, datastore-exposed]
#   references: [CIS 5.14, CWE-1327]
package rules.service_port_exposed

import data.lib.exposure
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	entry.path,
	$"publishes {exposure.spell(entry)} on {exposure.where(entry)}",
	exposure.details(entry),
) if {
	some i, entries in exposure.open_list
	input.containers[i].origin == "job-service"
	some entry in entries
}
