# METADATA
# title: Secret mounted as a file of the project
# description: |
#   The key lies in the folder of the project or of the host, readable for whoever reads that, and easily committed or
#   copied along.
# related_resources:
#   - description: Docker, secrets in Compose
#     ref: https://docs.docker.com/compose/how-tos/use-secrets/
# schemas:
#   - input: schema.project
# custom:
#   family: data
#   severity: {production: medium, development: low, ci: medium, self-hosted: medium}
#   confidence: certain
#   fix: suggestion
#   remediation: |
#     Declare it under `secrets:` and give it to the service (`secrets: [tls_key]`); it is then in `/run/secrets`, or where
#     `target` says (`secrets: [{source: tls_key, target: /etc/app/tls.key}]`), for this service only.
#   replaces: [config-mount-writable, bind-mount-in-production]
#   references: [CWE-522, OWASP 12, ATT&CK T1552.007]
#   legitimate: |
#     Certificates without their key are left alone.
package rules.secret_file_mounted

import data.lib.credential_mount
import data.lib.mount
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	found.path,
	$"mounts `{found.source}`, {what}, as a plain file",
	{"evidence": mount.evidence(found)},
) if {
	some mounts in mount.list
	some found in mounts
	what := credential_mount.file(found)
}
