# METADATA
# title: Credentials of committed env files
# description: |
#   What takes a credential from there has it from one place, which is the one to repair.
# schemas:
#   - input: schema.project
package lib.env_file

import data.lib.credential_name

# METADATA
# description: The text is made of a credential that stands in a committed env file.
makes(text) if {
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
	variable.from in _from_files
	credential_name.is_secret(variable.name)
}

# METADATA
# description: "The credential of the word stands in a committed env file, and is reported there."
gives_word(words, w, word) if {
	startswith(word, "-")
	words[w + 1] in _env_file_credentials
}

gives_word(_, _, word) if makes(word)

_from_files := {"dotenv", "env_file"}
