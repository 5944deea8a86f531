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

import data.lib.mount
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	found.path,
	$"mounts `{found.source}`, {what}",
	{"evidence": mount.evidence(found)},
) if {
	some mounts in mount.of
	some found in mounts
	found.type == "bind"
	not object.get(found, "origin", "") in {"runner", "secret", "config"}
	what := _what(found)
}

_what(found) := holds if {
	found.kind in {"home", "host"}
	in_home := _in_home(found)
	some folder, holds in _folders
	mount.within(in_home, folder)
} else := "a home folder with all its keys" if {
	found.kind in {"home", "host"}
	_in_home(found) == ""
} else := "the home folders of everybody" if {
	found.kind == "host"
	found.host in {"/home", "/Users"}
} else := "the agent that signs with SSH keys" if {
	regex.match(`(^|/)(ssh-[A-Za-z0-9]+/agent\.[0-9]+|ssh-auth\.sock|ssh_auth_sock|S\.gpg-agent[^/]*)$`, found.source)
}

_in_home(found) := trim_prefix(trim_prefix(found.source, "~"), "/") if {
	found.kind == "home"
} else := trim_prefix(regex.find_all_string_submatch_n(`^/(?:root|home/[^/]+|Users/[^/]+)(/.*)?$`, found.host, 1)[0][1], "/")

_folders := {
	".ssh": "where SSH keys are",
	".aws": "where AWS logins are",
	".azure": "where Azure logins are",
	".config/gcloud": "where Google Cloud logins are",
	".kube": "where cluster logins are",
	".docker": "where registry logins are",
	".gnupg": "where GnuPG keys are",
	".config/gh": "where GitHub logins are",
	".netrc": "where passwords are",
	".git-credentials": "where passwords are",
	".npmrc": "where registry logins are",
	".pypirc": "where registry logins are",
	".vault-token": "which is a login",
}
