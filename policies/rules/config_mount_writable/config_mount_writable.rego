# METADATA
# title: Configuration mounted writable
# description: |
#   The program can change its own configuration, and with it what it does at the next start.
# related_resources:
#   - description: Docker, bind mounts
#     ref: https://docs.docker.com/engine/storage/bind-mounts/
# schemas:
#   - input: schema.project
# custom:
#   family: data
#   severity: {production: low, development: "off", ci: "off", self-hosted: "off"}
#   confidence: certain
#   fix: edit
#   pedantic: true
#   remediation: |
#     Add `:ro`.
#   references: [OWASP 8, CWE-732]
#   legitimate: |
#     Programs that keep their settings there on purpose.
package rules.config_mount_writable

import data.lib.mount
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	found.path,
	$"mounts the configuration `{found.source}` writable",
	{"evidence": mount.evidence(found)},
) if {
	some mounts in mount.list
	some found in mounts
	found.type == "bind"
	not found.read_only
	found.kind in {"project", "host"}
	not object.get(found, "origin", "") in {"runner", "secret", "config", "api_socket"}
	regex.match(`(?i)\.(conf|cfg|cnf|ini|ya?ml|json|toml|properties|xml|crt|cert|pem|tmpl|template)$`, found.source)
}
