# METADATA
# title: Options that break the job's network
# description: |
#   GitHub does not support `--network` in `options`: the runner has put the container on the job's network already, and
#   the engine refuses two. Runners of another kind take it and break the isolation. Nor does it support `--entrypoint`
#   in those of a job, whose container it starts itself.
# related_resources:
#   - description: GitHub, workflow syntax
#     ref: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
# schemas:
#   - input: schema.project
# custom:
#   family: workflows
#   severity: {production: "off", development: "off", ci: medium, self-hosted: high}
#   confidence: certain
#   fix: suggestion
#   remediation: |
#     Remove it: job and services share a network of their own, on which they find each other by name.
#   replaces: [host-network]
#   references: [CWE-653]
package rules.options_network

import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	_path(i, container),
	$"has `--{flag}` in its options, which GitHub does not support",
	{"evidence": flag},
) if {
	some i, container in input.containers
	container.origin in {"job", "job-service"}
	some flag in container.options.flags
	flag in {"network", "net"}
}

deny contains result.detailed(
	meta,
	["containers", i, "options", "raw"],
	"has `--entrypoint` in its options, which GitHub does not support for a job",
	{
		"evidence": "entrypoint",
		"remediation": "Remove it: the runner keeps the container waiting with a command of its own, and runs each step in it.",
	},
) if {
	some i, container in input.containers
	container.origin == "job"
	"entrypoint" in container.options.flags
}

_path(i, container) := ["containers", i, "network_mode"] if {
	container.network_mode
} else := ["containers", i, "options", "raw"]
