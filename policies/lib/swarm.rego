# METADATA
# title: What a stack in a swarm is
# schemas:
#   - input: schema.project
package lib.swarm

# METADATA
# description: |
#   What container `i` says and `docker stack deploy` ignores, by key: `value`, and the `path` where it stands. Of a
#   project that Compose may run too, it is what Compose hears.
# related_resources:
#   - description: docker/cli, properties that a stack ignores
#     ref: https://github.com/docker/cli/blob/master/cli/compose/types/types.go
said[i][key] := {"value": value, "path": ["containers", i, "ignored", key]} if {
	some i, container in input.containers
	some key, value in container.ignored
}

said[i][key] := {"value": value, "path": ["containers", i, key]} if {
	input.target == "swarm"
	some i, container in input.containers
	not container.ignored
	some key in _ignored
	value := container[key]
}

# Others it refuses: `runtime`, `cgroup`, `uts`.
_ignored := {
	"privileged", "security_opt", "userns_mode", "pid", "ipc", "devices", "cgroup_parent", "network_mode",
}
