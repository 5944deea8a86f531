# METADATA
# title: Projects to test rules with
package lib.testing_test

# METADATA
# description: A Compose project of these services; a name of its own for each that has none.
services(list) := {
	"version": 1,
	"kind": "compose",
	"name": "shop",
	"target": "compose",
	"containers": [object.union(
		{"name": $"service{i}", "origin": "service", "profile": "production", "networks": [{"name": "default"}]},
		fields,
	) |
		some i, fields in list
	],
	"networks": [{"name": "default", "driver": "bridge", "implicit": true}],
	"volumes": [],
}

# METADATA
# description: A Compose project of one service.
service(fields) := services([fields])

# METADATA
# description: A service that is on none of the project's networks by a list.
mode(fields, network_mode) := json.remove(
	object.union(service(fields), {"containers": [object.union(container, {"network_mode": network_mode}) |
		some container in service(fields).containers
	]}),
	["containers/0/networks"],
)

# METADATA
# description: A script that starts these containers.
commands(list) := {
	"version": 1,
	"kind": "commands",
	"name": "deploy.sh",
	"containers": [object.union({"name": $"run{i}", "origin": "command", "profile": "production", "networks": [{"name": "bridge"}]}, fields) |
		some i, fields in list
	],
	"networks": [{"name": "bridge", "driver": "bridge", "implicit": true}],
	"volumes": [],
}

# METADATA
# description: An image of Docker Hub by its full repository, with a tag, or without one where it is empty.
image(repository, tag) := {"image": object.union(
	{"ref": repository, "registry": "docker.io", "repository": repository},
	{key: value |
		some key, value in {"tag": tag}
		value != ""
	},
)}

# METADATA
# description: A published TCP port.
port(address, published, target) := {"host_ip": address, "published": published, "target": target, "protocol": "tcp"}

# METADATA
# description: A bind mount of a path of the host.
bind(source, target) := {"type": "bind", "source": source, "relative_to": "host", "target": target, "read_only": false}

# METADATA
# description: A bind mount of a path of the project.
local(source, target) := {"type": "bind", "source": source, "relative_to": "project", "target": target, "read_only": false}

# METADATA
# description: A mount of a named volume.
volume(name, target) := {"type": "volume", "source": name, "target": target, "read_only": false}

# METADATA
# description: The same mount, read-only.
read_only(mount) := object.union(mount, {"read_only": true})

# METADATA
# description: A variable that is written beside its name.
variable(name, value) := {"name": name, "value": value, "from": "literal"}

# METADATA
# description: "Violations as texts to compare: `path: message`."
said(violations) := {$"{concat("/", [$"{key}" | some key in violation.path])}: {violation.message}" |
	some violation in violations
}

# METADATA
# description: "What violations say beside path and message: evidence, related places, severity, confidence, port."
details(violations) := {object.remove(violation, ["rule", "path", "message"]) | some violation in violations}
