# METADATA
# title: Default bridge
# description: |
#   The engine's default bridge is shared by every container that names no network, of whatever project, and all of them
#   reach each other. It resolves no names. Docker calls it legacy.
# related_resources:
#   - description: Docker, differences between user-defined bridges and the default bridge
#     ref: https://docs.docker.com/engine/network/drivers/bridge/#differences-between-user-defined-bridges-and-the-default-bridge
# schemas:
#   - input: schema.project
# custom:
#   family: networks
#   severity: {production: medium, development: low, ci: "off", self-hosted: low}
#   confidence: certain
#   fix: suggestion
#   remediation: |
#     Remove `network_mode: bridge`: Compose then gives the project a network of its own, where services find each other
#     by name. In scripts, `docker network create app` and `docker run --network app …`.
#   references: [CIS 5.30, OWASP 5]
#   legitimate: |
#     Hardly ever. A container that needs no other and publishes nothing loses nothing by a network of its own.
package rules.default_bridge

import data.lib.network
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.violation(
	meta,
	["containers", i, "network_mode"],
	"is on the default bridge, with every other container of the host that names no network",
) if {
	some i, container in input.containers
	container.network_mode.mode == "bridge"
	container.origin != "command"
}

deny contains result.violation(
	meta,
	["containers", i, "networks", n],
	"is on the default bridge, with every other container of the host that names no network",
) if {
	some i, container in input.containers
	some n, attachment in container.networks
	container.origin != "command"
	network.default_bridge(attachment.name)
}

# Containers of one script that mean to talk to each other: one names another, or links to it.
deny contains result.detailed(
	meta,
	["containers", i],
	$"means to reach `{target}` over the default bridge, which resolves no names",
	{"evidence": target, "related": [{"path": ["containers", j], "message": $"`{target}` is on the default bridge too"}]},
) if {
	some i, container in input.containers
	_on_default_bridge(container)
	some target, j in _named
	i != j
	_mentions(container, target)
}

_named[name] := min(list) if some name, list in _all_named

_all_named[other.container_name] contains j if {
	some j, other in input.containers
	_on_default_bridge(other)
}

_on_default_bridge(container) if {
	container.origin == "command"
	some attachment in container.networks
	network.default_bridge(attachment.name)
}

_on_default_bridge(container) if {
	container.origin == "command"
	container.network_mode.mode == "bridge"
}

_mentions(container, target) if {
	some variable in container.environment
	_is_host_in(variable.value, target)
}

_mentions(container, target) if {
	some word in container.command
	_is_host_in(replace(word, "=", "@"), target)
}

# As the host of an address: `host:5432`, `scheme://user@host/`.
_is_host_in(text, target) if {
	# Few texts get further.
	contains(text, target)
	some part in split(text, "/")
	_is_host_of(split(part, "@"), target)
}

_is_host_of(parts, target) if parts[count(parts) - 1] == target

_is_host_of(parts, target) if {
	some part in parts
	startswith(part, $"{target}:")
}
