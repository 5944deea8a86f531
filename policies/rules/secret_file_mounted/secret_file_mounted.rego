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

deny contains result.detailed(
	meta,
	found.path,
	$"mounts `{found.source}`, {what}, as a plain file",
	{"evidence": mount.evidence(found)},
) if {
	some mounts in mount.of
	some found in mounts
	found.type == "bind"
	not object.get(found, "origin", "") in {"runner", "secret", "config", "api_socket"}
	what := _what(lower(_name(found.source)))
}

_name(source) := parts[count(parts) - 1] if parts := split(trim_right(source, "/"), "/")

_what(name) := "an env file" if {
	_env_file(name)
	not _example(name)
} else := "a private key" if {
	_private_key(name)
	not contains(name, "pub")
} else := "which holds logins" if {
	name in _logins
} else := "which holds logins" if {
	regex.match(`^service[-_]?account.*\.json$|(^|[._-])(token|password)$|(tokens?|passwords?|secrets?)\.(txt|json|ya?ml|env)$`, name)
	not contains(name, "example")
}

_env_file(name) if name == ".env"

_env_file(name) if startswith(name, ".env.")

_env_file(name) if endswith(name, ".env")

_example(name) if {
	some word in ["example", "sample", "template", "dist", "default"]
	contains(name, word)
}

_private_key(name) if name in {"id_rsa", "id_dsa", "id_ecdsa", "id_ed25519", "privkey.pem", "private.pem", "key.pem"}

_private_key(name) if {
	some ending in [".key", ".p12", ".pfx", ".jks", ".keystore", ".ppk", "-key.pem", "_key.pem", ".key.pem", "-private.pem"]
	endswith(name, ending)
}

_logins := {
	"kubeconfig", ".kubeconfig", ".netrc", ".npmrc", ".pypirc", ".pgpass", ".my.cnf", ".git-credentials",
	".dockerconfigjson", "credentials", "credentials.json",
}
