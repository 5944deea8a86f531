# METADATA
# title: One network for everything
# description: |
#   The container that is reached from outside reaches the datastore directly: whoever takes it over needs only one
#   step.
# related_resources:
#   - description: Compose specification, networks
#     ref: https://github.com/compose-spec/compose-spec/blob/main/06-networks.md
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: networks
#   severity: {production: low, development: "off", ci: "off", self-hosted: "off"}
#   confidence: certain
#   fix: suggestion
#   remediation: |
#     Two networks: `front` for what is published and the application, `back` with `internal: true` for the application
#     and the datastore.
#   references: [OWASP 5, NIST SP 800-190 3.3.3]
package rules.flat_network

import data.lib.class
import data.lib.exposure
import data.lib.known
import data.lib.network
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	["containers", i],
	$"is a datastore ({class.because(i)}) on the only network, together with `{input.containers[open].name}`, which is reachable from outside",
	{"related": [{"path": ["containers", open], "message": "reachable from outside"}]},
) if {
	some name, members in network.members
	count(network.members) == 1
	count(members) > 2
	opened := {j | some j in members; exposure.open_list[j]; not class.is(j, "datastore")}
	open := min(opened)
	some i in members
	class.is(i, "datastore")
	not exposure.open_list[i]
	_known(i)
}

# Every network that the container is on is on record.
_known(i) if known.complete(input.containers[i], ["networks"])
