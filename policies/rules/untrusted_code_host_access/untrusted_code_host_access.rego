# METADATA
# title: Untrusted code with files or devices
# description: |
#   Code that nobody trusts has what is mounted: it reads it, changes it, and leaves something for whoever reads it
#   next.
# related_resources:
#   - description: Docker, bind mounts
#     ref: https://docs.docker.com/engine/storage/bind-mounts/
#   - description: gVisor, Docker quick start
#     ref: https://gvisor.dev/docs/user_guide/quick_start/docker/
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: workloads
#   severity: {production: critical, development: high, ci: medium, self-hosted: critical}
#   confidence: certain
#   fix: none
#   remediation: |
#     Bring code in and results out over standard input and output or an API; give it `tmpfs` to write to.
#   replaces: [project-root-writable, bind-mount-in-production, config-mount-writable, bind-volume-in-disguise, host-path-readable, host-path-writable, runtime-socket, host-device]
#   references: [CWE-653, CWE-732, ATT&CK T1611]
#   legitimate: |
#     The class is wrong: declare the one that is right.
package rules.untrusted_code_host_access

import data.lib.class
import data.lib.mount
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(meta, found.path, $"runs untrusted code ({class.because(i)}) and mounts {mount.spell(found)}", {
	"evidence": mount.evidence(found),
	"confidence": class.confidence(i),
}) if {
	some i, mounts in mount.list
	class.is(i, "untrusted-code")
	some found in mounts
	found.kind in {"host", "home", "project", "workspace", "volume", "npipe"}
	not object.get(found, "origin", "") in {"runner", "secret", "config"}
}

deny contains result.detailed(meta, ["containers", i, "devices", d], $"runs untrusted code ({class.because(i)}) and has the device {device.source}", {
	"evidence": device.source,
	"confidence": class.confidence(i),
}) if {
	some i, container in input.containers
	class.is(i, "untrusted-code")
	some d, device in container.devices
}
