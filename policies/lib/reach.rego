# METADATA
# title: What a container reaches
# schemas:
#   - input: schema.project
package lib.reach

import data.lib.known
import data.lib.network

# METADATA
# description: |
#   How far container `i` gets: `none` (loopback only), `internal` (networks without a way out), `any`, or `host`
#   (as the host itself). Undefined where only run time knows.
egress[i] := "host" if network.host[network.owner[i]]

egress[i] := "none" if {
	some i, _ in input.containers
	network.isolated(i)
}

egress[i] := "internal" if {
	some i, owner in network.owner
	network.all_internal(owner)
	not network.host[owner]
}

egress[i] := "any" if {
	some i, owner in network.owner
	not network.host[owner]
	not network.isolated(owner)
	not network.all_internal(owner)
	not _unsure(owner)
}

# METADATA
# description: |
#   Where a message about container `i`'s networks points: at the mode or the list that somebody wrote, else at the
#   container.
path(i) := ["containers", i, "network_mode"] if {
	input.containers[i].network_mode
} else := ["containers", i, "networks"] if {
	some name in network.names[i]
	not network.by_name[name].implicit
} else := ["containers", i]

# METADATA
# description: How a message names what container `i` is on.
spell(i) := "the host's network" if {
	network.host[i]
} else := $"the network of `{target}`" if {
	target := input.containers[i].network_mode.target
} else := "the default bridge" if {
	input.containers[i].network_mode.mode == "bridge"
} else := "the default bridge" if {
	some name in network.names[i]
	network.default_bridge(name)
} else := "the project's default network" if {
	network.names[i] == {"default"}
} else := $"the network `{name}`" if {
	count(network.names[i]) == 1
	some name in network.names[i]
} else := $"the networks `{concat("`, `", sort(network.names[i]))}`"

_unsure(i) if not known.complete(input.containers[i], ["network_mode"])

_unsure(i) if not known.complete(input.containers[i], ["networks"])

_unsure(i) if {
	some name in network.names[i]
	network.unsure(name, "internal")
}
