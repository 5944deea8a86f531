# METADATA
# title: What a project exposes, reaches and controls
# description: |
#   Facts, not judgements: two trees of the same project are compared by them.
# schemas:
#   - input: schema.project
#   - data.images: schema.images
package lib.surface

import data.lib.class
import data.lib.credential
import data.lib.exposure
import data.lib.hostpath
import data.lib.mount
import data.lib.network
import data.lib.reach
import data.lib.socket

# METADATA
# description: |
#   Each has `kind`, `container`, `what` (comparable text, without values of credentials) and `path`.
facts contains _fact(i, "exposes", $"{exposure.spell(entry)}/{entry.protocol} on {_where(entry)}", entry.path) if {
	some i, entries in exposure.ports
	some entry in entries
}

facts contains _fact(i, "reaches", egress, reach.path(i)) if {
	some i, egress in reach.egress
}

facts contains _fact(i, "controls-host", "privileged", ["containers", i, "privileged"]) if {
	some i, container in input.containers
	container.privileged
}

facts contains _fact(i, "controls-host", $"capability {capability}", ["containers", i, "cap_add", c]) if {
	some i, container in input.containers
	some c, capability in container.cap_add
}

facts contains _fact(i, "controls-host", $"socket of {found.engine}", found.mount.path) if {
	some i, mounts in socket.of
	some found in mounts
}

facts contains _fact(i, "controls-host", $"host path {found.host} {_access(found)}", found.path) if {
	some i, mounts in mount.host
	some found in mounts
	hostpath.root_equivalent(found.host)
}

facts contains _fact(i, "controls-host", "network of the host", path) if some i, path in network.host

facts contains _fact(i, "controls-host", $"{key} of the host", ["containers", i, key]) if {
	some i, container in input.containers
	some key in ["pid", "ipc"]
	container[key].mode == "host"
}

facts contains _fact(i, "controls-host", $"device {device.source}", ["containers", i, "devices", d]) if {
	some i, container in input.containers
	some d, device in container.devices
}

facts contains _fact(i, "mounts", $"{_source(found)} at {object.get(found, "target", "?")} {_access(found)}", found.path) if {
	some i, mounts in mount.of
	some found in mounts
	not found.kind in {"tmpfs", "other"}
}

facts contains _fact(i, "holds-secret", granted.name, ["containers", i, "secrets", s]) if {
	some i, container in input.containers
	some s, granted in container.secrets
}

facts contains _fact(i, "holds-secret", found.evidence, found.path) if {
	some i, entries in credential.literal
	some found in entries
}

facts contains _fact(i, "runs-as", container.user, ["containers", i, "user"]) if {
	some i, container in input.containers
	container.user
}

facts contains _fact(i, "image", container.image.ref, ["containers", i, "image"]) if {
	some i, container in input.containers
	container.image
}

facts contains _fact(i, "class", $"{found.class} ({class.because(i)})", ["containers", i]) if some i, found in class.of

_fact(i, kind, what, path) := {
	"kind": kind,
	"container": input.containers[i].name,
	"what": what,
	"path": path,
}

_where(entry) := "loopback" if {
	entry.scope == "loopback"
} else := exposure.where(entry)

_access(found) := "read-only" if {
	found.read_only
} else := "writable"

_source(found) := found.host if {
	found.kind == "host"
} else := object.get(found, "source", "an anonymous volume")
