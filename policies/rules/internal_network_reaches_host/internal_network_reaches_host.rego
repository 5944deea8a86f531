# METADATA
# title: Internal network that reaches the host
# description: |
#   An internal network has no way out, but the host keeps an address on it: services of the host that listen on all
#   addresses are reached from the untrusted container.
# related_resources:
#   - description: Docker Engine 28, release notes
#     ref: https://docs.docker.com/engine/release-notes/28/
#   - description: Docker, bridge network driver
#     ref: https://docs.docker.com/engine/network/drivers/bridge/
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: networks
#   severity: {production: medium, development: medium, ci: "off", self-hosted: medium}
#   confidence: certain
#   fix: edit
#   remediation: |
#     Add `driver_opts: {com.docker.network.bridge.gateway_mode_ipv4: isolated}` to the network (Engine 28 and later).
#   references: [CWE-653, NIST SP 800-190 3.4.2]
#   legitimate: |
#     Workers that must reach a service of the host: suppress it and name the service.
package rules.internal_network_reaches_host

import data.lib.class
import data.lib.known
import data.lib.network
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	["networks", n],
	$"is internal, and leaves the host reachable from where untrusted work runs (`{concat("`, `", sort(names))}`)",
	{"evidence": name},
) if {
	some name, members in network.members
	found := network.by_name[name]
	found.internal
	not found.external
	n := network.index[name]
	names := {input.containers[i].name | some i in members; _untrusted(i)}
	count(names) > 0
	object.get(found, ["driver_opts", "com.docker.network.bridge.gateway_mode_ipv4"], "") != "isolated"
	known.complete(found, ["driver_opts"])
}

_untrusted(i) if class.of[i].class in {"untrusted-input", "untrusted-code"}
