# METADATA
# title: Default bridge
# description: |
#   The engine's default bridge is shared by every container that names no network, of whatever project, and all of them
#   reach each other. It resolves no names. Docker calls it legacy.
# related_resources:
#   - description: Docker, differences between user-defined bridges and the default bridge
#     ref: https://docs.docker.com/engine/network/drivers/bridge/#differences-between-user-defined-bridges-and-the-default-bridge
#   - description: Docker, legacy container links
#     ref: https://docs.docker.com/engine/network/links/
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
#     Hardly ever: even a container that needs no other loses nothing by a network of its own.
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
	message,
	{"evidence": target, "related": [{"path": ["containers", j], "message": $"`{target}` is on the default bridge too"}]},
) if {
	some i, container in input.containers
	_on_default_bridge(container)
	some target, j in _named
	i != j
	message := _means(container, target)
}

# A link writes the address into the container's `/etc/hosts`, where the bridge resolves nothing.
_means(container, target) := $"is linked to `{target}` over the default bridge, with every other container of the host that names no network" if {
	some link in container.links
	split(link, ":")[0] == target
} else := $"means to reach `{target}` over the default bridge, which resolves no names" if {
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
	variable.value == target
	regex.match(`(?i)(HOST|HOSTNAME|SERVER|ADDR|ADDRESS|ENDPOINT|URL|URI|BROKER|PEER)S?$`, variable.name)
}

_mentions(container, target) if {
	some variable in container.environment
	_in_address(variable.value, target)
}

_mentions(container, target) if {
	some word in container.command
	_in_address(word, target)
}

_mentions(container, target) if {
	words := concat(" ", container.command)
	contains(words, target)
	some [_, host] in regex.find_all_string_submatch_n(_host_of_option, words, -1)
	host == target
}

# As the host of an address: `host:5432`, `scheme://user@host/`, and not as its user, its path or a word that is the same.
_in_address(text, target) if {
	# Few texts get further.
	contains(text, target)
	some part in split(text, ",")
	some [_, host] in array.concat(
		regex.find_all_string_submatch_n(_host_and_port, part, -1),
		regex.find_all_string_submatch_n(_host_alone, part, -1),
	)
	host == target
}

_host_and_port := `(?:^|//|[@(=;\s])([A-Za-z0-9][\w.-]*):\d+(?:[/?);\s#"']|$)`

_host_alone := `(?:://|@)([A-Za-z0-9][\w.-]*)(?:[/?);\s#"']|$)`

_host_of_option := `(?:^|\s)-(?:h|-(?:[\w.-]*-)?(?:host|hostname|server|addr|address|url|endpoint))[=\s]+([\w.-]+)`
