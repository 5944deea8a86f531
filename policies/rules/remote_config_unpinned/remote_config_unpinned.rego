# METADATA
# title: Configuration taken from elsewhere, not pinned
# description: |
#   Whoever can change that place decides what runs here, with which mounts and rights: Compose applies it all.
# related_resources:
#   - description: Docker, trust model for Compose files
#     ref: https://docs.docker.com/compose/trust-model/
# schemas:
#   - input: schema.project
# custom:
#   family: supply-chain
#   severity: {production: high, development: medium, ci: high, self-hosted: high}
#   confidence: certain
#   fix: none
#   remediation: |
#     Pin it: `oci://…@sha256:…`, or a full commit hash behind `#` of a Git address; or copy it into the repository.
#   references: [CWE-829, OWASP 13]
#   legitimate: |
#     A place that the same people control as tightly as this repository: suppress it with that reason.
package rules.remote_config_unpinned

import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	["remotes", r],
	$"takes {_what[remote.use]} from {remote.ref}, which is not pinned",
	{"evidence": remote.ref},
) if {
	some r, remote in input.remotes
	not remote.pinned
}

_what := {"include": "a Compose file", "extends": "a service", "build": "what it builds", "dockerfile": "a Dockerfile"}
