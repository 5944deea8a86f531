# METADATA
# title: Values of credentials
# description: |
#   Whether a text is a credential, or has one in it, by its form.
# schemas:
#   - input: schema.project
package lib.credential_value

# METADATA
# description: "A text that may be a credential: no reference, no path, no placeholder that cannot work."
is_given(value) if {
	text := trim(value, ` "'`)
	text != ""
	not _says_none(text)
}

# Even a pattern that is compiled already costs time for each of its characters: few texts get to it.
_says_none(text) if {
	_may_say_none(text)
	regex.match(_no_value, text)
}

# Whatever the pattern matches begins with one of these signs, has a colon, or has a row of x.
_may_say_none(text) if {
	contains("…./~<[{$%*-!E", substring(text, 0, 1))
} else if {
	contains(text, ":")
} else if {
	contains(lower(text), "xxx")
}

# METADATA
# description: "The value of a variable whose name says credential is one: no switch, no number, no stand-in for a token."
is_secret(name, value) if {
	is_given(value)
	not _switches[lower(trim(value, `"'`))]
	not _counts(name, value)
	not _stands_for_a_token(name, value)
}

# A password that the program is given works whatever it says; a token of somebody else does not.
_stands_for_a_token(name, value) if {
	small := lower(name)
	some what in _of_somebody_else
	contains(small, what)
	regex.match(_no_token, value)
}

_of_somebody_else := ["token", "api_key", "apikey", "api_secret", "apisecret"]

# A number is a credential only where the name says password or ends in secret.
_counts(name, value) if {
	contains("0123456789.", substring(value, 0, 1))
	regex.match(`^[0-9.]+[a-z]?$`, value)
	not regex.match(`pass|pwd|secret$`, lower(name))
}

# METADATA
# description: Keys and tokens that are known by their form.
is_token(text) if {
	# The shortest there are.
	count(text) >= 15
	may_hold_token(text)
	regex.match(_token_forms, text)
}

# METADATA
# description: |
#   Some part of the text may be a key or a token: to ask this of many texts at once costs less than to ask each whether
#   it is one.
may_hold_token(text) if regex.match(_token_signs, text)

# METADATA
# description: "The text is `scheme://user:password@host` with the password written out."
in_url(text) if {
	contains(text, "://")
	contains(text, "@")
	some match in regex.find_all_string_submatch_n(`[A-Za-z][A-Za-z0-9+.-]*://([^\s/:@]*):([^\s/@]+)@`, text, -1)
	is_given(match[2])
	[match[1], match[2]] != ["username", "password"]
}

# METADATA
# description: The text is a key or a token, or has a password in a URL.
holds_key(text) if is_token(text)

holds_key(text) if in_url(text)

# METADATA
# description: "Settings of a program in one text with a password: JSON, or those of a Java login module."
in_settings(text) if {
	contains(text, `"`)
	_are_settings(text)
	some match in regex.find_all_string_submatch_n(`(?i)\b(?:password|clientsecret)"?\s*[:=]\s*"([^"]+)"`, text, -1)
	is_given(match[1])
}

_are_settings(text) if {
	startswith(trim_left(text, " \t\r\n\f"), "{")
} else if {
	contains(text, "LoginModule")
}

# METADATA
# description: "What a shell takes where nobody sets the variable: `${REDIS_PASSWORD:-secret}`."
default_of(text) := found[0][1] if {
	found := regex.find_all_string_submatch_n(`^\$\{\w+:?-([^}]+)\}$`, text, 1)
} else := text

_token_signs := `ghp_|github_pat_|glpat-|xox|sk_live_|AKIA|AIza|npm_|dckr_pat_|base64:| PRIVATE KEY-`

_switches := {
	"auto", "disabled", "enabled", "false", "jwt", "nil", "no", "none", "null", "off", "on", "opaque", "optional", "required",
	"true",
	"undefined", "yes",
}

_no_token := `(?i)^(your|my|insert|replace|enter|put|add|paste)[-_ ]|[-_ ]here$|^(your|my|insert|replace|enter|paste)[A-Za-z]+(token|key|secret)$|^(sk-)?(dummy|fake|placeholder|invalid|unused|token|api[-_]?key|not[-_]?(needed|used|required|set))$`

_no_value := `^…|^(\.{0,2}|~)/|^[A-Za-z]:\\|^<[^>]*>$|^\[[^\]]*\]$|^\{\{.*\}\}$|^\$\{?[A-Za-z_]|^\$\(|^\$\{\{|^%[A-Za-z_(]|^%s$|^\{[A-Za-z_.]+\}$|^\*+$|^[xX]{3,}([-_.]?[xX]{2,})*$|[xX]{8,}|^\.{3,}$|^-+$|^(op|vault|aws|gcp|ssm|sm|arn|azurekv|secretref|secret|env|file|doppler|bws|sops|encrypted|ref|urn):|^ENC\[|^![A-Za-z_/-]+(\s|$)`

# The last but one: what `php artisan key:generate` writes as `APP_KEY`.
_token_forms := `(^|[^A-Za-z0-9_])(ghp_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60,}|glpat-[A-Za-z0-9_-]{20}|xox[abprs]-[A-Za-z0-9-]{10,}|sk_live_[A-Za-z0-9]{20,}|AKIA[A-Z0-9]{16}|AIza[A-Za-z0-9_-]{35}|npm_[A-Za-z0-9]{36}|dckr_pat_[A-Za-z0-9_-]{20,}|base64:[A-Za-z0-9+/]{43}=)($|[^A-Za-z0-9_])|-----BEGIN [A-Z ]*PRIVATE KEY-----`
