# METADATA
# title: Socket proxy without containment
# description: |
#   A socket proxy is only as good as the network around it: whoever reaches it controls what it allows, and with `POST`
#   or `EXEC` that is the host.
# related_resources:
#   - description: Docker Socket Proxy
#     ref: https://github.com/Tecnativa/docker-socket-proxy
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: host-control
#   severity: {production: high, development: medium, ci: "off", self-hosted: high}
#   confidence: certain
#   fix: suggestion
#   remediation: |
#     An internal network between the proxy and its client alone (`networks: {socket: {internal: true}}`), no ports,
#     `POST: 0`.
#   references: [OWASP 1, CIS 5.32, ATT&CK T1610]
#   legitimate: |
#     Clients that must start containers need `POST`: then they are controllers. Suppress it with their name.
package rules.socket_proxy_uncontained

import data.lib.exposure
import data.lib.reach
import data.lib.result
import data.lib.socket

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	entry.path,
	$"is a socket proxy and publishes {exposure.spell(entry)} on {exposure.where(entry)}",
	exposure.details(entry),
) if {
	some i, entries in exposure.open_list
	socket.proxy(i)
	some entry in entries
}

deny contains result.violation(
	meta,
	reach.path(i),
	$"is a socket proxy and is on {reach.spell(i)}, which is not internal",
) if {
	some i, _ in input.containers
	socket.proxy(i)
	reach.egress[i] in {"any", "host"}
	not exposure.open_list[i]
}

deny contains result.detailed(
	meta,
	["containers", i, "environment", e],
	$"is a socket proxy and lets through {variable.name}, by which its clients control the host",
	{"evidence": variable.name},
) if {
	some i, container in input.containers
	socket.proxy(i)
	some e, variable in container.environment
	variable.name in {"POST", "EXEC"}
	not variable.value in {"0", "false", ""}
}
