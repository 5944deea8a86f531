# METADATA
# title: Credentials on command lines
# description: |
#   A command line shows in the list of processes and in `docker inspect`.
# schemas:
#   - input: schema.project
package lib.command_line

import data.lib.credential_name
import data.lib.credential_value

# METADATA
# description: "What of word `w` of a command line holds a credential: `--requirepass secret`, `--password=secret`. A line may hold several: the first by name."
credential_in(words, w, word) := $"`{word}`" if {
	startswith(word, "-")
	credential_name.is_secret(word)
	credential_value.is_given(words[w + 1])
	not startswith(words[w + 1], "-")
} else := flags[0] if {
	some hint in _hints
	contains(word, hint)
	flags := sort([$"`{match[1]}`" |
		some match in regex.find_all_string_submatch_n(`(?:^|\s)(--?[A-Za-z][A-Za-z-]*)[= ]["']?([^\s"']+)`, word, -1)
		credential_name.is_secret(match[1])
		credential_value.is_given(credential_value.default_of(match[2]))
		not startswith(match[2], "-")
	])
} else := variables[0] if {
	some name in _client_variables
	contains(word, name)
	variables := sort([$"`{match[1]}`" |
		some match in regex.find_all_string_submatch_n(`(?:^|[\s;&|(])(PGPASSWORD|MYSQL_PWD|REDISCLI_AUTH)=["']?([^\s"';]+)`, word, -1)
		credential_value.is_given(match[2])
	])
} else := "a password of a database" if {
	contains(word, " -p")
	some match in regex.find_all_string_submatch_n(`(?:^|[\s/;&|(])(?:mysql|mariadb)[a-z-]*\s(?:[^;&|]*\s)?-p["']?([^\s"';&|]+)`, word, -1)
	credential_value.is_given(match[1])
} else := "a password of a database" if {
	startswith(word, "-p")
	regex.match(`(^|/)(mysql|mariadb)[a-z-]*$`, words[0])
	regex.match(`^-p[^-\s]`, word)
	credential_value.is_given(substring(word, 2, -1))
} else := "a password in a URL" if {
	credential_value.in_url(word)
} else := "a token" if {
	credential_value.is_token(word)
}

# METADATA
# description: |
#   Some word of the command line, which is given as one text, may hold a credential: by its name, as a client of a
#   database, as a URL, as a token. Few lines get further.
may_hold_credential(line) if {
	regex.match(`(?i)pass|pwd|secret|token|key|auth|mysql|mariadb|://`, line)
} else if {
	credential_value.may_hold_token(line)
}

# Few words get further: what is looked for before each pattern costs a fraction of it.
_hints := ["pass", "secret", "token", "key"]

_client_variables := ["PGPASSWORD", "MYSQL_PWD", "REDISCLI_AUTH"]
