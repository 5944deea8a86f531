# METADATA
# title: Nothing hardened
# description: |
#   None of the six settings is there that take from a container what it does not need. Each is small; together they
#   decide how far a break-in gets.
# related_resources:
#   - description: OWASP, Docker security cheat sheet
#     ref: https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html
# schemas:
#   - input: schema.project
# custom:
#   family: privileges
#   severity: {production: medium, development: "off", ci: "off", self-hosted: "off"}
#   confidence: certain
#   fix: edit
#   pedantic: true
#   remediation: |
#     Begin with what breaks nothing: `security_opt: ["no-new-privileges:true"]`, then a memory and a pids limit, then
#     `cap_drop: [ALL]`, with the few that are missing then in `cap_add`.
#   references: [CIS 5.26, CIS 5.4, CIS 5.13, CIS 5.11, CIS 5.29, CIS 4.1, OWASP 4, OWASP 7, OWASP 8]
package rules.hardening

import data.lib.known
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.violation(
	meta,
	["containers", i],
	"sets none of no-new-privileges (set-user-ID programs gain no rights), cap_drop (fewer rights), read_only (no tools left behind), user (no root), memory limit and pids limit (no harm to neighbours)",
) if {
	some i, container in input.containers

	# It has what its service has, of which it is said.
	container.origin != "init-container"
	every key in ["security_opt", "cap_drop", "read_only", "user", "limits"] {
		known.complete(container, [key])
	}
	count([1 | some option in container.security_opt; option.name == "no-new-privileges"; option.value != "false"]) == 0
	count(object.get(container, "cap_drop", [])) == 0
	not container.read_only
	not container.user
	not container.limits.memory
	not container.limits.pids
}
