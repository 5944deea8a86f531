# METADATA
# title: Options that weaken a bridge
# description: |
#   The option takes back what a bridge gives: a default address that opens every published port, or untrusted
#   containers that reach their neighbours.
# related_resources:
#   - description: Docker, bridge network driver
#     ref: https://docs.docker.com/engine/network/drivers/bridge/
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: networks
#   severity: {production: medium, development: low, ci: "off", self-hosted: medium}
#   confidence: certain
#   fix: suggestion
#   remediation: |
#     Write `com.docker.network.bridge.host_binding_ipv4: 127.0.0.1`, and `com.docker.network.bridge.enable_icc:
#     "false"` for untrusted work.
#   references: [CIS 2.2, CWE-1327]
package rules.bridge_options

import data.lib.class
import data.lib.network
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.violation(
	meta,
	["networks", n, "driver_opts", key],
	$"publishes ports of its containers on all interfaces by default ({found.driver_opts[key]})",
) if {
	some n, found in input.networks
	key := "com.docker.network.bridge.host_binding_ipv4"
	found.driver_opts[key] == "0.0.0.0"
}

deny contains result.violation(
	meta,
	["networks", n, "driver_opts", key],
	$"lets its untrusted containers reach their neighbours",
) if {
	some n, found in input.networks
	key := "com.docker.network.bridge.enable_icc"
	found.driver_opts[key] == "true"
	some i in network.members[found.name]
	class.of[i].class in {"untrusted-input", "untrusted-code"}
}
