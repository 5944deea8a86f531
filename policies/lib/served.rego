# METADATA
# title: What a published port leads to
# schemas:
#   - input: schema.project
#   - data.images: schema.images
package lib.served

import data.lib.class
import data.lib.exposure
import data.lib.image
import data.lib.known
import data.lib.mount
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
#   The same, of an interface that a word of its command line opens to everybody: the word.
opened_by(i, entry) := word if {
	fact := image.facts[i].admin_by
	entry.target in fact.ports
	given := [word | some word in input.containers[i].command; lower(word) in fact.words]
	word := given[0]
}

# METADATA
# description: |
#   The port leads to the datastore that container `i` is: by its image it listens there, or it may have been told to.
#   Nothing is behind `5434:5433` of a PostgreSQL that nobody told so.
datastore(i, entry) if {
	class.is(i, "datastore")
	_listens(i, entry)
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
	datastore(j, entry)
} else := "admin" if {
	admin(i, entry)
} else := "admin" if {
	opened_by(i, entry)
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

# In the order of what they cost: the first answers nearly always.
_listens(i, entry) if {
	entry.target in image.facts[i].ports
} else if {
	not image.facts[i].ports
} else if {
	# Which one it is, is not known.
	entry.target == 0
} else if {
	contains(image.words(i), $"{entry.target}")
} else if {
	some variable in input.containers[i].environment
	contains(variable.value, $"{entry.target}")
} else if {
	_may_be_told[i]
}

# A Dockerfile of its own, and whatever may name ports without being read.
_may_be_told[i] if {
	some i, about in image.reference
	about.from == "dockerfile"
}

_may_be_told[i] if {
	some i, container in input.containers
	some file in container.env_files
	not file.read
}

_may_be_told[i] if {
	some i, container in input.containers
	known.unknown(container, ["environment"])
}

_may_be_told[i] if {
	some i, container in input.containers
	not known.complete(container, ["command"])
}

_may_be_told[i] if {
	some i, container in input.containers
	some variable in container.environment
	not variable.value
	contains(upper(variable.name), "PORT")
}

_may_be_told[i] if {
	some i, container in input.containers
	container.configs
}

_may_be_told[i] if {
	some i, mounts in mount.list
	some found in mounts
	_is_configuration(found.target)
}

_is_configuration(target) if {
	some part in _parts_of_configuration
	contains(target, part)
}

_parts_of_configuration := ["/etc/", "conf", ".cnf", ".ini", ".properties", ".toml", ".xml", ".yaml", ".yml"]
