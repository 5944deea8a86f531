# METADATA
# title: Container runtime's socket in a program that manages containers
# description: |
#   The program is made to talk to the runtime, and whoever takes it over has root on the host. Not being reachable from
#   outside is its only wall.
# related_resources:
#   - description: Docker, protect the daemon socket
#     ref: https://docs.docker.com/engine/security/protect-access/
#   - description: Traefik, Docker API access
#     ref: https://doc.traefik.io/traefik/providers/docker/#docker-api-access
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: host-control
#   severity: {production: high, development: medium, ci: medium, self-hosted: high}
#   confidence: certain
#   fix: suggestion
#   remediation: |
#     Give it a socket proxy on an internal network that allows only the calls it needs, for discovery `CONTAINERS: 1`,
#     and `DOCKER_HOST: tcp://socket-proxy:2375`.
#   references: [CIS 5.32, OWASP 1, ATT&CK T1610]
#   legitimate: |
#     A controller that nobody else can reach: `x-bulkhead: {class: controller, justification: …}`.
package rules.runtime_socket_controller

import data.lib.exposure
import data.lib.image
import data.lib.mount
import data.lib.result
import data.lib.socket

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	found.mount.path,
	$"mounts {socket.spell(found)}, as {image.facts[i].title} is made to ({concat(", ", image.facts[i].sources)})",
	object.union(_remediation(i), {
		"evidence": mount.evidence(found.mount),
		"related": mount.related(found.mount),
		"confidence": found.confidence,
	}),
) if {
	some i, mounts in socket.list
	socket.controller(i)
	not socket.accepted(i)
	not exposure.reachable(i)
	some found in mounts
}

_remediation(i) := {"remediation": concat(" ", [
	"It changes containers, so a socket proxy keeps little from it. Give it an engine of its own, on another machine or",
	"without root, and let nothing else reach it; or declare it: `x-bulkhead: {class: controller, justification: …}`.",
])} if {
	socket.manages(i)
} else := {}
