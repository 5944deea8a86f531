# METADATA
# title: Datastore traffic over an unencrypted overlay
# description: |
#   Between the nodes of a swarm the traffic of this network goes in the clear: whoever listens there reads queries,
#   results and passwords.
# related_resources:
#   - description: Docker, overlay network driver
#     ref: https://docs.docker.com/engine/network/drivers/overlay/
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: networks
#   severity: {production: medium, development: "off", ci: "off", self-hosted: "off"}
#   confidence: certain
#   fix: edit
#   remediation: |
#     Add `driver_opts: {encrypted: "true"}` to the network.
#   references: [CIS 7.3, CWE-319]
#   legitimate: |
#     Nodes that are joined by an encrypted network already.
package rules.overlay_unencrypted

import data.lib.class
import data.lib.known
import data.lib.network
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	["networks", n],
	$"carries the traffic of `{concat("`, `", sort(names))}` between nodes in the clear",
	{"evidence": name},
) if {
	some name, members in network.members
	found := network.by_name[name]
	_overlay(found)
	not found.external
	known.complete(found, ["driver_opts"])
	object.get(found, ["driver_opts", "encrypted"], "false") == "false"
	n := network.index[name]
	names := {input.containers[i].name | some i in members; class.is(i, "datastore")}
	count(names) > 0
}

_overlay(network) if network.driver == "overlay"

# The driver that `docker stack deploy` takes where none is written.
_overlay(network) if {
	input.target == "swarm"
	known.absent(network, "driver")
}
