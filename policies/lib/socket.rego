# METADATA
# title: Ways to the container runtime
# schemas:
#   - input: schema.project
package lib.socket

import data.lib.class
import data.lib.image
import data.lib.mount

# METADATA
# description: |
#   Mounts by which container `i` gets the socket of a container runtime: `mount`, and `engine`, its name.
#   What the runner mounts by itself and `use_api_socket` are not here.
of[i] contains found if {
	some i, sockets in list
	some found in sockets
}

# METADATA
# description: The same as a list, where there are any.
list[i] := sockets if {
	some i, mounts in mount.list
	sockets := [{"mount": found, "engine": engine} |
		some found in mounts
		not object.get(found, "origin", "") in _by_itself
		engine := _engine(found)
	]
	sockets != []
}

_by_itself := {"runner", "api_socket"}

_engine(found) := named(found.host) if {
	found.kind == "host"
} else := "Docker" if {
	found.kind == "npipe"
	contains(lower(found.source), "docker_engine")
} else := "Docker" if {
	contains(lower(object.get(found, "source", "")), `pipe\docker_engine`)
} else := "Docker" if {
	contains(lower(object.get(found, "source", "")), "pipe/docker_engine")
} else := "Docker" if {
	found.kind == "home"
	regex.match(`^~/(\.docker/(run|desktop)/docker[^/]*\.sock|\.colima/([^/]+/)?docker\.sock|\.rd/docker\.sock|\.orbstack/run/docker\.sock)$`, found.source)
}

# METADATA
# description: The runtime whose socket a host path is, or holds.
named(path) := _named(path) if contains(path, "/run")

named(path) := _named(path) if {
	endswith(path, ".sock")
	not contains(path, "/run")
}

_named(path) := "Docker" if {
	path in {"/var/run/docker.sock", "/run/docker.sock"}
} else := "Docker" if {
	regex.match(`^(/var)?/run/(user/\d+/)?(docker|balena-engine|balena)\.sock$`, path)
} else := "Docker" if {
	regex.match(`^/(home/[^/]+|Users/[^/]+|root)/(\.docker/(run|desktop)|\.colima/default|\.rd)/docker[^/]*\.sock$`, path)
} else := "containerd" if {
	regex.match(`^(/var)?/run/(k3s/)?containerd(/containerd\.sock)?$`, path)
} else := "CRI-O" if {
	regex.match(`^(/var)?/run/crio(/crio\.sock)?$`, path)
} else := "Podman" if {
	regex.match(`^(/var)?/run/(user/\d+/)?podman(/podman\.sock)?$`, path)
} else := "Docker" if {
	regex.match(`^(/var)?/run/cri-dockerd\.sock$`, path)
} else := "container runtime" if {
	regex.match(`^(/var)?/run(/user/\d+)?$`, path)
}

# METADATA
# description: Its work is to manage or discover containers, by its image's own page.
controller(i) if image.facts[i].reads_socket

# METADATA
# description: Somebody says that it manages containers, and why.
accepted(i) if class.justified(i, {"controller"})

# METADATA
# description: It filters the socket for others.
proxy(i) if image.facts[i].socket_proxy

# METADATA
# description: "How a message names what is mounted: the socket, or the folder that holds it."
spell(found) := $"the socket of {_the(found.engine)}, {mount.spell(found.mount)}" if {
	path := object.get(found.mount, "host", object.get(found.mount, "source", ""))
	some ending in [".sock", "docker_engine"]
	endswith(path, ending)
} else := $"{mount.spell(found.mount)}, which holds the socket of {_the(found.engine)}"

_the(engine) := "the container runtime" if {
	engine == "container runtime"
} else := engine
