# METADATA
# title: Network namespace shared with another container
# description: |
#   Containers of one network namespace reach each other's loopback and use each other's addresses: what one of them
#   exposes, both do.
# related_resources:
#   - description: Docker, running containers
#     ref: https://docs.docker.com/engine/containers/run/
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: networks
#   severity: {production: medium, development: low, ci: "off", self-hosted: medium}
#   confidence: certain
#   fix: none
#   remediation: |
#     Give the container its own network (remove `network_mode`), and let the two talk over a network that they share,
#     by name.
#   references: [CWE-653, NIST SP 800-190 3.3.3]
#   legitimate: |
#     A sidecar that belongs to one program, and applications behind a VPN container.
package rules.shared_network_namespace

import data.lib.class
import data.lib.exposure
import data.lib.network
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.violation(
	meta,
	["containers", i, "network_mode"],
	$"joins the network of `{mode.target}`, a container outside the project",
) if {
	some i, container in input.containers
	mode := container.network_mode
	mode.mode == "container"
	mode.target
	not network.engine_container[mode.target]
}

deny contains result.detailed(
	meta,
	["containers", i, "network_mode"],
	$"joins the network of `{input.containers[owner].name}`, {reason}",
	{"related": [{"path": ["containers", owner], "message": "whose network it is"}]},
) if {
	some i, owner in network.owner
	i != owner
	not class.is(owner, "vpn")
	reason := _reason(i, owner)
}

_reason(i, owner) := $"which is {class.of[owner].class} while it is {class.of[i].class}" if {
	class.of[i].class != class.of[owner].class
} else := "which is reachable from outside the host" if {
	count(exposure.open_list[owner]) > 0
} else := "which is on the network of the host" if {
	network.host[owner]
}
