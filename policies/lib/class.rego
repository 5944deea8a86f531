# METADATA
# title: What a container is for
# description: |
#   Declared wins, then the image's facts, then those of the image it is built on, then its shape. `from` says which.
#   Where none is known there is no class, and rules that need one are silent.
# schemas:
#   - input: schema.project
package lib.class

import data.lib.image
import data.lib.network

# METADATA
# description: Class of container `i`, and where it comes from (declared, image, dockerfile or shape).
of[i] := found if {
	some i, container in input.containers
	found := _of(i, container)
}

# METADATA
# description: Container `i` is of the class.
is(i, name) if of[i].class == name

# METADATA
# description: certain where somebody declared the class, inferred where it is what the image or shape suggests.
confidence(i) := "certain" if of[i].from == "declared"

confidence(i) := "inferred" if of[i].from != "declared"

# METADATA
# description: "Half a sentence for a message: what makes the container what it is."
because(i) := reasons[of[i].from] if {
	reasons := {
		"declared": "declared",
		"image": "by its image",
		"dockerfile": "by the image it is built on",
		"shape": "by its shape",
	}
}

# METADATA
# description: Somebody says what the container is for and why; that is a decision on record for classes in `names`.
justified(i, names) if {
	declared := input.containers[i].declared
	declared.class in names
	declared.justification
}

# METADATA
# description: |
#   By its shape container `i` runs virtual machines, and has what a VPN has to give them a network.
runs_machines(i) if {
	_machines(input.containers[i])
	some device in input.containers[i].devices
	device.source == "/dev/net/tun"
}

_of(i, container) := {"class": container.declared.class, "from": "declared"} if {
	container.declared.class
} else := {"class": fact.class, "from": image.reference[i].from} if {
	fact := image.facts[i]
	fact.class
	image.serves(i)
} else := {"class": "vpn", "from": "shape"} if {
	"NET_ADMIN" in container.cap_add
	_tunnels(i, container)
	not _machines(container)
}

_tunnels(_, container) if {
	some device in container.devices
	device.source == "/dev/net/tun"
}

_tunnels(_, container) if {
	some opened in container.device_cgroup_rules
	startswith(opened, "c 10:200 ")
}

_tunnels(_, container) if {
	some mount in container.mounts
	mount.source == "/dev/net/tun"
}

# What `wg-quick` sets where it sends all through its tunnel, and has no right to in a container.
_tunnels(_, container) if container.sysctls["net.ipv4.conf.all.src_valid_mark"] == "1"

# Others have the network that it makes.
_tunnels(i, _) if _joined[i]

_joined contains owner if {
	some i, owner in network.owner
	owner != i
}

_machines(container) if {
	some device in container.devices
	device.source == "/dev/kvm"
}
