# METADATA
# title: Temporary files that can be run
# description: |
#   The engine mounts `tmpfs` without the right to run what lies there; this option gives it back to whoever can write a
#   file.
# related_resources:
#   - description: Docker, tmpfs mounts
#     ref: https://docs.docker.com/engine/storage/tmpfs/
# schemas:
#   - input: schema.project
# custom:
#   family: data
#   severity: {production: low, development: low, ci: "off", self-hosted: "off"}
#   confidence: certain
#   fix: edit
#   remediation: |
#     Remove the option.
#   references: [CWE-732, OWASP 8]
#   legitimate: |
#     Programs that unpack and load libraries there (some Java and .NET programs).
package rules.tmpfs_exec

import data.lib.mount
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	found.path,
	$"mounts a tmpfs with `{option}`{_at(found)}",
	{"evidence": $"{mount.evidence(found)} {option}"},
) if {
	some mounts in mount.list
	some found in mounts
	found.kind == "tmpfs"
	some option in found.tmpfs_options
	option in {"exec", "suid", "dev"}
}

_at(found) := $" at `{found.target}`" if {
	found.target
} else := ""
