# METADATA
# title: Untrusted files read with a way out
# description: |
#   Converters, scanners and parsers are what malicious files are made for. With a way out, a hole in one of them
#   fetches tools and sends data away; a link in a document is followed (SSRF).
# related_resources:
#   - description: Compose specification, networks
#     ref: https://github.com/compose-spec/compose-spec/blob/main/06-networks.md
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: workloads
#   severity: {production: high, development: medium, ci: low, self-hosted: medium}
#   confidence: certain
#   fix: suggestion
#   remediation: |
#     Put it on a network that is internal, with its callers: `networks: {convert: {internal: true}}`; or `network_mode:
#     none`.
#   references: [CWE-653, NIST SP 800-190 3.4.2]
#   legitimate: |
#     One that must fetch by itself (signatures, remote pages): `x-bulkhead: {class: untrusted-input, egress: any,
#     justification: …}`.
package rules.untrusted_input_with_network

import data.lib.class
import data.lib.reach
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	reach.path(i),
	$"reads untrusted files ({class.because(i)}) and is on {reach.spell(i)}, which leads out",
	{"confidence": class.confidence(i)},
) if {
	some i, found in class.of
	found.class == "untrusted-input"
	reach.egress[i] in {"any", "host"}
	not _accepted(input.containers[i])
}

_accepted(container) if {
	container.declared.egress == "any"
	container.declared.justification
}
