# METADATA
# title: Sandbox command that keeps a way out
# description: |
#   The command makes a sandbox and leaves the network or the file system outside of it, by an option or by one that is
#   missing.
# related_resources:
#   - description: nsjail
#     ref: https://github.com/google/nsjail
#   - description: bubblewrap
#     ref: https://github.com/containers/bubblewrap
#   - description: firejail, manual
#     ref: https://man7.org/linux/man-pages/man1/firejail.1.html
# schemas:
#   - input: schema.project
# custom:
#   family: workloads
#   severity: {production: medium, development: medium, ci: low, self-hosted: medium}
#   confidence: certain
#   fix: suggestion
#   remediation: |
#     firejail: `--net=none`; bwrap: `--unshare-net` and `--ro-bind / /`; nsjail: without `--disable_clone_newnet` and
#     `--rw`; flatpak: `--unshare=network --nofilesystem=host`; unshare: `--net`; systemd-run: `-p PrivateNetwork=yes`.
#   references: [CWE-693, CWE-653]
#   legitimate: |
#     Programs whose work is on the network, with a filter in front.
package rules.weak_sandbox_command

import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	["containers", i, "sandbox"],
	$"runs in {container.sandbox.tool}, which keeps the network of its caller",
	{"evidence": "network"},
) if {
	some i, container in input.containers
	container.sandbox.network == "kept"
}

deny contains result.detailed(
	meta,
	["containers", i, "sandbox"],
	$"runs in {container.sandbox.tool} with a root that it can write",
	{"evidence": "root"},
) if {
	some i, container in input.containers
	container.sandbox.root == "writable"
	container.sandbox.tool in {"nsjail", "bubblewrap", "flatpak"}
}
