# METADATA
# title: Looks like a batch job
# description: |
#   The service runs once on mounted files, and nobody talks to it. If it is a batch job it needs no network; say so and
#   it is held to that.
# related_resources:
#   - description: Docker, none network driver
#     ref: https://docs.docker.com/engine/network/drivers/none/
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: workloads
#   severity: {production: info, development: info, ci: "off", self-hosted: "off"}
#   confidence: inferred
#   fix: suggestion
#   remediation: |
#     Declare it, `x-bulkhead: {class: batch}`, and write `network_mode: none`; or declare what it is.
#   references: [NIST SP 800-190 3.4.2]
package rules.batch_candidate

import data.lib.class
import data.lib.mount
import data.lib.reach
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.violation(
	meta,
	["containers", i],
	"looks like a batch job: it runs once on mounted files, without ports, and nothing depends on it",
) if {
	some i, container in input.containers
	_runs_once(container)
	count(container.command) > 0
	not class.of[i]
	count(object.get(container, "ports", [])) == 0
	count(object.get(container, "expose", [])) == 0
	not _needed[container.name]
	reach.egress[i] == "any"
	some found in mount.list[i]
	found.kind in {"project", "host"}
	count(object.get(container, "environment", [])) == 0
	count(object.get(container, "depends_on", [])) == 0
}

_runs_once(container) if {
	container.origin == "service"
	container.restart == "no"
}

_runs_once(container) if container.origin == "compose-job"

_needed contains name if {
	some container in input.containers
	some name in container.depends_on
}
