# METADATA
# title: Rights that Swarm ignores
# description: |
#   `docker stack deploy` goes on without this key: the container has no such right. Whoever runs the file with Compose
#   gives it nevertheless, and a program that needs it fails in the swarm.
# related_resources:
#   - description: docker/cli, properties that a stack ignores
#     ref: https://github.com/docker/cli/blob/master/cli/compose/types/types.go
# schemas:
#   - input: schema.project
# custom:
#   family: supply-chain
#   severity: {production: low, development: low, ci: info, self-hosted: info}
#   confidence: certain
#   fix: none
#   conceals:
#     - confinement-disabled
#     - default-bridge
#     - host-device
#     - host-ipc
#     - host-namespace
#     - host-network
#     - host-pid
#     - privileged
#     - shared-network-namespace
#     - shared-process-namespace
#   remediation: |
#     Remove the key. What needs more than Swarm gives by default asks for it with `cap_add`, or runs outside of the swarm.
#   references: [CWE-693]
#   legitimate: |
#     A file that Compose runs too: then declare it as a project of its own, so that it is judged as Compose hears it.
package rules.swarm_ignores_rights

import data.lib.confinement
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	["containers", i, "ignored", key],
	$"sets `{key}`, which `docker stack deploy` ignores: it gives no right in the swarm",
	{"evidence": key},
) if {
	some i, container in input.containers
	some key, value in container.ignored
	_loosens(key, value)
}

_loosens("privileged", true)

_loosens("userns_mode", "host")

_loosens("cgroup_parent", parent) if parent != ""

_loosens("devices", devices) if count(devices) > 0

_loosens("pid", namespace) if namespace.mode in _shared

_loosens("ipc", namespace) if namespace.mode in _shared

_loosens("network_mode", mode) if mode.mode != "none"

_loosens("security_opt", options) if {
	some option in options
	_loose(option)
}

_shared := {"host", "service", "container", "shareable"}

_loose(option) if confinement.off(option)

_loose(option) if {
	option.name == "no-new-privileges"
	option.value == "false"
}
