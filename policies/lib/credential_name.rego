# METADATA
# title: Names of credentials
# description: |
#   A variable or a flag is judged by its name before its value is looked at.
# schemas:
#   - input: schema.project
package lib.credential_name

# METADATA
# description: The name of a variable or flag says that its value is a credential.
is_secret(name) if {
	small := lower(name)

	# Few names get further, and the rest costs more.
	_hints_at_one(small)
	_is_secret(replace(replace(trim_left(small, "-"), "-", "_"), ".", "_"))
}

_hints_at_one(small) if {
	contains(small, "pass")
} else if {
	contains(small, "key")
} else if {
	contains(small, "secret")
} else if {
	contains(small, "token")
} else if {
	contains(small, "pwd")
} else if {
	contains(small, "auth")
}

_is_secret(name) if {
	words := array.reverse(split(name, "_"))
	_says_credential(words)
	not _questions[words[count(words) - 1]]
	not _is_harmless(name)
}

# Words from the last to the first. Further ahead it is the name of something that a setting belongs to:
# `SECRET_SERVICE_DEFAULT_LANGUAGE`. Where it is not the last word itself, that one may say something about the credential.
_says_credential(words) if {
	_credentials[_without_number(words[0])]
} else if {
	some ending in _endings
	endswith(words[0], ending)
} else if {
	_without_number(words[0]) == "key"
	_owners_of_keys[words[1]]
} else if {
	# `AES_256_KEY`
	words[0] == "key"
	_without_number(words[1]) == ""
	_owners_of_keys[words[2]]
} else if {
	_credentials[_without_number(words[1])]
	not _no_credentials[words[0]]
} else if {
	some at in [1, 2]
	_without_number(words[at]) == "key"
	_owners_of_keys[words[at + 1]]
	not _no_credentials[words[0]]
}

_without_number(word) := trim_right(word, "0123456789")

_credentials := {
	"pass", "password", "passwd", "passphrase", "pwd", "secret", "token", "apikey", "privatekey", "accesskey",
	"secretkey", "masterkey", "authkey", "requirepass", "masterauth",
}

_endings := ["password", "passwd", "secret", "token", "apikey", "requirepass", "masterauth"]

_owners_of_keys := {
	"access", "aes", "api", "auth", "crypto", "enc", "encryption", "hmac", "jwt", "master", "private", "secret", "signing",
}

_is_harmless(name) if name in {"pwd", "oldpwd"}

_is_harmless(name) if {
	some start in _shown_to_everybody
	startswith(name, start)
}

_is_harmless(name) if {
	some part in _parts_of_harmless
	contains($"_{name}", part)
}

_is_harmless(name) if endswith(name, "cluster_token")

_shown_to_everybody := [
	"next_public_", "vite_", "react_app_", "nuxt_public_", "expo_public_", "gatsby_", "vue_app_",
]

_parts_of_harmless := ["public_key", "publickey", "allow_empty_", "allow_no_", "_random_"]

# Last words of names that say something about a credential, and are none.
_no_credentials := {
	"age", "alg", "algo", "algorithm", "allow", "allowed", "arn", "audience", "backend", "budget", "class", "cookie", "count",
	"days", "dir", "directory", "disable", "disabled", "driver", "duration", "email", "enable", "enabled", "endpoint",
	"engine", "env", "expiration", "expire", "expires", "expiry", "field", "file", "files", "format", "hash", "header",
	"headers", "host", "hours", "id", "ids", "in", "interval", "issuer", "len", "length", "lifetime", "limit", "limits",
	"label", "labels", "language", "manager", "max", "mechanism", "method", "min", "minutes", "mode", "model", "name", "names", "path",
	"pattern", "policy", "port", "prefix", "protocol", "provider", "ref", "regex", "region", "required", "reset",
	"rotation", "rounds", "scheme", "scope", "scopes", "seconds", "server", "servers", "service", "sha1", "sha2", "sha256",
	"sha512", "size", "store", "strength", "symbol", "symbols", "timeout", "ttl", "type", "uri",
	"url", "user", "username", "users", "validation", "validity", "var", "version", "window",
}

# First words of names that ask about a credential.
_questions := {"allow", "disable", "enable", "has", "max", "min", "no", "num", "require", "requires", "skip", "use"}
