# METADATA
# title: Host path mounted writable
# description: |
#   Below this path lies what the host's root runs or trusts: a file written there by the container is the way out of
#   it, and a mistake there breaks the host.
# related_resources:
#   - description: Docker, bind mounts
#     ref: https://docs.docker.com/engine/storage/bind-mounts/
# schemas:
#   - input: schema.project
# custom:
#   family: host-control
#   severity: {production: critical, development: high, ci: medium, self-hosted: critical}
#   confidence: certain
#   conceals: [{rule: host-path-readable, scope: value}, {rule: host-path-agent, scope: value}]
#   fix: edit
#   remediation: |
#     Mount the one file or folder that is needed, read-only: `"/etc/localtime:/etc/localtime:ro"`.
#   references: [CIS 5.6, CWE-732, OWASP 8, ATT&CK T1611]
#   legitimate: |
#     Programs that manage the host itself. They are no part of an application: start them from a file of their own,
#     with a suppression that says why.
package rules.host_path_writable

import data.lib.hostpath
import data.lib.mount
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(meta, found.path, $"mounts {mount.spell(found)} of the host writable{_socket(found.host)}", {
	"evidence": mount.evidence(found),
	"related": mount.related(found),
}) if {
	some mounts in mount.host_list
	some found in mounts
	not found.read_only
	hostpath.root_equivalent(found.host)
}

_socket(path) := ", and with it the container runtime's socket" if {
	hostpath.root(path)
} else := ""
