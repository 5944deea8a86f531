# METADATA
# title: Credentials that are mounted as they are
# description: |
#   Found by where they lie and what they are called.
# schemas:
#   - input: schema.project
package lib.credential_mount

import data.lib.mount

# METADATA
# description: What a mounted folder or agent holds logins of people for, as half a sentence.
folder(found) := what if {
	found.type == "bind"
	not object.get(found, "origin", "") in _granted
	what := _folder(found)
}

# Where its agent listens, ssh says in this variable, and nowhere else.
folder(found) := _agent if found.source_template == "${SSH_AUTH_SOCK}"

# METADATA
# description: What a mounted file is by its name, as half a sentence, where it is a credential.
file(found) := what if {
	found.type == "bind"
	not object.get(found, "origin", "") in _unwritten
	what := _file(lower(_name(found.source)), lower(object.get(found, "target", "")))
}

_of_people := {"home", "host"}

_granted := {"runner", "secret", "config"}

_unwritten := {"runner", "secret", "config", "api_socket"}

_folder(found) := holds if {
	found.kind in _of_people
	in_home := _in_home(found)
	some folder, holds in _folders
	mount.within(in_home, folder)
	not _sockets_of_docker(in_home)
	not _public(found, in_home)
} else := _kept[_in_home(found)] if {
	found.kind in _of_people
} else := "a home folder with all its keys" if {
	found.kind in _of_people
	_in_home(found) == ""
} else := "the home folders of everybody" if {
	found.kind == "host"
	found.host in {"/home", "/Users"}
} else := _agent if {
	some hint in _hints_of_agents
	contains(found.source, hint)
	regex.match(`(^|/)(ssh-[A-Za-z0-9]+/agent\.[0-9]+|ssh-auth\.sock|ssh_auth_sock|S\.gpg-agent[^/]*)$`, found.source)
}

_agent := "the agent that signs with SSH keys"

_hints_of_agents := ["ssh", "agent"]

# Docker Desktop keeps its sockets beside the logins.
_sockets_of_docker(in_home) if {
	some folder in [".docker/run", ".docker/desktop"]
	mount.within(in_home, folder)
}

# What lies beside the keys for others to see; who may write it decides who logs in, and where.
_public(found, in_home) if {
	found.read_only
	startswith(in_home, ".ssh/")
	regex.match(`^\.ssh/([^/]+\.pub|known_hosts|authorized_keys)$`, in_home)
}

_in_home(found) := trim_prefix(trim_prefix(found.source, "~"), "/") if {
	found.kind == "home"
} else := _in_home_of(found.host) if {
	some start in _homes
	startswith(found.host, start)
}

_homes := ["/root", "/home/", "/Users/"]

_in_home_of(path) := trim_prefix(regex.find_all_string_submatch_n(`^/(?:root|home/[^/]+|Users/[^/]+)(/.*)?$`, path, 1)[0][1], "/")

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

# Much else lies below these folders.
_kept := {
	".config": "where programs keep their settings, and many their logins",
	".claude": _login_of_agent,
	".claude/.credentials.json": _login_of_agent,
	".claude.json": _login_of_agent,
	".codex": _login_of_agent,
	".codex/auth.json": _login_of_agent,
	".gemini": _login_of_agent,
	".gemini/oauth_creds.json": _login_of_agent,
}

_login_of_agent := "where a coding agent keeps its login"

_name(source) := array.reverse(split(trim_right(source, "/"), "/"))[0]

_file(name, target) := "an env file" if {
	_env_file(name)
	not _example(name)
} else := "a private key" if {
	_private_key(name)
	not contains(name, "pub")
} else := "which holds logins" if {
	_logins[name]
} else := "which holds logins" if {
	some hint in _hints
	contains(name, hint)
	regex.match(`^service[-_]?account.*\.json$|(tokens?|passwords?|secrets?)\.(txt|json|ya?ml|env)$`, name)
	not contains(name, "example")
} else := "which holds logins" if {
	# Without an ending it may be a folder that is about them; a file is looked for by a name of its kind.
	some hint in _hints
	contains(name, hint)
	regex.match(`(^|[._-])(token|password)$`, name)
	regex.match(`(pass|token|secret)[^/]*$|/secrets/`, target)
}

_hints := ["service", "token", "password", "secret"]

_env_file(name) if name == ".env"

_env_file(name) if startswith(name, ".env.")

_env_file(name) if endswith(name, ".env")

_example(name) if {
	some word in _words_of_examples
	contains(name, word)
}

_words_of_examples := ["example", "sample", "template", "dist", "default"]

_private_key(name) if _names_of_keys[name]

_private_key(name) if {
	some ending in _endings_of_keys
	endswith(name, ending)
}

_names_of_keys := {"id_rsa", "id_dsa", "id_ecdsa", "id_ed25519", "privkey.pem", "private.pem", "key.pem"}

_endings_of_keys := [
	".key", ".p12", ".pfx", ".jks", ".keystore", ".ppk", "-key.pem", "_key.pem", ".key.pem", "-private.pem",
]

_logins := {
	"kubeconfig", ".kubeconfig", ".netrc", ".npmrc", ".pypirc", ".pgpass", ".my.cnf", ".git-credentials",
	".dockerconfigjson", "credentials", "credentials.json",
}
