# METADATA
# title: What a stack in a swarm is
# schemas:
#   - input: schema.project
package lib.swarm

# METADATA
# description: |
#   `docker stack deploy` goes on without this key of a service, and says so in a line that lists all that it ignores.
# related_resources:
#   - description: docker/cli, properties that a stack ignores
#     ref: https://github.com/docker/cli/blob/master/cli/compose/types/types.go
ignores(key) if {
	input.target == "swarm"
	key in ignored
}

# METADATA
# description: |
#   Keys of a container that `docker stack deploy` drops, and that make a difference to its walls. Others it refuses:
#   `runtime`, `cgroup`, `uts`.
ignored := [
	"privileged", "security_opt", "userns_mode", "pid", "ipc", "devices", "cgroup_parent", "network_mode",
]
