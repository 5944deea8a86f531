# METADATA
# title: Host address that Swarm ignores
# description: |
#   Swarm publishes on every address of every node: the address before the port is dropped, and what looks like loopback
#   is open.
# related_resources:
#   - description: docker/cli, properties that a stack ignores
#     ref: https://github.com/docker/cli/blob/master/cli/compose/types/types.go
#   - description: Docker, port publishing
#     ref: https://docs.docker.com/engine/network/port-publishing/
# schemas:
#   - input: schema.project
# custom:
#   family: supply-chain
#   severity: {production: high, development: "off", ci: "off", self-hosted: "off"}
#   confidence: certain
#   fix: none
#   remediation: |
#     Remove the port, and reach the service over a network of the swarm or through its proxy.
#   replaces: [port-on-all-interfaces, port-on-random-host-port, port-bypasses-proxy, datastore-exposed, admin-interface-exposed]
#   references: [CIS 7.2, CWE-1327]
package rules.swarm_ignores_host_address

import data.lib.network
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	["containers", i, "ports", p],
	$"publishes {_spell(port)} on {port.host_ip}, which Swarm opens on all interfaces of every node",
	{"evidence": $"{port.host_ip}:{_spell(port)}/{port.protocol}", "port": _spell(port)},
) if {
	input.target == "swarm"
	some i, container in input.containers
	some p, port in container.ports
	not network.unspecified(port.host_ip)
}

_spell(port) := port.published if {
	port.published
} else := $"{port.target}" if {
	port.target
} else := "a port"
