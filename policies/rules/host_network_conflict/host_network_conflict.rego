# METADATA
# title: Settings that the host network discards
# description: |
#   On the host's network there are no ports to publish, no links and no other networks: the engine discards them or
#   refuses to start, and other containers do not find this one by its name. The file says something that is not so.
# related_resources:
#   - description: Docker, host network driver
#     ref: https://docs.docker.com/engine/network/drivers/host/
#   - description: Compose specification, network_mode
#     ref: https://github.com/compose-spec/compose-spec/blob/main/05-services.md#network_mode
# schemas:
#   - input: schema.project
# custom:
#   family: networks
#   severity: {production: low, development: low, ci: low, self-hosted: low}
#   confidence: certain
#   fix: edit
#   remediation: |
#     Remove `ports`, `links` and `networks` from the container on the host's network, or take it off that network.
#     Another container reaches it through the host: `extra_hosts: ["host.docker.internal:host-gateway"]`.
#   references: [CIS 5.10]
package rules.host_network_conflict

import data.lib.network
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.violation(
	meta,
	["containers", i, "ports"],
	"publishes ports, which the host network discards",
) if {
	some i, _ in network.host
	count(input.containers[i].ports) > 0
}

deny contains result.violation(
	meta,
	["containers", i, "links"],
	"has links, which the host network does not take",
) if {
	some i, _ in network.host
	count(input.containers[i].links) > 0
}

deny contains result.violation(
	meta,
	["containers", i, "networks"],
	"is on networks beside the host's, which the engine refuses",
) if {
	some i, path in network.host
	path[2] == "network_mode"
	count(input.containers[i].networks) > 0
}

deny contains result.detailed(
	meta,
	["containers", i, "environment", e],
	$"names `{target}`, which is on the host's network and has no name here",
	{
		"evidence": $"{variable.name}:{target}",
		"related": [{"path": network.host[j], "message": $"`{target}` is on the host's network"}],
	},
) if {
	some j, _ in network.host
	target := input.containers[j].name
	some i, container in input.containers
	not network.host[i]
	some e, variable in container.environment
	_names(variable.value, target)
}

# As the host of an address: `host:5432` or `scheme://user@host/`.
_names(value, target) if {
	# Few values get further.
	contains(value, target)
	[_, scheme, host, port, rest] := regex.find_all_string_submatch_n(_address, value, 1)[0]
	host == target
	_is_address(scheme, port, rest)
}

_address := `^([A-Za-z][A-Za-z0-9+.-]*://(?:[^@/]*@)?)?([^@:/]+)(:[0-9]+)?((?:[:/].*)?)$`

_is_address(scheme, _, _) if scheme != ""

_is_address(_, port, rest) if {
	port != ""
	not startswith(rest, ":")
}
