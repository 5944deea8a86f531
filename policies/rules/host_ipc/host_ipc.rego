# METADATA
# title: IPC namespace of the host
# description: |
#   It reads and writes the shared memory and semaphores of the host's programs. SELinux labels are off, too.
# related_resources:
#   - description: Docker, running containers
#     ref: https://docs.docker.com/engine/containers/run/
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: host-control
#   severity: {production: medium, development: low, ci: low, self-hosted: medium}
#   confidence: certain
#   fix: none
#   remediation: |
#     Remove `ipc: host`; where two programs share memory, `ipc: shareable` on one and `ipc: service:one` on the other,
#     or a larger `shm_size`.
#   references: [CIS 5.17, CWE-653]
#   legitimate: |
#     Monitoring agents of the host: by their image, or declared, `x-bulkhead: {class: host-agent}`.
package rules.host_ipc

import data.lib.class
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.violation(meta, ["containers", i, "ipc"], "shares the shared memory of the host") if {
	some i, container in input.containers
	container.ipc.mode == "host"
	not class.is(i, "host-agent")
}
