# METADATA
# title: Credential written out
# description: |
#   The credential is in the repository, its history and every copy of it, in `docker inspect` and in crash reports.
#   It is the same for everybody who starts the project.
# related_resources:
#   - description: Docker, secrets in Compose
#     ref: https://docs.docker.com/compose/how-tos/use-secrets/
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: supply-chain
#   severity: {production: medium, development: low, ci: low, self-hosted: low}
#   confidence: certain
#   fix: suggestion
#   remediation: |
#     Take it from a secret, `POSTGRES_PASSWORD_FILE: /run/secrets/db_password`, or from the environment without a
#     default, `${DB_PASSWORD:?}`; change the one that was written here.
#   references: [CWE-798, OWASP 12, ATT&CK T1552.007]
#   legitimate: |
#     A credential that guards nothing: tests and development, where severity is low.
package rules.literal_credential

import data.lib.credential
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(meta, found.path, found.message, {"evidence": found.evidence}) if {
	some entries in credential.literal
	some found in entries
}
