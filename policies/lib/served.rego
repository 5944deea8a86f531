# METADATA
# title: What a published port leads to
# schemas:
#   - input: schema.project
#   - data.images: schema.images
package lib.served

import data.lib.class
import data.lib.exposure
import data.lib.image
import data.lib.network

# METADATA
# description: The port of container `i`, as an entry of `exposure.ports`, leads to what controls hosts; half a sentence says to what.
control_plane(i, entry) := what if {
	entry.protocol == "tcp"
	what := _control_plane(i, entry)
}

# METADATA
# description: The port of container `i` leads to an interface for administrators, by its image.
admin(i, entry) if {
	image.facts[i].admin
	_leads_to_it(i, entry)
}

# METADATA
# description: |
#   Containers whose processes the port reaches: `i`, and those that share its network and whose image has the port.
behind(i, entry) := {i} | {j |
	some j, owner in network.owner
	owner == i
	j != i
	entry.target in image.facts[j].ports
}

# METADATA
# description: |
#   `control-plane`, `datastore`, `admin` or `web` (the door that is meant to be open); undefined for anything else.
role(i, entry) := "control-plane" if {
	control_plane(i, entry)
} else := "datastore" if {
	some j in behind(i, entry)
	class.is(j, "datastore")
} else := "admin" if {
	admin(i, entry)
} else := "web" if {
	exposure.front_door(i, entry)
} else := "web" if {
	exposure.edge(i)
}

_control_plane(i, entry) := $"the control plane of {image.facts[i].title}" if {
	entry.target in image.facts[i].control_plane
} else := _by_port[entry.target]

_by_port := {2375: "the engine's API", 2376: "the engine's API", 10250: "the kubelet's API"}

# The image may serve other things on other ports; what `ports` names is the interface.
_leads_to_it(i, _) if not image.facts[i].ports

_leads_to_it(i, entry) if entry.target in image.facts[i].ports

_leads_to_it(_, entry) if entry.target == 0
