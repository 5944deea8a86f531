# METADATA
# title: Container runtime's socket in a container that is reached from outside
# description: |
#   One hole in the program behind the port is root on the host: there is no further wall.
# related_resources:
#   - description: Docker, protect the daemon socket
#     ref: https://docs.docker.com/engine/security/protect-access/
#   - description: Docker, port publishing
#     ref: https://docs.docker.com/engine/network/port-publishing/
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: host-control
#   severity: {production: critical, development: critical, ci: high, self-hosted: critical}
#   confidence: certain
#   conceals: [{rule: runtime-socket-controller, scope: value}]
#   fix: suggestion
#   remediation: |
#     Take the socket away from what is reached from outside: a socket proxy on an internal network answers the few
#     calls that it needs. Or take away the port.
#   replaces: [runtime-socket, runtime-socket-controller]
#   references: [CIS 5.32, OWASP 1, CWE-250, ATT&CK T1611]
#   legitimate: |
#     None: no reason makes it safe. Publish a controller on loopback.
package rules.runtime_socket_exposed

import data.lib.exposure
import data.lib.mount
import data.lib.network
import data.lib.result
import data.lib.socket

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	found.mount.path,
	$"mounts {socket.spell(found)}, and {_reached(i)}",
	object.union(_remediation(i), {
		"evidence": mount.evidence(found.mount),
		"related": array.concat(_ways(i), mount.related(found.mount)),
		"confidence": found.confidence,
	}),
) if {
	some i, mounts in socket.list
	exposure.reachable(i)
	not socket.proxy(i)
	some found in mounts
}

_reached(i) := $"publishes {exposure.spell(entry)} on {exposure.where(entry)}" if {
	ordered := sort([[entry.path, entry] | some entry in exposure.served_list[i]])
	entry := ordered[0][1]
} else := "is on the network of the host"

_ways(i) := [{"path": path, "message": "reachable from outside here"} |
	some path in sort({entry.path | some entry in exposure.served_list[i]} | {path | path := network.host[network.owner[i]]})
]

_remediation(i) := {"remediation": concat(" ", [
	"It changes containers, so a socket proxy keeps little from it: let nobody else reach it. Publish it on loopback, and",
	"come to it over SSH or a VPN; or take away the port.",
])} if {
	socket.manages(i)
	not network.host[network.owner[i]]
} else := {}
