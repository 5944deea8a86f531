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
#     Say it where Swarm hears it: `cap_drop`, `read_only`, `user` and networks work, an internal one for `network_mode:
#     none`; seccomp, AppArmor and `no-new-privileges` by the engine's configuration on each node.
#   references: [CWE-693]
package rules.swarm_ignores_hardening

import data.lib.confinement
import data.lib.result
import data.lib.swarm

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(meta, said.path, $"sets `{key}`, which `docker stack deploy` ignores", {"evidence": key}) if {
	some i, keys in swarm.said
	some key, said in keys
	_hardens(key, said.value)
}

_hardens("security_opt", options) if {
	some option in options
	confinement.hardens(option)
}

_hardens(key, namespace) if {
	key in {"network_mode", "ipc"}
	namespace.mode == "none"
}
