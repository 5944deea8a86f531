# METADATA
# title: UTS, user or cgroup namespace of the host
# description: |
#   The container keeps one of the host's namespaces: it may rename the host (uts), its root is the host's root
#   (userns), or it sees the host's cgroups.
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
#     Remove the key.
#   references: [CIS 5.31, CIS 5.21, CIS 5.25]
#   legitimate: |
#     `userns_mode: host` for a container that must be privileged on an engine with user namespaces.
package rules.host_namespace

import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.violation(meta, ["containers", i, key], $"has the {name} namespace of the host") if {
	some key, name in {"userns_mode": "user", "uts": "UTS", "cgroup": "cgroup"}
	some i, container in input.containers
	container[key] == "host"
}
