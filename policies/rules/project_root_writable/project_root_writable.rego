# METADATA
# title: Project's root mounted writable
# description: |
#   The container can change the code, the Compose file, the Git hooks and the environment files of the project: what it
#   writes there runs later, outside of it.
# related_resources:
#   - description: Compose, watch
#     ref: https://docs.docker.com/compose/how-tos/file-watch/
# schemas:
#   - input: schema.project
# custom:
#   family: data
#   severity: {production: medium, development: "off", ci: "off", self-hosted: medium}
#   confidence: certain
#   fix: suggestion
#   remediation: |
#     Copy the code into the image. Where it must be mounted, mount the folder that is needed, read-only (`./src:/app:ro`),
#     or let `develop.watch` copy changes into the container.
#   references: [CWE-732, OWASP 8]
#   legitimate: |
#     Development: put it into `compose.override.yaml` or a file named for development, where this rule is off.
package rules.project_root_writable

import data.lib.mount
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	found.path,
	$"mounts {_what(found.source)} writable{_at(found)}",
	{"evidence": mount.evidence(found)},
) if {
	some mounts in mount.list
	some found in mounts
	found.kind == "project"
	not found.read_only

	# Few sources get further, and a pattern costs more.
	trim(found.source, "./") == ""
	regex.match(`^(\.|(\.\./)*\.\.)/?$`, found.source)
}

_what(source) := "the project's root" if {
	trim_right(source, "/") == "."
} else := $"`{source}`, above the project's root,"

_at(found) := $" at `{found.target}`" if {
	found.target
} else := ""
