# METADATA
# title: Hardening that Swarm ignores
# description: |
#   `docker stack deploy` goes on without this key, and says so only in a line that lists all that it ignores: the
#   container runs without what the file promises.
# related_resources:
#   - description: docker/cli, properties that a stack ignores
#     ref: https://github.com/docker/cli/blob/master/cli/compose/types/types.go
# schemas:
#   - input: schema.project
# custom:
#   family: supply-chain
#   severity: {production: high, development: "off", ci: "off", self-hosted: "off"}
#   confidence: certain
#   fix: none
#   remediation: |
#     Say it where Swarm hears it: `cap_drop`, `read_only`, `user` and networks work; seccomp and AppArmor by the
#     engine's configuration on each node.
#   replaces: [privileged, host-pid, host-ipc, host-device, confinement-disabled, host-network, host-namespace]
#   references: [CWE-693]
package rules.swarm_ignores_hardening

import data.lib.result
import data.lib.swarm

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	["containers", i, key],
	$"sets `{key}`, which `docker stack deploy` ignores",
	{"evidence": key},
) if {
	input.target == "swarm"
	some i, container in input.containers
	some key in swarm.ignored
	container[key]
	not _nothing(container[key])
}

_nothing(value) if value in {[], "", false}
