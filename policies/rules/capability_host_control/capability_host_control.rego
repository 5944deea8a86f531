# METADATA
# title: Capability that controls the host
# description: |
#   With this capability the container mounts the host's disks, loads kernel modules or writes the host's memory: it is
#   root on the host in all but name.
# related_resources:
#   - description: Linux, capabilities(7)
#     ref: https://man7.org/linux/man-pages/man7/capabilities.7.html
# schemas:
#   - input: schema.project
# custom:
#   family: privileges
#   severity: {production: critical, development: high, ci: medium, self-hosted: critical}
#   confidence: certain
#   conceals: [{rule: capability-host-control, evidence: ALL}, {rule: capability-host-reach, evidence: ALL}]
#   fix: none
#   remediation: |
#     Remove it from `cap_add`, and add only the narrower capability that the program then asks for. Mounting inside a
#     container (FUSE, overlay) works with a user namespace or a sandbox runtime.
#   references: [CIS 5.4, CWE-250, OWASP 3, ATT&CK T1611]
#   legitimate: |
#     Storage and network agents of the host. Keep them in a file of their own, with a suppression that says why.
package rules.capability_host_control

import data.lib.capability
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	["containers", i, "cap_add", c],
	$"has the capability {name}, which {capability.controls[name]}",
	object.union({"evidence": name}, {"remediation": text | text := capability.instead[name]}),
) if {
	some i, container in input.containers
	some c, name in container.cap_add
	capability.controls[name]
}
