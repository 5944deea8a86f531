# METADATA
# title: Process namespace of the host
# description: |
#   It sees the processes of the host, their arguments and environments, and with the right user or capability reads
#   their memory, files and roots. SELinux labels are off, too.
# related_resources:
#   - description: Docker, running containers
#     ref: https://docs.docker.com/engine/containers/run/
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: host-control
#   severity: {production: high, development: medium, ci: medium, self-hosted: high}
#   confidence: certain
#   fix: none
#   remediation: |
#     Remove `pid: host`. To see another container's processes, `pid: service:app` in a debug profile.
#   references: [CIS 5.16, CWE-653, ATT&CK T1611]
#   legitimate: |
#     Monitoring agents of the host: by their image, or declared, `x-bulkhead: {class: host-agent}`.
package rules.host_pid

import data.lib.class
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.violation(meta, ["containers", i, "pid"], "shares the processes of the host") if {
	some i, container in input.containers
	container.pid.mode == "host"
	not class.is(i, "host-agent")
}
