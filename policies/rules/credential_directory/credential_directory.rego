# METADATA
# title: Folder of credentials mounted
# description: |
#   In it lie the keys of a person or of the host: SSH keys, cloud and cluster logins, registry passwords. Whoever takes
#   over the container takes them along.
# related_resources:
#   - description: Docker, secrets in Compose
#     ref: https://docs.docker.com/compose/how-tos/use-secrets/
# schemas:
#   - input: schema.project
# custom:
#   family: host-control
#   severity: {production: high, development: medium, ci: high, self-hosted: high}
#   confidence: certain
#   fix: none
#   remediation: |
#     Give the one credential that is needed as a secret (`secrets:`), short-lived where it can be; builds take SSH keys
#     by `ssh:`.
#   replaces: [host-path-writable, host-path-readable, secret-file-mounted, bind-mount-in-production, config-mount-writable]
#   references: [CWE-522, ATT&CK T1552.007]
#   legitimate: |
#     Development tools that act for the person, in a file for development.
package rules.credential_directory

import data.lib.credential_mount
import data.lib.mount
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	found.path,
	$"mounts {_spell(found)}, {what}",
	{"evidence": mount.evidence(found)},
) if {
	some mounts in mount.list
	some found in mounts
	what := credential_mount.folder(found)
}

_spell(found) := $"`{found.source}`" if {
	found.source
} else := $"`{found.source_template}`"
