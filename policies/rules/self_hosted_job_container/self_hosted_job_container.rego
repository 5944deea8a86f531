# METADATA
# title: Job container on a self-hosted runner, open to forks
# description: |
#   The runner mounts its Docker socket into every job container and every Docker action. On a runner that somebody
#   keeps, a pull request from a fork is root there, and stays.
# related_resources:
#   - description: GitHub, secure use reference
#     ref: https://docs.github.com/en/actions/reference/security/secure-use
#   - description: actions/runner, job container
#     ref: https://github.com/actions/runner/blob/main/src/Runner.Worker/Container/ContainerInfo.cs
# schemas:
#   - input: schema.project
# custom:
#   family: workflows
#   severity: {production: "off", development: "off", ci: "off", self-hosted: critical}
#   confidence: certain
#   fix: none
#   remediation: |
#     Run pull requests on hosted or ephemeral runners, or run the job without `container:`, or only for branches of the
#     repository itself: `if: github.event.pull_request.head.repo.full_name == github.repository`.
#   references: [OWASP 1, ATT&CK T1610, CIS 5.32]
#   legitimate: |
#     Private repositories whose forks are those of colleagues: suppress it with that reason.
package rules.self_hosted_job_container

import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.violation(
	meta,
	["containers", i],
	$"runs for `{trigger}` on a self-hosted runner, which gives it the runner's Docker socket",
) if {
	input.target == "self-hosted"
	some i, trigger in _open
}

# `runs-on` may name a self-hosted runner, and may name another.
deny contains result.detailed(
	meta,
	["containers", i],
	$"may run for `{trigger}` on a self-hosted runner, which gives it the runner's Docker socket",
	{"confidence": "inferred", "severity": object.union(meta.severity, {"ci": "high"})},
) if {
	input.possible_target == "self-hosted"
	some i, trigger in _open
}

# What the runner gives its socket to, with the first of the events by which a fork starts it.
_open[i] := trigger if {
	input.kind == "workflow"
	some i, container in input.containers
	container.origin in {"job", "docker-uses", "docker-action"}
	trigger := min({name | some name in input.triggers; _is_open(name)})
}

_is_open(name) if {
	name in _from_forks
	not name in object.get(input, "triggers_without_forks", [])
	not name in object.get(input, "triggers_without_self_hosted", [])
}

_from_forks := {"pull_request", "pull_request_target", "issue_comment", "workflow_run"}
