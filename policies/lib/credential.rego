# METADATA
# title: Credentials that are written out
# description: |
#   A value is never part of a message or of evidence.
# schemas:
#   - input: schema.project
#   - data.images: schema.images
package lib.credential

import data.lib.image
import data.lib.known
import data.lib.mount

# METADATA
# description: "Credentials that the files give container `i`: `path`, `message` and `evidence`."
literal[i] contains found if {
	some i, container in input.containers
	some e, variable in container.environment
	variable_holds(i, variable)
	found := {
		"path": ["containers", i, "environment", e, "value"],
		"message": _message(variable),
		"evidence": variable.name,
	}
}

literal[i] contains found if {
	some i, container in input.containers
	some a, variable in container.build.args
	_names_credential(variable.name)
	_secret(variable.name, variable.value)
	found := {
		"path": ["containers", i, "build", "args", a, "value"],
		"message": $"gives the build `{variable.name}` written out, which stays in the image's history",
		"evidence": variable.name,
	}
}

literal[i] contains found if {
	some i, container in input.containers
	some key in ["entrypoint", "command"]
	some w, word in container[key]
	name := _in_word(container[key], w, word)
	not _from_env_file(container[key], w, word)
	found := {
		"path": ["containers", i, key, w],
		"message": $"has {name} written out in its command line",
		"evidence": name,
	}
}

literal[i] contains found if {
	some i, container in input.containers
	some key in ["configs", "secrets"]
	some g, granted in container[key]
	_holds_key(granted.content)
	found := {
		"path": ["containers", i, key, g, "content"],
		"message": $"gets a private key or token written out in the {trim_right(key, "s")} `{granted.name}`",
		"evidence": granted.name,
	}
}

# METADATA
# description: The variable's value is a credential.
variable_holds(i, variable) if {
	variable.name in image.facts[i].credentials
	_value(variable.value)
}

variable_holds(i, variable) if {
	_names_credential(variable.name)
	_secret(variable.name, variable.value)
	not _names_key_of(i, variable.name)
	not _placeholders(i, variable)
}

variable_holds(_, variable) if {
	_in_url(variable.value)
	not _made_of_env_file(variable.value)
}

variable_holds(_, variable) if _token(variable.value)

variable_holds(_, variable) if _in_settings(variable.value)

# METADATA
# description: |
#   Why whoever reaches container `i` also gets in: `path` and `message` of a credential that is written out, of a
#   setting that turns authentication off, or of the container that sets none although its image asks for it.
known_to_all(i) := found if {
	found := _opened(i)
} else := found if {
	found := _own_literal(i)
} else := {
	"path": ["containers", i],
	"message": $"{image.facts[i].title} has the password `{image.facts[i].known_default.value}` where nobody sets one",
} if {
	fact := image.facts[i].known_default
	_settled(i)
	not _has_any(i, fact.variables)
} else := {
	"path": ["containers", i],
	"message": $"{image.facts[i].title} answers without a credential where nobody sets one",
} if {
	fact := image.facts[i].open
	_settled(i)
	_open_version(i, fact)
	not _has_any(i, object.get(fact, "unless_variables", []))
	not _says_any(i, object.get(fact, "unless_words", []))
	not _sets_any(i, object.get(fact, "unless_values", []))
	not _mounts_any(i, object.get(fact, "unless_mount", []))
}

# METADATA
# description: |
#   A setting of container `i` that turns authentication off: `path` and `message`.
turned_off[i] contains found if {
	some i, fact in image.facts
	some setting in fact.opened_by
	some e, variable in input.containers[i].environment
	variable.name == setting.variable
	lower(variable.value) in setting.values
	not _sets_one(i, object.get(setting, "unless_variables", []))
	found := {
		"path": ["containers", i, "environment", e, "value"],
		"message": $"`{variable.name}`, set to `{variable.value}`, lets anybody in without a password",
		"evidence": variable.name,
	}
}

turned_off[i] contains found if {
	some i, fact in image.facts
	some setting in fact.opened_by
	some w, word in input.containers[i].command
	contains(word, setting.word)
	found := {
		"path": ["containers", i, "command", w],
		"message": $"`{setting.word}` lets anybody in without a password",
		"evidence": setting.word,
	}
}

# METADATA
# description: |
#   The text is `scheme://user:password@host` with the password written out.
_in_url(text) if {
	contains(text, "://")
	contains(text, "@")
	some match in regex.find_all_string_submatch_n(`[A-Za-z][A-Za-z0-9+.-]*://([^\s/:@]*):([^\s/@]+)@`, text, -1)
	_value(match[2])
	[match[1], match[2]] != ["username", "password"]
}

_holds_key(text) if _token(text)

_holds_key(text) if _in_url(text)

# Settings of a program in one text: JSON, or those of a Java login module.
_in_settings(text) if {
	regex.match(`^\s*\{|LoginModule`, text)
	some match in regex.find_all_string_submatch_n(`(?i)\b(?:password|clientsecret)"?\s*[:=]\s*"([^"]+)"`, text, -1)
	_value(match[1])
}

_opened(i) := {"path": found.path, "message": found.message} if {
	ordered := sort([[entry.path, entry.message] | some entry in turned_off[i]])
	found := {"path": ordered[0][0], "message": ordered[0][1]}
}

_own_literal(i) := found if {
	ordered := sort([[e, variable.name] |
		some e, variable in input.containers[i].environment
		variable.name in image.facts[i].credentials
		_value(variable.value)
	])
	found := {
		"path": ["containers", i, "environment", ordered[0][0], "value"],
		"message": $"`{ordered[0][1]}` is written out",
	}
} else := found if {
	ordered := sort([w |
		some w, word in input.containers[i].command
		_in_word(input.containers[i].command, w, word)
	])
	found := {"path": ["containers", i, "command", ordered[0]], "message": "the password is written out"}
}

_settled(i) if {
	not image.variables_incomplete(i)
	known.complete(input.containers[i], ["command"])
	not _hidden_mount(i)
}

# What is mounted from elsewhere may set a credential; from where is all one.
_hidden_mount(i) if known.unknown(input.containers[i], ["mounts"])

_hidden_mount(i) if {
	some m, _ in input.containers[i].mounts
	known.unknown(input.containers[i], ["mounts", m, "target"])
}

# The setting only holds where no password is given.
_sets_one(i, names) if {
	some entry in input.containers[i].environment
	entry.name in names
	object.get(entry, "value", "unknown") != ""
}

_open_version(_, fact) if not fact.below

_open_version(i, fact) if image.version[i].major < fact.below

_has_any(i, names) if {
	some name in names
	image.has_variable(i, name)
}

_says_any(i, words) if {
	some word in words
	contains(image.words(i), word)
}

_sets_any(i, texts) if {
	some variable in input.containers[i].environment
	some text in texts
	contains(variable.value, text)
}

_mounts_any(i, folders) if {
	some found in mount.of[i]
	some folder in folders
	mount.within(found.target, folder)
}

_mounts_any(i, folders) if {
	some key in ["configs", "secrets"]
	some granted in input.containers[i][key]
	some folder in folders
	mount.within(object.get(granted, "target", ""), folder)
}

_message(variable) := $"takes `{variable.name}` from a committed env file" if {
	variable.from in {"dotenv", "env_file"}
} else := $"has a default for `{variable.name}` written out" if {
	variable.from == "default"
} else := $"has `{variable.name}` written out"

# `--requirepass secret`, `--password=secret`. A line may hold several: the first by name.
_in_word(words, w, word) := $"`{word}`" if {
	startswith(word, "-")
	_names_credential(word)
	_value(words[w + 1])
	not startswith(words[w + 1], "-")
} else := flags[0] if {
	some hint in ["pass", "secret", "token", "key"]
	contains(word, hint)
	flags := sort([$"`{match[1]}`" |
		some match in regex.find_all_string_submatch_n(`(?:^|\s)(--?[A-Za-z][A-Za-z-]*)[= ]["']?([^\s"']+)`, word, -1)
		_names_credential(match[1])
		_value(_default(match[2]))
		not startswith(match[2], "-")
	])
} else := variables[0] if {
	variables := sort([$"`{match[1]}`" |
		some match in regex.find_all_string_submatch_n(`(?:^|[\s;&|(])(PGPASSWORD|MYSQL_PWD|REDISCLI_AUTH)=["']?([^\s"';]+)`, word, -1)
		_value(match[2])
	])
} else := "a password of a database" if {
	contains(word, " -p")
	some match in regex.find_all_string_submatch_n(`(?:^|[\s/;&|(])(?:mysql|mariadb)[a-z-]*\s(?:[^;&|]*\s)?-p["']?([^\s"';&|]+)`, word, -1)
	_value(match[1])
} else := "a password of a database" if {
	regex.match(`(^|/)(mysql|mariadb)[a-z-]*$`, words[0])
	regex.match(`^-p[^-\s]`, word)
	_value(substring(word, 2, -1))
} else := "a password in a URL" if {
	_in_url(word)
} else := "a token" if {
	_token(word)
}

# The credential of the word stands in a committed env file, and is reported there.
_from_env_file(words, w, word) if {
	startswith(word, "-")
	words[w + 1] in _env_file_credentials
}

_from_env_file(_, _, word) if _made_of_env_file(word)

_made_of_env_file(text) if {
	some value in _env_file_credentials
	some part in split(replace(replace(text, "'", " "), `"`, " "), " ")
	_ends_with(part, value)
}

_ends_with(part, value) if part == value

_ends_with(part, value) if endswith(part, $"={value}")

_ends_with(part, value) if contains(part, $":{value}@")

_env_file_credentials contains variable.value if {
	some container in input.containers
	some variable in container.environment
	variable.from in {"dotenv", "env_file"}
	_names_credential(variable.name)
}

# What a shell takes where nobody sets the variable: `${REDIS_PASSWORD:-secret}`.
_default(text) := found[0][1] if {
	found := regex.find_all_string_submatch_n(`^\$\{\w+:?-([^}]+)\}$`, text, 1)
	count(found) == 1
} else := text

# The name of a variable or flag says that its value is a credential.
_names_credential(name) if {
	words := _words(name)
	_says_credential(words)
	not words[count(words) - 1] in _no_credentials
	not words[0] in _questions
	not regex.match(`^((old)?pwd$|next_public_|vite_|react_app_|nuxt_public_|expo_public_|gatsby_|vue_app_)|public_?key|allow_(empty|no)_|(^|_)random_|cluster_token$`, concat("_", words))
}

# `USERNAME=username` and `PASSWORD=password`: somebody else's login, to be filled in. What makes a server's own login
# (`POSTGRES_PASSWORD`) works as it stands.
_placeholders(i, variable) if {
	variable.value == "password"
	not variable.name in _of_servers
	some other in input.containers[i].environment
	other.value == "username"
}

_of_servers contains name if {
	some fact in data.images
	some name in fact.credentials
}

# An access key beside its secret key is the name of that one: who has only the name, has nothing.
_names_key_of(i, name) if {
	contains(name, "ACCESS_KEY")
	some secret in ["SECRET_KEY", "SECRET_ACCESS_KEY"]
	image.has_variable(i, replace(name, "ACCESS_KEY", secret))
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

_secret(name, value) if {
	_value(value)
	not lower(trim(value, `"'`)) in _switches
	not _counts(name, value)
	not _stands_for_a_token(name, value)
}

# A password that the program is given works whatever it says; a token of somebody else does not.
_stands_for_a_token(name, value) if {
	regex.match(`token|api_?(key|secret)`, lower(name))
	regex.match(_no_token, value)
}

# A number is a credential only where the name says password or ends in secret.
_counts(name, value) if {
	regex.match(`^[0-9.]+[a-z]?$`, value)
	not regex.match(`pass|pwd|secret$`, lower(name))
}

# A text that may be a credential: no reference, no path, no placeholder that cannot work.
_value(value) if {
	text := trim(value, ` "'`)
	text != ""
	not regex.match(_no_value, text)
}

# Keys and tokens that are known by their form.
_token(text) if {
	some hint in ["ghp_", "github_pat_", "glpat-", "xox", "sk_live_", "AKIA", "AIza", "npm_", "dckr_pat_", " PRIVATE KEY-"]
	contains(text, hint)
	regex.match(_token_forms, text)
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

_switches := {
	"auto", "disabled", "enabled", "false", "nil", "no", "none", "null", "off", "on", "optional", "required", "true",
	"undefined", "yes",
}

_no_token := `(?i)^(your|my|insert|replace|enter|put|add|paste)[-_ ]|[-_ ]here$|^(your|my|insert|replace|enter|paste)[A-Za-z]+(token|key|secret)$|^(sk-)?(dummy|fake|placeholder|invalid|unused|token|api[-_]?key|not[-_]?(needed|used|required|set))$`

_no_value := `^…|^(\.{0,2}|~)/|^[A-Za-z]:\\|^<[^>]*>$|^\[[^\]]*\]$|^\{\{.*\}\}$|^\$\{?[A-Za-z_]|^\$\(|^\$\{\{|^%[A-Za-z_(]|^%s$|^\{[A-Za-z_.]+\}$|^\*+$|^[xX]{3,}([-_.]?[xX]{2,})*$|[xX]{8,}|^\.{3,}$|^-+$|^(op|vault|aws|gcp|ssm|sm|arn|azurekv|secretref|secret|env|file|doppler|bws|sops|encrypted|ref):|^ENC\[|^![A-Za-z_/-]+(\s|$)`

_token_forms := `(^|[^A-Za-z0-9_])(ghp_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60,}|glpat-[A-Za-z0-9_-]{20}|xox[abprs]-[A-Za-z0-9-]{10,}|sk_live_[A-Za-z0-9]{20,}|AKIA[A-Z0-9]{16}|AIza[A-Za-z0-9_-]{35}|npm_[A-Za-z0-9]{36}|dckr_pat_[A-Za-z0-9_-]{20,})($|[^A-Za-z0-9_])|-----BEGIN [A-Z ]*PRIVATE KEY-----`
