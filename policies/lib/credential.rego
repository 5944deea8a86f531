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
		"path": ["containers", i, "environment", e],
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
		"path": ["containers", i, "build", "args", a],
		"message": $"gives the build `{variable.name}` written out, which stays in the image's history",
		"evidence": variable.name,
	}
}

literal[i] contains found if {
	some i, container in input.containers
	some key in ["entrypoint", "command"]
	some w, word in container[key]
	name := _in_word(container[key], w, word)
	found := {
		"path": ["containers", i, key, w],
		"message": $"has {name} written out in its command line",
		"evidence": name,
	}
}

# METADATA
# description: The variable's value is a credential.
variable_holds(i, variable) if {
	variable.name in image.facts[i].credentials
	_value(variable.value)
}

variable_holds(_, variable) if {
	_names_credential(variable.name)
	_secret(variable.name, variable.value)
}

variable_holds(_, variable) if _in_url(variable.value)

variable_holds(_, variable) if regex.match(_token, variable.value)

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
	found := {
		"path": ["containers", i, "environment", e],
		"message": $"`{variable.name}` turns authentication off",
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
		"message": $"`{setting.word}` turns authentication off",
		"evidence": setting.word,
	}
}

# METADATA
# description: The text is `scheme://user:password@host` with the password written out.
_in_url(text) if {
	contains(text, "://")
	some match in regex.find_all_string_submatch_n(`[A-Za-z][A-Za-z0-9+.-]*://[^\s/:@]*:([^\s/@]+)@`, text, -1)
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
		"path": ["containers", i, "environment", ordered[0][0]],
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
	known.complete(input.containers[i], ["mounts"])
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

_message(variable) := $"takes `{variable.name}` from a committed .env" if {
	variable.from == "dotenv"
} else := $"takes `{variable.name}` from a committed env file" if {
	variable.from == "env_file"
} else := $"has a default for `{variable.name}` written out" if {
	variable.from == "default"
} else := $"has `{variable.name}` written out"

# `--requirepass secret`, `--password=secret`.
_in_word(words, w, word) := $"`{word}`" if {
	regex.match(_flag, word)
	_value(words[w + 1])
	not startswith(words[w + 1], "-")
} else := $"`{name}`" if {
	some match in regex.find_all_string_submatch_n(_flag_with_value, word, 1)
	_value(match[2])
	name := match[1]
} else := "a password in a URL" if {
	_in_url(word)
} else := "a token" if {
	regex.match(_token, word)
}

_names_credential(name) if {
	regex.match(_credential_name, name)
	not regex.match(_no_credential_name, name)
}

_secret(name, value) if {
	_value(value)
	not lower(value) in _switches
	not _counts(name, value)
}

# A number is a credential only where the name says password.
_counts(name, value) if {
	regex.match(`^[0-9.]+[a-z]?$`, value)
	not regex.match(`(?i)pass|pwd`, name)
}

# A text that may be a credential: no reference, no path, no placeholder that cannot work.
_value(value) if {
	value != ""
	not regex.match(_no_value, value)
}

_switches := {"true", "false", "yes", "no", "on", "off", "none", "null", "nil", "enabled", "disabled", "required", "optional", "auto", "undefined"}

_credential_name := `(?i)(^|[_.-])(pass|password|passwd|passphrase|pwd|secret|token|api_?key|private_?key|access_?key|secret_?key|master_?key|encryption_?key)([_.-]|[0-9]*$)|[a-z](Password|Passwd|Secret|Token|ApiKey|PrivateKey|SecretKey)$`

_no_credential_name := `(?i)^(old)?pwd$|^(next_public|vite|react_app|nuxt_public|expo_public|gatsby|vue_app)_|public_?key|(^|[_.-])(file|files|path|dir|url|uri|host|port|name|names|id|ids|ttl|timeout|expiry|expire|expires|expires?_in|expiration|lifetime|length|len|min|max|limit|limits|size|enable|enabled|disable|disabled|type|algorithm|algo|alg|policy|count|header|headers|issuer|audience|user|username|email|version|minutes|seconds|hours|days|duration|age|interval|endpoint|server|mode|method|format|prefix|scope|scopes|field|model|budget|window|hash|salt_rounds|rotation|reset|validity|cookie|store|provider|backend|engine|driver|env|var|regex|pattern|required|allow|allowed|validation|strength|symbol|symbols|manager|arn|ref|region|service)$|^(allow_empty|no|skip|use|has|require|requires|enable|disable|max|min|num|n)_|_(allow_empty|allow_no)_`

_no_value := `^\s*$|^(\.{0,2}|~)/|^[A-Za-z]:\\|^<[^>]*>$|^\[[^\]]*\]$|^\{\{.*\}\}$|^\$\{?[A-Za-z_]|^\$\(|^\$\{\{|^%[A-Za-z_(]|^%s$|^\{[A-Za-z_.]+\}$|^\*+$|^[xX]{3,}$|^\.{3,}$|^-+$|^(op|vault|aws|gcp|ssm|sm|arn|azurekv|secretref|secret|env|file|doppler|bws|sops|encrypted|ref):|^ENC\[|^!`

_token := `(^|[^A-Za-z0-9_])(ghp_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60,}|glpat-[A-Za-z0-9_-]{20}|xox[abprs]-[A-Za-z0-9-]{10,}|sk_live_[A-Za-z0-9]{20,}|AKIA[A-Z0-9]{16}|AIza[A-Za-z0-9_-]{35}|npm_[A-Za-z0-9]{36}|dckr_pat_[A-Za-z0-9_-]{20,})($|[^A-Za-z0-9_])|-----BEGIN [A-Z ]*PRIVATE KEY-----`

_flag := `(?i)^--?([a-z-]+-)?(requirepass|masterauth|password|passwd|secret|token|api-key|access-key|secret-key)$`

_flag_with_value := `(?i)(--?(?:[a-z-]+-)?(?:requirepass|masterauth|password|passwd|secret|token|api-key|access-key|secret-key))[= ]["']?([^\s"']+)`
