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
#     VPNs and monitoring agents, by image or declared: `x-bulkhead: {class: vpn}`. Where the vendor's own page asks for
#     the capability, severity is one step lower and the message names the page. SYS_PTRACE reaches the processes of the
#     container only, unless it shares the PID namespace of others.
package rules.capability_host_reach

import data.lib.class
import data.lib.image
import data.lib.known
import data.lib.result
import data.lib.socket

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
	not _milder(i, capability)
}

deny contains result.detailed(
	meta,
	["containers", i, "cap_add", c],
	$"has the capability {capability}, {why}",
	{
		"evidence": capability,
		"severity": {"production": "medium", "development": "low", "ci": "low", "self-hosted": "medium"},
	},
) if {
	some i, container in input.containers
	some c, capability in container.cap_add
	not _by_trade(i)
	why := _milder(i, capability)
}

# Other processes are those of its own PID namespace.
_milder(i, capability) := "which reads and changes the container's other processes" if {
	capability == "SYS_PTRACE"
	not known.unknown(input.containers[i], ["pid"])
	not input.containers[i].pid
} else := $"as its image's own page asks ({fact.capabilities[capability]})" if {
	fact := image.facts[i]
	fact.capabilities[capability]
	not input.containers[i].privileged
	not socket.of[i]
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
