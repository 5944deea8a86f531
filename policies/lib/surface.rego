# METADATA
# title: What a project exposes, reaches and controls
# description: |
#   Facts, not judgements: two trees of the same project are compared by them. Further kinds stand in the files
#   `surface_….rego` of this package.
# schemas:
#   - input: schema.project
#   - data.images: schema.images
package lib.surface

import data.lib.capability
import data.lib.class
import data.lib.confinement
import data.lib.credential
import data.lib.exposure
import data.lib.known
import data.lib.reach
import data.lib.served

# METADATA
# description: |
#   Each has `kind`, `container` (its name), `index` (of the container), `what` (comparable text, without values of
#   credentials) and `path`; what belongs to one kind only stands in a field of its own: `port`, `network`, `share`,
#   `control`, `mount`, `secret`, `image`, `confinement`, `class`, `unknown`.
facts contains _fact(i, "exposes", _port_text(port), entry.path, {"port": port}) if {
	some i, entries in exposure.port_list
	some entry in entries
	port := _port(i, entry)
}

facts contains _fact(i, "reaches", egress, reach.path(i), {}) if {
	some i, egress in reach.egress
}

facts contains _fact(i, "runs-as", container.user, ["containers", i, "user"], {}) if {
	some i, container in input.containers
	container.user
}

facts contains _fact(i, "runs-as", container.build.user, ["containers", i, "build"], {}) if {
	some i, container in input.containers
	known.absent(container, "user")
	container.build.user
}

facts contains _fact(i, "image", _image_text(found), ["containers", i, key], {"image": found}) if {
	some i, container in input.containers
	found := _image(container)
	key := {true: "image", false: "build"}["ref" in object.keys(found)]
}

facts contains _fact(i, "class", $"{found.class} ({class.because(i)})", ["containers", i], {"class": {"name": found.class, "from": found.from}}) if {
	some i, found in class.of
}

facts contains _fact(i, "confined-by", what, path, {"confinement": what}) if {
	some i, container in input.containers
	some [what, path] in _confinements(i, container)
}

facts contains _fact(i, "unknown", trim_space($"{hidden[0]} {of}"), array.concat(["containers", i], hidden), {"unknown": {"field": hidden[0], "of": of}}) if {
	some i, container in input.containers
	some hidden in container.unknown
	_matters(hidden)
	of := _unknown_of(container, hidden)
}

_fact(i, kind, what, path, details) := object.union(details, {
	"kind": kind,
	"container": input.containers[i].name,
	"index": i,
	"what": what,
	"path": path,
})

_port(i, entry) := object.union(
	{key: entry[key] | some key in ["scope", "address", "published", "target", "protocol"]},
	{key: value | some [key, value] in _port_details(i, entry)},
)

_port_details(i, entry) := union({
	{["by_environment", true] |
		entry.published == ""
		not entry.random
	},
	{["role", role] | role := served.role(i, entry)},
	_password(_causes(i, entry)),
})

# Only of datastores is it known that who knows the password is in.
_causes(i, entry) := {cause |
	some j in served.behind(i, entry)
	served.datastore(j, entry)
	cause := credential.known_to_all(j)
}

_password(causes) := set() if {
	count(causes) == 0
} else := {["password", "none"]} if {
	some cause in causes
	cause.password == "none"
} else := {["password", "written"]} | {["password_at", path] |
	path := min([cause.path | some cause in causes])
	count(path) > 2
}

_port_text(port) := $"{_published(port)}/{port.protocol} on {_scope(port)}{_client(port)}"

_published(port) := "every port of its image" if {
	port.target == 0
	port.published == ""
} else := $"{port.target} as a port that only the environment knows" if {
	port.by_environment
} else := $"{port.target} as a random port" if {
	port.published == ""
} else := $"{port.published} for {port.target}"

_scope(port) := port.address if {
	port.scope == "address"
} else := port.scope

_client(port) := $" ({concat(", ", said)})" if {
	said := array.concat(
		[port.role | port.role],
		[$"password {port.password}" | port.password],
	)
	count(said) > 0
} else := ""

# What of a tag or digest only run time knows is `…`, as in the reference itself.
_image(container) := object.union(
	{key: value | some key, value in object.filter(container.image, ["ref", "registry", "repository", "tag", "digest", "built"])},
	{key: value | some [key, value] in _image_details(container)},
) if {
	container.image
} else := {key: value | some [key, value] in _image_details(container)} if {
	container.build
}

_image_details(container) := union({
	{["tag", "…"] | known.unknown(container, ["image", "tag"])},
	{["build", object.get(container.build, "context", "…")] | container.build},
	{["base", base.ref] | base := container.build.base},
})

_image_text(found) := concat(" ", array.flatten([
	[found.ref | found.ref],
	[$"built from {found.build}" | found.build],
	[$"on {found.base}" | found.base],
]))

_confinements(i, container) := union({
	{[$"{_runtime(container.runtime)} {container.runtime}", ["containers", i, "runtime"]] | container.runtime},
	{[$"sandbox command {container.sandbox.tool}", ["containers", i, "sandbox"]] | container.sandbox},
	{["read-only root", ["containers", i, "read_only"]] | container.read_only},
	{[$"without {name}", ["containers", i, "cap_drop", c]] |
		some c, name in container.cap_drop
		not name in object.get(container, "cap_add", [])
	},
	{[$"kept {name}", ["containers", i, "cap_add", c]] |
		"ALL" in container.cap_drop
		some c, name in container.cap_add
		capability.usual[name]
	},
	{[$"limit of {name}", ["containers", i, "limits", name]] | some name, _ in container.limits},
	{[_option(option), ["containers", i, "security_opt", o]] | some o, option in container.security_opt},
})

_runtime(name) := "sandbox runtime" if {
	confinement.sandbox_runtime(name)
} else := "runtime"

_option(option) := "no-new-privileges" if {
	option.name == "no-new-privileges"
	object.get(option, "value", "true") != "false"
} else := $"{option.name} profile" if {
	option.name in {"seccomp", "apparmor"}
	option.value != "unconfined"
}

# The same as `src/judge/unresolved.ts` names.
_matters(hidden) if {
	hidden[0] in _walls
	not hidden[count(hidden) - 1] in _harmless
}

_matters(hidden) if hidden in [["image"], ["image", "repository"], ["image", "ref"]]

_walls := {
	"cap_add", "cgroup", "device_cgroup_rules", "devices", "ipc", "mounts", "network_mode", "networks", "options", "pid",
	"ports", "privileged", "runtime", "security_opt", "use_api_socket", "user", "userns_mode", "uts", "volumes_from",
}

_harmless := {"published", "target", "protocol", "aliases", "subpath", "permissions"}

# Which of several, as far as that is known.
_unknown_of(container, hidden) := $"{port.target}/{port.protocol}" if {
	port := container.ports[hidden[1]]
	hidden[0] == "ports"
	port.target
} else := container.mounts[hidden[1]].target if {
	hidden[0] == "mounts"
} else := ""
