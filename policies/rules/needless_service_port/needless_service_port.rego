# METADATA
# title: Service's ports that nobody needs
# description: |
#   The job runs in a container on the same network and reaches the service by its name; the ports only open it to the
#   runner's network.
# related_resources:
#   - description: GitHub, workflow syntax
#     ref: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
# schemas:
#   - input: schema.project
# custom:
#   family: workflows
#   severity: {production: "off", development: "off", ci: info, self-hosted: low}
#   confidence: certain
#   fix: edit
#   remediation: |
#     Remove `ports`, and use the service's name and its container port.
#   references: [CIS 5.9]
package rules.needless_service_port

import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.violation(
	meta,
	["containers", i, "ports"],
	"maps ports, though the job runs in a container and reaches it by name",
) if {
	input.kind == "workflow"
	some job in input.containers
	job.origin == "job"
	some i, container in input.containers
	container.origin == "job-service"
	count(container.ports) > 0
}
