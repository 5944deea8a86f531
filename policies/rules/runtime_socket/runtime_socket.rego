# METADATA
# title: Container runtime's socket
# description: |
#   Whoever talks to the runtime's socket can start a container with the host's root mounted: the socket is root on the
#   host. Mounting it read-only protects the file, not what is sent through it.
# related_resources:
#   - description: Docker, protect the daemon socket
#     ref: https://docs.docker.com/engine/security/protect-access/
#   - description: moby, a read-only socket does not make sense
#     ref: https://github.com/moby/moby/issues/40313
#   - description: LXD, access to the daemon
#     ref: https://documentation.ubuntu.com/lxd/stable-5.21/explanation/security/
#   - description: containerd, what the API of a shim gives
#     ref: https://github.com/containerd/containerd/security/advisories/GHSA-36xw-fx78-c5r4
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: host-control
#   severity: {production: critical, development: high, ci: medium, self-hosted: critical}
#   confidence: certain
#   conceals: [{rule: runtime-socket-controller, scope: value}]
#   fix: none
#   remediation: |
#     Remove the mount. What only reads container names or events talks to a socket proxy that allows just that, on an
#     internal network. What builds images uses a rootless builder.
#   references: [CIS 5.32, OWASP 1, CWE-250, ATT&CK T1610, ATT&CK T1611]
#   legitimate: |
#     Programs whose work is to manage containers (see `runtime-socket-controller`), and a socket proxy on internal
#     networks only. Declare your own controller: `x-bulkhead: {class: controller, justification: …}`.
package rules.runtime_socket

import data.lib.mount
import data.lib.result
import data.lib.socket

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(meta, found.mount.path, message, {
	"evidence": mount.evidence(found.mount),
	"related": mount.related(found.mount),
	"confidence": found.confidence,
}) if {
	some i, mounts in socket.list
	not socket.controller(i)
	not socket.accepted(i)
	not socket.proxy(i)
	some found in mounts
	message := $"mounts {socket.spell(found)}{_read_only(found.mount)}"
}

_read_only(found) := "; read-only changes nothing about that" if {
	found.read_only
} else := ""
