# METADATA
# title: Processes or memory shared with another container
# description: |
#   Containers of one process or IPC namespace see and signal each other's processes, or write each other's memory.
# related_resources:
#   - description: Docker, running containers
#     ref: https://docs.docker.com/engine/containers/run/
# schemas:
#   - input: schema.project
# custom:
#   family: host-control
#   severity: {production: medium, development: low, ci: "off", self-hosted: medium}
#   confidence: certain
#   fix: none
#   remediation: |
#     Remove `pid` or `ipc`; keep debugging tools in a profile, `profiles: [debug]`.
#   references: [CWE-653, CIS 5.16, CIS 5.17]
#   legitimate: |
#     Debugging, in a profile named debug; programs that are one and share memory on purpose.
package rules.shared_process_namespace

import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.violation(
	meta,
	["containers", i, key],
	$"shares the {_what[key]} of {_whose(space)}",
) if {
	some key in ["pid", "ipc"]
	some i, container in input.containers
	space := container[key]
	space.mode in {"service", "container"}
	not "debug" in object.get(container, "profiles", [])
}

deny contains result.violation(
	meta,
	["containers", i, "ipc"],
	"lets other containers take part in its shared memory",
) if {
	some i, container in input.containers
	container.ipc.mode == "shareable"
}

_what := {"pid": "processes", "ipc": "shared memory"}

_whose(space) := $"`{space.target}`" if {
	space.target
} else := "another container"
