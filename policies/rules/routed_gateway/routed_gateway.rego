# METADATA
# title: Network whose gateway protects no port
# description: |
#   In this gateway mode other machines reach container ports directly: `nat-unprotected` opens even those that are not
#   published, `routed` ignores the host address of those that are.
# related_resources:
#   - description: Docker, port publishing
#     ref: https://docs.docker.com/engine/network/port-publishing/
#   - description: Docker Engine 28, release notes
#     ref: https://docs.docker.com/engine/release-notes/28/
# schemas:
#   - input: schema.project
# custom:
#   family: exposure
#   severity: {production: high, development: medium, ci: "off", self-hosted: high}
#   confidence: certain
#   fix: suggestion
#   remediation: |
#     Remove the option: the default, `nat`, lets in published ports only.
#   references: [CIS 5.9, CWE-1327]
#   legitimate: |
#     Routed networks behind a firewall of their own: suppress it with the name of that firewall.
package rules.routed_gateway

import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.violation(
	meta,
	["networks", n, "driver_opts", key],
	$"opens every port of its containers, published or not ({key}: nat-unprotected)",
) if {
	some n, found in input.networks
	some key, mode in found.driver_opts
	mode == "nat-unprotected"
	key in _keys
}

deny contains result.detailed(meta, ["networks", n, "driver_opts", key], $"routes published ports of its containers whatever their host address ({key}: routed)", {"severity": {
	"production": "medium",
	"development": "low",
	"ci": "off",
	"self-hosted": "medium",
}}) if {
	some n, found in input.networks
	some key, mode in found.driver_opts
	mode == "routed"
	key in _keys
}

_keys := {"com.docker.network.bridge.gateway_mode_ipv4", "com.docker.network.bridge.gateway_mode_ipv6"}
