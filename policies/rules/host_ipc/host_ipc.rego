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
#     or a larger `shm_size`. For a disk in memory, `tmpfs`.
#   references: [CIS 5.17, CWE-653]
#   legitimate: |
#     Monitoring agents of the host: by their image, or declared, `x-bulkhead: {class: host-agent}`.
package rules.host_ipc

import data.lib.class
import data.lib.mount
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.violation(meta, ["containers", i, "ipc"], "shares the shared memory of the host") if {
	some i, container in input.containers
	container.ipc.mode == "host"
	not class.is(i, "host-agent")
}

# The half of it that programs use: docker itself mounts the host's /dev/shm for `ipc: host`.
deny contains result.detailed(meta, found.path, $"mounts {mount.spell(found)} of the host, the shared memory of its programs", {
	"evidence": mount.evidence(found),
	"related": mount.related(found),
	"severity": {"production": "low", "development": "off", "ci": "off", "self-hosted": "low"},
}) if {
	some i, mounts in mount.host_list
	not class.is(i, "host-agent")
	some found in mounts
	found.host == "/dev/shm"
}
