# METADATA
# title: Privileged container
# description: |
#   A privileged container holds every capability, sees every device of the host and is confined by nothing, so whoever
#   controls the container controls the host.
# related_resources:
#   - description: Docker, runtime privilege and Linux capabilities
#     ref: https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities
# schemas:
#   - input: schema.project
# custom:
#   family: host-control
#   severity: {production: critical, development: high, ci: medium, self-hosted: critical}
#   confidence: certain
#   conceals: [capability-host-control, capability-host-reach, confinement-disabled, host-device]
#   fix: none
#   remediation: |
#     Remove `privileged: true`, and add only what is then missing: a capability (`cap_add: [NET_ADMIN]`), a device
#     (`devices: ["/dev/net/tun"]`).
#   replaces: [capability-host-control, capability-host-reach, confinement-disabled, host-device]
#   references: [CIS 5.5, CWE-250, OWASP 3, ATT&CK T1611]
#   legitimate: |
#     Docker in Docker, where no rootless builder will do: then on a host of its own. Suppress it with a reason and a
#     date.
package rules.privileged

import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.violation(meta, ["containers", i, "privileged"], "runs privileged") if {
	some i, container in input.containers
	container.privileged
}
