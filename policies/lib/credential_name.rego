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
	# Few names get further, and the rest costs more.
	regex.match(`(?i)pass|pwd|secret|token|key|auth`, name)
	words := _words(name)
	_says_credential(words)
	not words[count(words) - 1] in _no_credentials
	not words[0] in _questions
	not regex.match(`^((old)?pwd$|next_public_|vite_|react_app_|nuxt_public_|expo_public_|gatsby_|vue_app_)|public_?key|allow_(empty|no)_|(^|_)random_|cluster_token$`, concat("_", words))
}

_words(name) := split(replace(replace(trim_left(lower(name), "-"), "-", "_"), ".", "_"), "_")

# Further ahead it is the name of something that a setting belongs to: `SECRET_SERVICE_DEFAULT_LANGUAGE`.
_says_credential(words) if {
	some w, word in words
	w >= count(words) - 2
	trim_right(word, "0123456789") in _credentials
}

_says_credential(words) if {
	some ending in ["password", "passwd", "secret", "token", "apikey", "requirepass", "masterauth"]
	endswith(words[count(words) - 1], ending)
}

_says_credential(words) if {
	some w, word in words
	w >= count(words) - 4
	word in {"api", "private", "access", "secret", "master", "encryption", "signing"}
	trim_right(words[w + 1], "0123456789") == "key"
}

_credentials := {
	"pass", "password", "passwd", "passphrase", "pwd", "secret", "token", "apikey", "privatekey", "accesskey",
	"secretkey", "masterkey", "requirepass", "masterauth",
}

# Last words of names that say something about a credential, and are none.
_no_credentials := {
	"age", "alg", "algo", "algorithm", "allow", "allowed", "arn", "audience", "backend", "budget", "class", "cookie", "count",
	"days", "dir", "directory", "disable", "disabled", "driver", "duration", "email", "enable", "enabled", "endpoint",
	"engine", "env", "expiration", "expire", "expires", "expiry", "field", "file", "files", "format", "hash", "header",
	"headers", "host", "hours", "id", "ids", "in", "interval", "issuer", "len", "length", "lifetime", "limit", "limits",
	"language", "manager", "max", "mechanism", "method", "min", "minutes", "mode", "model", "name", "names", "path",
	"pattern", "policy", "port", "prefix", "protocol", "provider", "ref", "regex", "region", "required", "reset",
	"rotation", "rounds", "scheme", "scope", "scopes", "seconds", "server", "servers", "service", "sha1", "sha2", "sha256",
	"sha512", "size", "store", "strength", "symbol", "symbols", "timeout", "ttl", "type", "uri",
	"url", "user", "username", "validation", "validity", "var", "version", "window",
}

# First words of names that ask about a credential.
_questions := {"allow", "disable", "enable", "has", "max", "min", "no", "num", "require", "requires", "skip", "use"}
