# METADATA
# title: Untrusted code without a sandbox
# description: |
#   Containers share the host's kernel: code that nobody trusts needs one hole in it to be root on the host. A sandbox
#   runtime or a sandbox command puts a second wall between them.
# related_resources:
#   - description: gVisor, Docker quick start
#     ref: https://gvisor.dev/docs/user_guide/quick_start/docker/
#   - description: Docker, alternative container runtimes
#     ref: https://docs.docker.com/engine/daemon/alternative-runtimes/
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: workloads
#   severity: {production: critical, development: high, ci: medium, self-hosted: critical}
#   confidence: certain
#   fix: none
#   remediation: |
#     Write `runtime: runsc` (gVisor), a Kata Containers runtime or `sysbox-runc`, or run the code through nsjail,
#     bubblewrap or firejail inside of the container.
#   references: [CWE-693, NIST SP 800-190 3.5.2, ATT&CK T1611]
#   legitimate: |
#     The code runs elsewhere after all: then the class is wrong. Declare the one that is right.
package rules.untrusted_code_unsandboxed

import data.lib.class
import data.lib.confinement
import data.lib.known
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(meta, path, message, {"confidence": class.confidence(i)}) if {
	some i, container in input.containers
	class.is(i, "untrusted-code")
	not known.unknown(container, ["runtime"])
	not container.sandbox
	not container.isolation == "hyperv"
	not _sandbox(container)
	[path, message] := _said(i, container)
}

_sandbox(container) if confinement.sandbox_runtime(container.runtime)

_said(i, container) := [
	["containers", i, "runtime"],
	$"runs untrusted code ({class.because(i)}) under the runtime {container.runtime}, which is no sandbox",
] if {
	container.runtime
} else := [["containers", i], $"runs untrusted code ({class.because(i)}) without a sandbox runtime"]
