# METADATA
# title: Address of its own on the LAN
# description: |
#   Containers on this network are machines of the LAN of their own: the host's firewall and port publishing do not
#   stand in front of them.
# related_resources:
#   - description: Docker, macvlan network driver
#     ref: https://docs.docker.com/engine/network/drivers/macvlan/
# schemas:
#   - input: schema.project
# custom:
#   family: networks
#   severity: {production: medium, development: medium, ci: "off", self-hosted: medium}
#   confidence: certain
#   fix: none
#   remediation: |
#     Use a bridge network and publish the ports that are needed.
#   references: [CWE-653]
#   legitimate: |
#     DHCP servers, home automation and other programs that must be seen as machines. Suppress it with the reason.
package rules.lan_identity

import data.lib.network
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.violation(
	meta,
	["networks", n, "driver"],
	$"gives its containers addresses of their own on the LAN ({found.driver})",
) if {
	some n, found in input.networks
	found.driver in {"macvlan", "ipvlan"}
	count(network.members[found.name]) > 0
}
