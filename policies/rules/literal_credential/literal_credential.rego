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
#     Take it from the environment without a default, `${DB_PASSWORD:?}`, or from a secret where the image reads it from
#     a file (mostly `…_FILE: /run/secrets/db_password`); change the one that was written here.
#   references: [CWE-798, OWASP 12, ATT&CK T1552.007]
#   legitimate: |
#     A credential that guards nothing: tests and development, where severity is low.
package rules.literal_credential

import data.lib.credential
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	found.path,
	found.message,
	object.union({"evidence": found.evidence}, _remediation(found)),
) if {
	some entries in credential.literal
	some found in entries
}

_remediation(found) := {"remediation": concat(" ", [
	"Keep the file out of the repository (`git rm --cached`, and a line in `.gitignore`), commit an example without",
	"values in its place, and change the credential.",
])} if {
	found.from in {"dotenv", "env_file"}
} else := {"remediation": concat("", [
	"Take it from the environment without a default, `${", _variable(found.evidence),
	":?}`, or from a secret where the image reads it from a file", _file(found.evidence),
	"; change the one that was written here.",
])} if {
	found.from
} else := {}

# As a shell may call it.
_variable(name) := upper(replace(replace(name, ".", "_"), "-", "_"))

_file(name) := $" (mostly `{name}_FILE: /run/secrets/…`)" if {
	name == _variable(name)
} else := ""
