# METADATA
# title: Build with rights on the host
# description: |
#   The build runs what the Dockerfile and its base images say, with the host's network, keys or every right: who
#   changes one of them has those too.
# related_resources:
#   - description: Compose specification, build
#     ref: https://github.com/compose-spec/compose-spec/blob/main/build.md
# schemas:
#   - input: schema.project
# custom:
#   family: supply-chain
#   severity: {production: high, development: medium, ci: medium, self-hosted: high}
#   confidence: certain
#   fix: none
#   remediation: |
#     Remove it. Private sources come by a build secret with a token for just that (`--mount=type=secret`).
#   references: [CWE-250, ATT&CK T1612]
#   legitimate: |
#     `ssh` in builds of a developer's own machine: put it into a file for development.
package rules.build_privileged

import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.violation(meta, ["containers", i, "build", "privileged"], "is built privileged") if {
	some i, container in input.containers
	container.build.privileged
}

deny contains result.detailed(
	meta,
	["containers", i, "build", "entitlements", e],
	$"is built with the entitlement {entitlement}",
	{"evidence": entitlement},
) if {
	some i, container in input.containers
	some e, entitlement in container.build.entitlements
}

deny contains result.violation(
	meta,
	["containers", i, "build", "network"],
	"is built on the network of the host",
) if {
	some i, container in input.containers
	container.build.network == "host"
}

deny contains result.detailed(
	meta,
	["containers", i, "build", "ssh", s],
	_built_with(key),
	{"evidence": key},
) if {
	some i, container in input.containers
	some s, key in container.build.ssh
}

# `default`, or `name=…` with the agent's socket or the file of a key.
_built_with(key) := $"is built with the SSH key `{split(key, "=")[1]}`" if {
	contains(key, "=")
} else := "is built with the SSH keys of whoever builds it"
