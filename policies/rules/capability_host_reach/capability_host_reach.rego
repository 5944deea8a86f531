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
#     the capability, severity is one step lower and the message names the page; likewise for NET_ADMIN where virtual
#     machines run. SYS_PTRACE reaches the processes of the container only, unless it shares the PID namespace of
#     others.
package rules.capability_host_reach

import data.lib.capability
import data.lib.class
import data.lib.image
import data.lib.known
import data.lib.network
import data.lib.result
import data.lib.socket

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	["containers", i, "cap_add", c],
	$"has the capability {name}, which {capability.reaches[name]}",
	{"evidence": name},
) if {
	some i, container in input.containers
	some c, name in container.cap_add
	capability.reaches[name]
	not _by_trade(i)
	not _milder(i, name)
}

deny contains result.detailed(
	meta,
	["containers", i, "cap_add", c],
	$"has the capability {name}, {why}",
	{
		"evidence": name,
		"severity": {"production": "medium", "development": "low", "ci": "low", "self-hosted": "medium"},
	},
) if {
	some i, container in input.containers
	some c, name in container.cap_add
	not _by_trade(i)
	why := _milder(i, name)
}

# Other processes are those of its own PID namespace.
_milder(i, name) := "which reads and changes the container's other processes" if {
	name == "SYS_PTRACE"
	not known.unknown(input.containers[i], ["pid"])
	not input.containers[i].pid
} else := "with which its virtual machines (/dev/kvm, /dev/net/tun) are given a network" if {
	name == "NET_ADMIN"
	class.runs_machines(i)
	not network.host[network.owner[i]]
	not input.containers[i].privileged
} else := $"as its image's own page asks ({fact.capabilities[name]})" if {
	fact := image.facts[i]
	fact.capabilities[name]
	not input.containers[i].privileged
	not socket.list[i]
}

_by_trade(i) if class.of[i].class in {"vpn", "host-agent"}
