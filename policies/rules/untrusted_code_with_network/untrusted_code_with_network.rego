# METADATA
# title: Untrusted code with a network
# description: |
#   Code that nobody trusts, with a way out, attacks others from your address, mines, and reaches what trusts your
#   network.
# related_resources:
#   - description: Docker, none network driver
#     ref: https://docs.docker.com/engine/network/drivers/none/
#   - description: Compose specification, networks
#     ref: https://github.com/compose-spec/compose-spec/blob/main/06-networks.md
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: workloads
#   severity: {production: high, development: high, ci: medium, self-hosted: high}
#   confidence: certain
#   fix: edit
#   remediation: |
#     `network_mode: none`; where something must talk to it, a network with `internal: true` and
#     `com.docker.network.bridge.gateway_mode_ipv4: isolated`. Publish on loopback.
#   replaces: [port-on-all-interfaces, port-on-random-host-port, port-bypasses-proxy, host-network]
#   references: [CWE-653, NIST SP 800-190 3.4.2, ATT&CK T1496]
#   legitimate: |
#     The class is wrong: declare the one that is right.
package rules.untrusted_code_with_network

import data.lib.class
import data.lib.exposure
import data.lib.reach
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	reach.path(i),
	$"runs untrusted code ({class.because(i)}) and is on {reach.spell(i)}, which leads out",
	{"confidence": class.confidence(i)},
) if {
	some i, found in class.of
	found.class == "untrusted-code"
	reach.egress[i] in {"any", "host"}
}

deny contains result.detailed(meta, entry.path, $"runs untrusted code ({class.because(i)}) and publishes {exposure.spell(entry)} on {exposure.where(entry)}", object.union(
	exposure.details(entry),
	{"confidence": class.confidence(i)},
)) if {
	some i, entries in exposure.open_list
	class.is(i, "untrusted-code")
	some entry in entries
}
