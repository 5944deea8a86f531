# METADATA
# title: Confinement switched off
# description: |
#   The engine's profiles keep away system calls and files that a container never needs, and that most ways out of one
#   need. Without them a hole in the kernel is enough.
# related_resources:
#   - description: Docker, seccomp security profiles
#     ref: https://docs.docker.com/engine/security/seccomp/
#   - description: Docker, AppArmor security profiles
#     ref: https://docs.docker.com/engine/security/apparmor/
# schemas:
#   - input: schema.project
# custom:
#   family: privileges
#   severity: {production: high, development: medium, ci: low, self-hosted: high}
#   confidence: certain
#   fix: none
#   remediation: |
#     Remove the option. Where one system call is missing, write a profile that adds it: `seccomp:./seccomp.json`.
#   references: [CIS 5.2, CIS 5.3, CIS 5.22, OWASP 6, CWE-693]
#   legitimate: |
#     Debuggers and sandboxes that set up namespaces themselves, with a profile of their own instead of none.
package rules.confinement_disabled

import data.lib.confinement
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	["containers", i, "security_opt", o],
	message,
	{"evidence": option.name},
) if {
	some i, container in input.containers
	some o, option in container.security_opt
	message := confinement.off(option)
}

deny contains result.detailed(meta, ["containers", i, "security_opt", o], "lets set-user-ID programs gain rights (no-new-privileges: false)", {
	"evidence": option.name,
	"severity": {"production": "low", "development": "off", "ci": "off", "self-hosted": "low"},
}) if {
	some i, container in input.containers
	some o, option in container.security_opt
	option.name == "no-new-privileges"
	option.value == "false"
}
