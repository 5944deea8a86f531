# METADATA
# title: What a container is for
# description: |
#   Declared wins, then the image's facts, then those of the image it is built on, then its shape. `from` says which.
#   Where none is known there is no class, and rules that need one are silent.
# schemas:
#   - input: schema.project
package lib.class

import data.lib.image

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
	some device in container.devices
	device.source == "/dev/net/tun"
	not _machines(container)
}

_machines(container) if {
	some device in container.devices
	device.source == "/dev/kvm"
}
