# METADATA
# title: Untrusted work without limits
# description: |
#   A fork bomb, or a file that unpacks without end, hits the whole host: without limits the kernel kills its
#   neighbours.
# related_resources:
#   - description: Docker, resource constraints
#     ref: https://docs.docker.com/engine/containers/resource_constraints/
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: workloads
#   severity: {production: medium, development: "off", ci: "off", self-hosted: medium}
#   confidence: certain
#   fix: suggestion
#   remediation: |
#     Write both: `mem_limit: 512m` and `pids_limit: 128`.
#   references: [CIS 5.11, CIS 5.29, OWASP 7, CWE-770]
package rules.untrusted_without_limits

import data.lib.class
import data.lib.known
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	["containers", i],
	$"does untrusted work ({class.because(i)}) without a limit of {concat(" and of ", missing)}",
	{"confidence": class.confidence(i)},
) if {
	some i, container in input.containers
	class.of[i].class in {"untrusted-input", "untrusted-code"}
	known.complete(container, ["limits"])
	missing := [name | some name in ["memory", "pids"]; not container.limits[name]]
	count(missing) > 0
}
