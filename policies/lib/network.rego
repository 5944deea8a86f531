# METADATA
# title: Which networks a container is really on
# schemas:
#   - input: schema.project
package lib.network

import data.lib.known

# METADATA
# description: The project's networks by their key.
by_name[network.name] := network if some network in input.networks

# METADATA
# description: Index of a network in the project.
index[network.name] := n if some n, network in input.networks

# METADATA
# description: |
#   Index of a container by its name in the file; of several of one name, the first.
container[name] := min(indices) if some name, indices in _named

# METADATA
# description: Index of a container by what the engine calls it, where the file says so.
engine_container[name] := min(indices) if some name, indices in _engine_named

# METADATA
# description: |
#   Containers in the host's network namespace, by index: the path of what puts them there.
host[i] := path if {
	some i, _ in input.containers
	path := _host_path(i)
}

# METADATA
# description: |
#   The container whose network namespace container `i` has: its own, or that of the one it joins (`service:x`).
#   Undefined where it joins one outside the project.
owner[i] := i if {
	some i, found in input.containers
	not _joins(found)
}

owner[i] := j if {
	some i, found in input.containers
	_joins(found)
	j := _joined(found)
	not _joins(input.containers[j])
}

owner[i] := k if {
	some i, found in input.containers
	_joins(found)
	j := _joined(found)
	_joins(input.containers[j])
	k := _joined(input.containers[j])
}

# METADATA
# description: Names of the networks that container `i` is attached to.
names[i] := {attachment.name | some attachment in found.networks} if {
	some i, found in input.containers
	not found.network_mode
}

# METADATA
# description: Containers on each network while the project runs.
members[name] contains i if {
	some i, attached in names
	input.containers[i].origin != "init-container"
	some name in attached
}

# METADATA
# description: Container `i` has no network but loopback.
isolated(i) if input.containers[owner[i]].network_mode.mode == "none"

# METADATA
# description: |
#   Every network of container `i` is internal, so it has no way out and no published port works. Swarm publishes
#   through its ingress network whatever the others are.
all_internal(i) if {
	count(_internal) > 0
	count(names[i]) > 0
	every name in names[i] {
		name in _internal
	}
}

# Few projects have any.
_internal contains network.name if {
	some network in input.networks
	network.internal
}

# METADATA
# description: |
#   The host address that published ports of container `i` have where they name none; empty for every address.
#   A network can set it, for Compose and `docker run`; Swarm ignores it.
default_address(i) := address if {
	input.target != "swarm"
	address := _default_address(i)
} else := address if {
	not input.target
	address := _default_address(i)
} else := ""

# METADATA
# description: The address is one of the host itself, which no other machine reaches.
loopback(address) if startswith(address, "127.")

loopback(address) if _loopback[address]

# METADATA
# description: Every address of the host.
unspecified(address) if _unspecified[address]

_loopback := {"::1", "[::1]", "localhost"}

_unspecified := {"", "0.0.0.0", "::", "[::]", "0:0:0:0:0:0:0:0", "*"}

_default_address(i) := binding if {
	bindings := {address |
		some name in names[i]
		not by_name[name].internal
		address := object.get(by_name[name], ["driver_opts", "com.docker.network.bridge.host_binding_ipv4"], "")
	}
	count(bindings) == 1
	some binding in bindings
}

_joins(found) if found.network_mode.mode in {"service", "container"}

_joined(found) := container[found.network_mode.target] if {
	found.network_mode.mode == "service"
} else := engine_container[found.network_mode.target] if {
	found.network_mode.mode == "container"
}

_named[found.name] contains i if some i, found in input.containers

_engine_named[found.container_name] contains i if some i, found in input.containers

_host_path(i) := ["containers", i, "network_mode"] if {
	input.containers[i].network_mode.mode == "host"
} else := ["containers", i, "network_mode"] if {
	mode := input.containers[i].network_mode
	mode.mode == "network"
	mode.target == "host"
} else := ["containers", i, "networks", n] if {
	some n
	_is_host(by_name[input.containers[i].networks[n].name])
}

_is_host(network) if network.driver == "host"

_is_host(network) if {
	network.external
	network.engine_name == "host"
}

# METADATA
# description: The network is the engine's default bridge, shared by all that name no other.
default_bridge(name) if {
	by_name[name].implicit
	name == "bridge"
}

default_bridge(name) if {
	by_name[name].external
	by_name[name].engine_name == "bridge"
}

# METADATA
# description: A network's setting may be there and only be known at run time.
unsure(name, key) if known.unknown(by_name[name], [key])
