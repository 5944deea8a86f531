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
#     Declare it under `secrets:` and give it to the service (`secrets: [tls_key]`); it is then in `/run/secrets`, for
#     this service only.
#   replaces: [config-mount-writable, bind-mount-in-production]
#   references: [CWE-522, OWASP 12, ATT&CK T1552.007]
#   legitimate: |
#     Certificates without their key are left alone.
package rules.secret_file_mounted

import data.lib.mount
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(meta, found.path, $"mounts `{found.source}`, {what}, as a plain file", {"evidence": mount.evidence(found)}) if {
	some mounts in mount.of
	some found in mounts
	found.type == "bind"
	not object.get(found, "origin", "") in {"runner", "secret", "config", "api_socket"}
	what := _what(_name(found.source))
}

_name(source) := parts[count(parts) - 1] if parts := split(trim_right(source, "/"), "/")

_what(name) := "an env file" if {
	regex.match(`^\.env(\.[A-Za-z0-9_-]+)?$|^[A-Za-z0-9_-]+\.env$`, name)
	not regex.match(`(?i)(example|sample|template|dist|defaults?)`, name)
} else := "a private key" if {
	regex.match(`(?i)^(id_(rsa|dsa|ecdsa|ed25519)|.*\.(key|p12|pfx|jks|keystore|ppk))$|^(privkey|private|server-key|tls-key|.*[-_.](key|privkey|private))\.pem$|^key\.pem$`, name)
	not regex.match(`(?i)pub`, name)
} else := "which holds logins" if {
	regex.match(`(?i)^(\.?kubeconfig|\.netrc|\.npmrc|\.pypirc|\.pgpass|\.my\.cnf|\.git-credentials|\.dockerconfigjson|credentials(\.json)?|service[-_]?account.*\.json|.*token(\.txt|\.json)?|.*secrets?\.(json|ya?ml|txt|env)|.*passwords?(\.txt)?)$`, name)
}
