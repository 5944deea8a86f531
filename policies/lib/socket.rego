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
#   Mounts by which container `i` gets the socket of a container runtime: `mount`, `engine`, its name, and `confidence`.
#   What the runner mounts by itself and `use_api_socket` are not here.
of[i] contains found if {
	some i, sockets in list
	some found in sockets
}

# METADATA
# description: The same as a list, where there are any.
list[i] := sockets if {
	some i, mounts in mount.list
	sockets := [{"mount": found, "engine": engine, "confidence": confidence} |
		some found in mounts
		not object.get(found, "origin", "") in _by_itself
		[engine, confidence] := _engine(found)
	]
	sockets != []
}

_by_itself := {"runner", "api_socket"}

_engine(found) := [named(found.host), "certain"] if {
	found.kind == "host"
} else := [_named_in_home(trim_prefix(found.source, "~/")), "certain"] if {
	found.kind == "home"
} else := ["Docker", "certain"] if {
	source := lower(object.get(found, "source", ""))
	contains(source, "docker_engine")
	regex.match(`pipe[\\/]docker_engine`, source)
} else := [named(found.source_template), "certain"] if {
	found.source_template
} else := [_by_file(found.target), "inferred"] if {
	# `${DOCKER_SOCK}:/var/run/docker.sock`: whatever the variable says, a program looks for an engine there.
	found.source_template
}

# METADATA
# description: |
#   The runtime whose socket a host path is, or holds. Parts of the path may be `${NAME}`: `/run/user/${UID}/podman`.
named(path) := _by_file(path) if {
	contains(path, ".sock")
} else := _by_path[path] if {
	startswith(path, "/var/")
} else := _by_folder(path) if {
	contains(path, "/run")
} else := _named_in_home(_below_home(path)) if {
	contains(path, "/.")
}

# A runtime calls its socket by its own name, wherever it puts it.
_by_file(path) := _files[_name(path)]

# What `podman machine` forwards to on a Mac, below its folder for temporary files.
_by_file(path) := "Podman" if regex.match(`(^|/)podman-machine-[^/]*-api\.sock$`, path)

_name(path) := array.reverse(split(path, "/"))[0]

_files := {
	"balena-engine.sock": "Docker",
	"balena.sock": "Docker",
	"containerd.sock": "containerd",
	"containerd.sock.ttrpc": "containerd",
	"cri-dockerd.sock": "Docker",
	"crio.sock": "CRI-O",
	"docker-cli.sock": "Docker",
	"docker.proxy.sock": "Docker",
	"docker.raw.sock": "Docker",
	"docker.sock": "Docker",
	"docker.sock.raw": "Docker",
	"dockershim.sock": "Docker",
	"podman.sock": "Podman",
}

# These call theirs `unix.socket`, and keep it beside the files of their instances.
_by_path := {
	"/var/lib/incus": "Incus",
	"/var/lib/incus/unix.socket": "Incus",
	"/var/lib/lxd": "LXD",
	"/var/lib/lxd/unix.socket": "LXD",
	"/var/snap/lxd/common/lxd": "LXD",
	"/var/snap/lxd/common/lxd/unix.socket": "LXD",
}

# In `s` are the sockets of its shims, each of which starts what it is told to.
_by_folder(path) := "containerd" if {
	regex.match(`^(/var)?/run/((k3s|docker)/)?containerd(/s)?$`, path)
} else := "CRI-O" if {
	regex.match(`^(/var)?/run/crio$`, path)
} else := "Podman" if {
	regex.match(`^(/var)?/run/(user/(\d+|\$\{\w+\})/)?podman$`, path)
} else := "container runtime" if {
	regex.match(`^(/var)?/run(/user/(\d+|\$\{\w+\}))?$`, path)
}

_below_home(path) := regex.find_all_string_submatch_n(`^/(?:home/[^/]+|Users/[^/]+|root)/(.*)$`, path, 1)[0][1]

# Where programs for a desktop keep it: Docker Desktop, Colima, Rancher Desktop, OrbStack, Lima, Podman.
_named_in_home(path) := _by_file(path) if {
	endswith(path, ".sock")
} else := "Docker" if {
	regex.match(`^(\.docker/(run|desktop)|\.colima(/[^/]+)?|\.rd|\.orbstack/run|\.lima/[^/]+/sock)$`, path)
} else := "Podman" if {
	regex.match(`^\.local/share/containers/podman/machine(/.*)?$`, path)
}

# METADATA
# description: Its work is to manage or discover containers, by its image's own page.
controller(i) if image.facts[i].reads_socket

# METADATA
# description: |
#   It starts, changes or stops containers, by its image's own page: a socket proxy that lets it do so keeps nothing from it.
manages(i) if image.facts[i].manages

# METADATA
# description: Somebody says that it manages containers, and why.
accepted(i) if class.justified(i, {"controller"})

# METADATA
# description: It filters the socket for others.
proxy(i) if image.facts[i].socket_proxy

# METADATA
# description: "How a message names what is mounted: the socket, or the folder that holds it."
spell(found) := $"{mount.spell(found.mount)} at `{found.mount.target}`, where {_the(found.engine)} is looked for" if {
	found.confidence == "inferred"
} else := $"the socket of {_the(found.engine)}, {mount.spell(found.mount)}" if {
	some ending in [".sock", ".sock.raw", ".sock.ttrpc", ".socket", "docker_engine"]
	endswith(_path(found.mount), ending)
} else := $"{mount.spell(found.mount)}, which holds the socket of {_the(found.engine)}"

_path(found) := found.host if {
	found.host
} else := found.source if {
	found.source
} else := found.source_template

_the(engine) := "the container runtime" if {
	engine == "container runtime"
} else := engine
