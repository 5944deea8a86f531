# METADATA
# title: What a container really mounts
# schemas:
#   - input: schema.project
package lib.mount

# METADATA
# description: |
#   Mounts of container `i`, each with `path` and `kind`: `host` (then `host` is the path on the host), `home`,
#   `project`, `workspace`, `volume`, `anonymous`, `tmpfs`, `npipe` or `other`. A named volume that is a bind in
#   disguise (`driver_opts: {type: none, o: bind, device: /etc}`) is the bind it is; `volume` then names it. The folder
#   of a person's session, `$XDG_RUNTIME_DIR`, is `/run/user/${UID}` for whomever.
of[i] contains found if {
	some i, mounts in list
	some found in mounts
}

# METADATA
# description: |
#   The same in the order of the file, where there are any: to go through a list costs a fraction of what it costs to go
#   through a set of objects.
list[i] := [_found(["containers", i, "mounts", m], mount) | some m, mount in container.mounts] if {
	some i, container in input.containers
	container.mounts != []
}

# METADATA
# description: |
#   Mounts of paths of the host, in whatever way they are written, that somebody wrote. A secret's file is where it
#   should be.
host[i] contains found if {
	some i, mounts in host_list
	some found in mounts
}

# METADATA
# description: The same as a list, where there are any.
host_list[i] := found if {
	some i, mounts in list
	found := [mount |
		some mount in mounts
		mount.kind == "host"
		not object.get(mount, "origin", "") in _unwritten
	]
	found != []
}

# METADATA
# description: |
#   Who writes a named volume, or a folder of the host or the project: mounts with their `container`, by a key that is
#   the same for the same files.
writers[key] contains _writer(i, m) if {
	some key, places in _written
	some [i, m] in places
}

# METADATA
# description: The same as a list, where there is more than one.
shared[key] := [_writer(i, m) | some [i, m] in places] if {
	some key, places in _written
	count(places) > 1
}

# METADATA
# description: |
#   How a message names the mount: its source, and the volume that hides it.
spell(found) := $"`{found.host}` (through the volume `{found.volume}`)" if {
	found.kind == "host"
	found.volume
} else := $"`{found.source_template}`" if {
	found.source_template
} else := $"`{found.host}`" if {
	found.host
} else := $"`{found.source}`" if {
	found.source
} else := "a path that only the environment knows"

# METADATA
# description: What identifies a mount beside its path.
evidence(found) := $"{object.get(found, "source", "")}:{object.get(found, "target", "")}"

# METADATA
# description: Where the volume that hides a bind is written, as a related place.
related(found) := [{
	"path": ["volumes", _volume_index[found.volume], "driver_opts"],
	"message": $"the volume `{found.volume}` is a bind mount of `{found.host}`",
}] if {
	found.volume
	found.kind == "host"
} else := []

# METADATA
# description: The path is the folder, or below it.
within(path, folder) if path == folder

within(path, folder) if startswith(path, $"{folder}/")

_found(path, mount) := object.union(mount, {
	"path": path,
	"kind": "host",
	"host": _clean(volume.driver_opts.device),
	"volume": volume.name,
	"read_only": _read_only(mount, options),
}) if {
	mount.type == "volume"
	volume := _volumes[mount.source]
	options := split(object.get(volume, ["driver_opts", "o"], ""), ",")
	_binds(options)
	startswith(volume.driver_opts.device, "/")
} else := object.union(mount, {"path": path, "kind": "volume", "volume": mount.source}) if {
	mount.type == "volume"
	mount.source
} else := object.union(mount, {"path": path, "kind": "anonymous"}) if {
	mount.type == "volume"
} else := object.union(mount, {"path": path, "kind": "host", "host": _clean(mount.source)}) if {
	mount.type == "bind"
	mount.relative_to == "host"
} else := object.union(mount, {"path": path, "kind": "host", "host": _clean(host)}) if {
	mount.type == "bind"
	host := _of_session(mount.source_template)
} else := object.union(mount, {"path": path, "kind": mount.relative_to}) if {
	mount.type == "bind"
} else := object.union(mount, {"path": path, "kind": mount.type}) if {
	mount.type in {"tmpfs", "npipe"}
} else := object.union(mount, {"path": path, "kind": "other"})

# What is in the folder of a person's session is known, whoever the person is.
_of_session(template) := concat("", ["/run/user/${UID}", rest]) if {
	[_, rest] := regex.find_all_string_submatch_n(`^(?:\$\{XDG_RUNTIME_DIR\}|(?:/var)?/run/user/(?:\$\{\w+\}|…))(/.*)?$`, template, 1)[0]
}

_writer(i, m) := object.union(list[i][m], {"container": i})

# Who starts before a service is given its mounts to prepare them, and is gone when it runs.
_written[key] contains [i, m] if {
	some i, mounts in list
	input.containers[i].origin != "init-container"
	some m, found in mounts
	not found.read_only
	not object.get(found, "origin", "") in _by_itself
	key := _key(found)
}

# Where mounts come from that nobody wrote: the runner, and `use_api_socket`.
_by_itself := {"runner", "api_socket"}

_unwritten := {"runner", "api_socket", "secret"}

_key(found) := found.host if {
	found.kind == "host"
} else := $"volume {found.source}" if {
	found.kind == "volume"
} else := $"{found.kind} {found.source}" if {
	found.kind in {"home", "project"}
}

_binds(options) if "bind" in options

_binds(options) if "rbind" in options

_read_only(mount, options) if {
	"ro" in options
} else := mount.read_only

_clean(path) := "/" if {
	trim_right(path, "/") == ""
} else := trim_right(path, "/")

_volumes[volume.name] := volume if some volume in input.volumes

_volume_index[volume.name] := v if some v, volume in input.volumes
