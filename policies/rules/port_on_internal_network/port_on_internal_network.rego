# METADATA
# title: Port published on an internal network
# description: |
#   Where all networks of a container are internal its ports are not published: the line does nothing under Compose.
#   Under Swarm the ingress network publishes it all the same, on every node.
# related_resources:
#   - description: Compose specification, networks
#     ref: https://github.com/compose-spec/compose-spec/blob/main/06-networks.md
# schemas:
#   - input: schema.project
# custom:
#   family: exposure
#   severity: {production: low, development: low, ci: "off", self-hosted: "off"}
#   confidence: certain
#   fix: suggestion
#   remediation: |
#     Remove the ports, or attach the container to a network that is not internal too.
#   references: [CIS 7.2]
package rules.port_on_internal_network

import data.lib.network
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.violation(
	meta,
	["containers", i, "ports"],
	"publishes ports, which does nothing on internal networks",
) if {
	some i, container in input.containers
	count(container.ports) > 0
	network.all_internal(i)
	object.get(input, "target", "") != "swarm"
}

deny contains result.detailed(meta, ["containers", i, "ports"], "publishes ports although its networks are internal, and Swarm opens them on every node", {"severity": {
	"production": "high",
	"development": "high",
	"ci": "off",
	"self-hosted": "off",
}}) if {
	some i, container in input.containers
	count(container.ports) > 0
	network.all_internal(i)
	input.target == "swarm"
}
