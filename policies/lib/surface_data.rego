# Which networks containers are on, what they mount, and what they hold as secret.
package lib.surface

import data.lib.credential
import data.lib.credential_mount
import data.lib.credential_name
import data.lib.image
import data.lib.mount
import data.lib.network

facts contains _joins(i, joined, ["containers", i, "networks", n]) if {
	some i, container in input.containers
	not container.network_mode
	not network.host[i]
	some n, attachment in container.networks
	joined := _network(attachment.name)
}

facts contains _joins(i, {"name": "bridge", "internal": false, "external": true}, ["containers", i, "network_mode"]) if {
	some i, container in input.containers
	container.network_mode.mode == "bridge"
}

facts contains _joins(i, {"name": mode.target, "external": true}, ["containers", i, "network_mode"]) if {
	some i, container in input.containers
	mode := container.network_mode
	mode.mode == "network"
	not network.host[i]
}

facts contains _fact(i, "mounts", _mount_text(held), found.path, {"mount": held}) if {
	some i, mounts in mount.list
	some found in mounts
	not object.get(found, "origin", "") in {"runner", "api_socket", "secret"}
	held := _mount(found)
}

facts contains _secret(i, "granted", granted.name, ["containers", i, "secrets", s]) if {
	some i, container in input.containers
	some s, granted in container.secrets
}

facts contains _secret(i, "written", trim(found.evidence, "`"), found.path) if {
	some i, entries in credential.literal
	some found in entries
}

facts contains _secret(i, "written", "the password of its registry", ["containers", i, "credentials", "password"]) if {
	some i, container in input.containers
	container.credentials.password != ""
}

facts contains _secret(i, "environment", variable.name, ["containers", i, "environment", e]) if {
	some i, container in input.containers
	some e, variable in container.environment
	variable.from == "runtime"
	_is_secret(i, variable.name)
}

facts contains object.union(_secret(i, "mounted", found.source, found.path), {"mount": _mount(found)}) if {
	some i, mounts in mount.list
	some found in mounts
	credential_mount.file(found)
}

_joins(i, joined, path) := _fact(i, "joins", $"{joined.name}{_nature(joined)}", path, {"network": joined})

_network(name) := {key: value |
	found := object.get(network.by_name, name, {})
	some [key, value] in union({
		{["name", name]},
		{["external", true] | found.external},
		{["implicit", true] | found.implicit},
		{["driver", found.driver] | found.driver},
		{["internal", object.get(found, "internal", false)] | _settled(name, found)},
	})
}

# An external network's own setting is not in the files.
_settled(name, found) if {
	not network.unsure(name, "internal")
	_says_internal(found)
}

_says_internal(found) if not found.external

_says_internal(found) if is_boolean(found.internal)

_nature(joined) := concat("", [said |
	some [key, value, said] in [
		["internal", true, " (internal)"],
		["external", true, " (external)"],
		["driver", "macvlan", " (macvlan)"],
		["driver", "ipvlan", " (ipvlan)"],
	]
	joined[key] == value
])

_secret(i, form, name, path) := _fact(i, "holds-secret", $"{name} ({form})", path, {"secret": {"form": form, "name": name}})

_is_secret(i, name) if name in image.facts[i].credentials

_is_secret(_, name) if credential_name.is_secret(name)

_mount(found) := {key: value |
	some [key, value] in union({
		{["kind", kind] | kind := _kinds[found.kind]},
		{["read_only", found.read_only]},
		{["target", found.target] | found.target},
		{["source", _source(found)] | found.kind != "anonymous"},
		{["root", true] | _project_root(found)},
	})
} if {
	_kinds[found.kind]
}

_kinds := {
	"host": "host", "home": "host", "project": "host", "workspace": "host", "npipe": "host",
	"volume": "volume", "anonymous": "anonymous",
}

_source(found) := found.host if {
	found.kind == "host"
} else := found.source

_project_root(found) if {
	found.kind == "project"
	regex.match(`^(\.|(\.\./)*\.\.)/?$`, found.source)
}

_mount_text(held) := $"{object.get(held, "source", "an anonymous volume")} at {object.get(held, "target", "…")} {_access(held)}"
