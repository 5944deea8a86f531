# METADATA
# title: Capability that reaches into the host
# description: |
#   With this capability the container changes networks, traces or reads what is not its own, or stops the host; several
#   of them lead out of the container.
# related_resources:
#   - description: Linux, capabilities(7)
#     ref: https://man7.org/linux/man-pages/man7/capabilities.7.html
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: privileges
#   severity: {production: high, development: medium, ci: low, self-hosted: high}
#   confidence: certain
#   fix: none
#   remediation: |
#     Remove it from `cap_add`. A port below 1024 needs none; a program that only pings has NET_RAW already.
#   references: [CIS 5.4, CWE-250, OWASP 3]
#   legitimate: |
#     VPNs and monitoring agents, by image or declared: `x-bulkhead: {class: vpn}`.
package rules.capability_host_reach

import data.lib.class
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	["containers", i, "cap_add", c],
	$"has the capability {capability}, which {_gives[capability]}",
	{"evidence": capability},
) if {
	some i, container in input.containers
	some c, capability in container.cap_add
	_gives[capability]
	not _by_trade(i)
}

_by_trade(i) if class.of[i].class in {"vpn", "host-agent"}

_gives := {
	"NET_ADMIN": "changes addresses, routes and firewall rules",
	"BPF": "loads programs into the kernel",
	"SYS_BOOT": "restarts the host",
	"SYS_TIME": "sets the host's clock",
	"PERFMON": "watches what the kernel does",
	"SYSLOG": "reads the kernel's messages and addresses",
	"SYS_PTRACE": "reads and changes other processes",
	"DAC_READ_SEARCH": "opens any file of the host by its handle",
}
