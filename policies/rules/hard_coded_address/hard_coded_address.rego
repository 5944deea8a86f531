# METADATA
# title: Container's address written out
# description: |
#   The engine gives out bridge addresses in the order in which containers start: tomorrow another container answers at
#   this one, or none.
# related_resources:
#   - description: Docker, networking in Compose
#     ref: https://docs.docker.com/compose/how-tos/networking/
# schemas:
#   - input: schema.project
# custom:
#   family: networks
#   severity: {production: low, development: low, ci: "off", self-hosted: low}
#   confidence: certain
#   fix: suggestion
#   remediation: |
#     Write the service's name: every network of the project resolves it.
#   references: [CWE-1188]
#   legitimate: |
#     An address that is fixed with `ipv4_address` is left alone.
package rules.hard_coded_address

import data.lib.result
import data.lib.written

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	["containers", i, "environment", e],
	$"has the bridge address {address} in `{variable.name}`",
	{"evidence": $"{variable.name}:{address}"},
) if {
	# Few projects get further, and few values.
	contains(written.values, "172.")
	some i, container in input.containers
	some e, variable in container.environment
	contains(variable.value, "172.")
	address := _address(variable.value)
}

deny contains result.detailed(
	meta,
	["containers", i, "command", w],
	$"has the bridge address {address} in its command",
	{"evidence": address},
) if {
	some i, container in input.containers
	some w, word in container.command
	contains(word, "172.")
	address := _address(word)
}

# Not a subnet, not a gateway, and not an address that somebody gave to a container for good.
_address(text) := address if {
	address := regex.find_all_string_submatch_n(`(?:^|[^0-9.])(172\.(?:1[7-9]|2[0-9]|3[01])\.[0-9]{1,3}\.[0-9]{1,3})(?:$|[^0-9./])`, text, 1)[0][1]
	not endswith(address, ".1")
	not endswith(address, ".0")
	not address in _fixed
}

_fixed contains attachment.ipv4_address if {
	some container in input.containers
	some attachment in container.networks
}
