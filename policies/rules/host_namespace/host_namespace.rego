# METADATA
# title: UTS or user namespace, or cgroup, of the host
# description: |
#   The container keeps one of the host's namespaces: it may rename the host (uts), its root is the host's root
#   (userns), or it sees the host's cgroups. With a parent cgroup (`cgroup_parent`) it shares the limits that are set
#   there with all else that runs in it.
# related_resources:
#   - description: Docker, running containers
#     ref: https://docs.docker.com/engine/containers/run/
# schemas:
#   - input: schema.project
# custom:
#   family: host-control
#   severity: {production: low, development: low, ci: "off", self-hosted: low}
#   confidence: certain
#   fix: edit
#   remediation: |
#     Remove the key. Limits belong to the container: `mem_limit`, `cpus`, `pids_limit`.
#   references: [CIS 5.31, CIS 5.21, CIS 5.25]
#   legitimate: |
#     `userns_mode: host` for a container that must be privileged on an engine with user namespaces; a parent cgroup
#     that is made to hold several containers to one limit.
package rules.host_namespace

import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.violation(meta, ["containers", i, key], $"has the {name} namespace of the host") if {
	some key, name in {"userns_mode": "user", "uts": "UTS", "cgroup": "cgroup"}
	some i, container in input.containers
	container[key] == "host"
}

deny contains result.detailed(
	meta,
	["containers", i, "cgroup_parent"],
	$"runs in the cgroup `{container.cgroup_parent}` of the host, and shares what limits that",
	{"severity": {"production": "low", "development": "off", "ci": "off", "self-hosted": "low"}},
) if {
	some i, container in input.containers
	container.cgroup_parent != ""
}
