# METADATA
# title: Authentication switched off
# description: |
#   The datastore lets in whoever reaches it: every container of its networks, and every hole in one of them.
# related_resources:
#   - description: OWASP, Docker security cheat sheet
#     ref: https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: data
#   severity: {production: medium, development: low, ci: "off", self-hosted: medium}
#   confidence: certain
#   fix: suggestion
#   remediation: |
#     Remove the setting, and give it a password: from the environment without a default (`${DB_PASSWORD:?}`), or from a
#     secret where the image reads it from a file (`POSTGRES_PASSWORD_FILE: /run/secrets/db_password`).
#   references: [CWE-306, CIS 5.9]
#   legitimate: |
#     Throw-away databases of tests, where severity is low.
package rules.datastore_without_authentication

import data.lib.credential
import data.lib.image
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	found.path,
	$"is a datastore whose setting {found.message}",
	{"evidence": found.evidence},
) if {
	some i, entries in credential.turned_off
	image.serves(i)
	some found in entries
}
