# METADATA
# title: Engine's API given with the user's credentials
# description: |
#   `use_api_socket` mounts the engine's socket and the registry credentials of whoever starts the project: root on the
#   host, and their images.
# related_resources:
#   - description: Compose specification, services
#     ref: https://github.com/compose-spec/compose-spec/blob/main/05-services.md
# schemas:
#   - input: schema.project
# custom:
#   family: host-control
#   severity: {production: critical, development: high, ci: "off", self-hosted: "off"}
#   confidence: certain
#   fix: none
#   remediation: |
#     Remove `use_api_socket`; give it a socket proxy with the calls that it needs.
#   references: [OWASP 1, CIS 5.32, CWE-522, ATT&CK T1610]
#   legitimate: |
#     Tools that a developer starts by hand, in a file for development.
package rules.api_socket

import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.violation(
	meta,
	["containers", i, "use_api_socket"],
	"gets the engine's socket and the user's registry credentials",
) if {
	some i, container in input.containers
	container.use_api_socket
}
