# METADATA
# title: From where a container's ports are reached
# schemas:
#   - input: schema.project
package lib.exposure

import data.lib.image
import data.lib.known
import data.lib.network

# METADATA
# description: |
#   Ports that container `i` publishes on the host, as far as that is known: `path`, `scope` (`all` addresses, one
#   `address`, or `loopback`), `address`, `published` (empty where the engine picks one), `target`, `protocol`.
#   A container on the host's network, on none, or on internal networks only publishes nothing.
ports[i] contains entry if {
	some i, entries in port_list
	some entry in entries
}

# METADATA
# description: The same as a list, where there are any.
port_list[i] := entries if {
	some i, container in input.containers
	_publishes(container)
	not network.host[i]
	not network.isolated(i)
	entries := array.concat(_written(i, container), _exposed(i, container))
	entries != []
}

# METADATA
# description: Ports that another machine can reach.
open[i] contains entry if {
	some i, entries in open_list
	some entry in entries
}

# METADATA
# description: The same as a list, where there are any.
open_list[i] := opened if {
	some i, entries in port_list
	opened := [entry | some entry in entries; entry.scope != "loopback"]
	opened != []
}

# METADATA
# description: |
#   Open ports by which clients reach the process of container `i`: its own, or, where it joins another's network
#   namespace, those of that one that lead to a port of its image.
served[i] contains entry if {
	some i, entries in served_list
	some entry in entries
}

# METADATA
# description: The same as a list, where there are any.
served_list[i] := entries if {
	# Few projects get further.
	count(open_list) > 0
	some i, _ in input.containers
	entries := array.concat(object.get(open_list, i, []), _of_owner(i))
	entries != []
}

# METADATA
# description: Another machine can reach the container, by a port or because it is on the host's network.
reachable(i) if served_list[i]

reachable(i) if network.host[network.owner[i]]

# METADATA
# description: |
#   Somebody says that the container is there to be reached from everywhere.
edge(i) if input.containers[i].declared.class == "edge"

# METADATA
# description: The port is a reverse proxy's port for the web.
web_of_proxy(i, entry) if {
	image.facts[i].proxy
	entry.target in {80, 443}
}

web_of_proxy(i, entry) if front_door(i, entry)

# METADATA
# description: |
#   The port is a reverse proxy's door to the web: 80 or 443 of the host. On another port of the host it is not, whatever
#   it listens on inside.
front_door(i, entry) if {
	image.facts[i].proxy
	entry.published in {"80", "443"}
}

# METADATA
# description: "The port as a message names it: `5432`, `15432 (5432 in the container)`, `6379 on a random port`."
spell(entry) := "all exposed ports" if {
	_publishes_all(entry.path)
} else := $"{entry.target} as a random port" if {
	entry.random
} else := "a port that only the environment knows" if {
	entry.published == ""
	entry.target == 0
} else := $"{entry.target}" if {
	entry.published == ""
} else := entry.published if {
	entry.published == $"{entry.target}"
} else := entry.published if {
	entry.target == 0
} else := entry.published if {
	contains(entry.published, "-")
} else := $"{entry.published} (container port {entry.target})"

# METADATA
# description: "Where it is open, as a message names it."
where(entry) := "all interfaces of every node" if {
	input.target == "swarm"
	entry.mode == "ingress"
} else := "all interfaces of each node that runs it" if {
	input.target == "swarm"
} else := "all interfaces of the host" if {
	entry.scope == "all"
} else := $"{entry.address} of the host"

# METADATA
# description: "What identifies the port beside its path."
evidence(entry) := $"{entry.address}:{entry.published}:{entry.target}/{entry.protocol}"

# METADATA
# description: "For `result.detailed`: `evidence`, and how the message names the port."
details(entry) := {"evidence": evidence(entry), "port": spell(entry)}

# METADATA
# description: |
#   The same for a rule that advises another address: in a stack, where none can be written, with what to do there.
details_with_advice(entry) := object.union(details(entry), {"remediation": in_stack}) if {
	input.target == "swarm"
} else := details(entry)

# METADATA
# description: |
#   What to do about a port of a stack. Whether it is published by the routing mesh or by the node itself, it has no address.
in_stack := concat(" ", [
	"Remove the port: a stack opens it whatever address is written.",
	"Services of the stack reach each other by name, those of other stacks over a network that both are on;",
	"what is for the outside comes through the proxy.",
])

_publishes(container) if container.ports

_publishes(container) if container.publish_all

_written(i, container) := [entry |
	not _dead(i)
	some p, port in container.ports
	_known_address(container, p, port)
	address := _address(i, port)
	entry := {
		"path": ["containers", i, "ports", p],
		"scope": _scope(address),
		"address": address,
		"published": object.get(port, "published", ""),
		"random": _random(container, p, port),
		"target": object.get(port, "target", 0),
		"protocol": port.protocol,
		"mode": object.get(port, "mode", "ingress"),
	}
]

_exposed(i, container) := [entry |
	container.publish_all
	entry := {
		"path": ["containers", i, "publish_all"],
		"scope": "all",
		"address": "",
		"published": "",
		"random": true,
		"target": 0,
		"protocol": "tcp",
		"mode": "ingress",
	}
]

_of_owner(i) := [entry |
	owner := network.owner[i]
	owner != i
	some entry in open_list[owner]
	entry.target in image.facts[i].ports
]

_publishes_all(path) if path[2] == "publish_all"

_dead(i) if {
	network.all_internal(i)
	not input.target
}

_dead(i) if {
	network.all_internal(i)
	input.target != "swarm"
}

_known_address(container, p, port) if {
	is_string(port.host_ip)
	not known.unknown(container, ["ports", p, "host_ip"])
}

# Swarm drops it: rule `swarm-ignores-host-address`.
_address(i, port) := "" if {
	input.target == "swarm"
} else := port.host_ip if {
	port.host_ip != ""
} else := network.default_address(i)

_scope(address) := "loopback" if {
	network.loopback(address)
} else := "all" if {
	network.unspecified(address)
} else := "address"

_random(container, p, port) if {
	not port.published
	not known.unknown(container, ["ports", p, "published"])
} else := false
