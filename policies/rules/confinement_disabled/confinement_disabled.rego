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
#   - data.images: schema.images
# custom:
#   family: privileges
#   severity: {production: high, development: medium, ci: low, self-hosted: high}
#   confidence: certain
#   fix: none
#   remediation: |
#     Remove the option. Where one system call is missing, write a profile that adds it: `seccomp:./seccomp.json`.
#   references: [CIS 5.2, CIS 5.3, CIS 5.22, OWASP 6, CWE-693]
#   legitimate: |
#     Debuggers and sandboxes that set up namespaces themselves, with a profile of their own instead of none. Where the
#     vendor's own page asks for it, as that of BuildKit without root does, severity is one step lower and the message
#     names the page, unless the container is privileged too or has the runtime's socket.
package rules.confinement_disabled

import data.lib.confinement
import data.lib.image
import data.lib.result
import data.lib.socket

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
	not _asked_for(i, option)
}

deny contains result.detailed(
	meta,
	["containers", i, "security_opt", o],
	$"{confinement.off(option)}, as its image's own page asks ({page})",
	{
		"evidence": option.name,
		"severity": {"production": "medium", "development": "low", "ci": "low", "self-hosted": "medium"},
	},
) if {
	some i, container in input.containers
	some o, option in container.security_opt
	page := _asked_for(i, option)
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

_asked_for(i, option) := page if {
	page := image.facts[i].unconfined[option.name]
	not input.containers[i].privileged
	not socket.list[i]
}
