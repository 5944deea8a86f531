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
	some hint in _hints
	contains(small, hint)
	_is_secret(replace(replace(trim_left(small, "-"), "-", "_"), ".", "_"))
}

_hints := ["pass", "pwd", "secret", "token", "key", "auth"]

_is_secret(name) if {
	regex.match(_says_credential, name)
	words := split(name, "_")
	not words[0] in _questions
	not words[count(words) - 1] in _no_credentials
	not regex.match(`^((old)?pwd$|next_public_|vite_|react_app_|nuxt_public_|expo_public_|gatsby_|vue_app_)|public_?key|allow_(empty|no)_|(^|_)random_|cluster_token$`, name)
}

# By its last or last but one word, by how it ends, or by a key among the last three. Further ahead it is the name of
# something that a setting belongs to: `SECRET_SERVICE_DEFAULT_LANGUAGE`.
_says_credential := `(^|_)(pass|password|passwd|passphrase|pwd|secret|token|apikey|privatekey|accesskey|secretkey|masterkey|requirepass|masterauth)[0-9]*(_[^_]*)?$|(password|passwd|secret|token|apikey|requirepass|masterauth)$|(^|_)(api|private|access|secret|master|encryption|signing)_key[0-9]*(_[^_]*){0,2}$`

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
