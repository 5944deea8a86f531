# METADATA
# title: Credentials that are written out
# description: |
#   A value is never part of a message or of evidence.
# schemas:
#   - input: schema.project
#   - data.images: schema.images
package lib.credential

import data.lib.command_line
import data.lib.credential_name
import data.lib.credential_value
import data.lib.env_file
import data.lib.image
import data.lib.written

# METADATA
# description: |
#   Credentials that the files give container `i`: `path`, `message`, `evidence`, and of a variable of its environment
#   where that is from (`from`).
literal[i] contains found if {
	some i, container in input.containers
	some e, variable in container.environment
	variable.value != ""
	variable_holds(i, variable)
	found := {
		"path": ["containers", i, "environment", e, "value"],
		"message": _message(variable),
		"evidence": variable.name,
		"from": object.get(variable, "from", "literal"),
	}
}

literal[i] contains found if {
	some i, container in input.containers
	some a, variable in container.build.args
	credential_name.is_secret(variable.name)
	credential_value.is_secret(variable.name, variable.value)
	found := {
		"path": ["containers", i, "build", "args", a, "value"],
		"message": $"gives the build `{variable.name}` written out, which stays in the image's history",
		"evidence": variable.name,
	}
}

literal[i] contains found if {
	_some_command_may_hold_one
	some key in ["entrypoint", "command"]
	some i, container in input.containers
	command_line.may_hold_credential(image.words(i))
	some w, word in container[key]
	name := command_line.credential_in(container[key], w, word)
	not env_file.gives_word(container[key], w, word)
	found := {
		"path": ["containers", i, key, w],
		"message": $"has {name} written out in its command line",
		"evidence": name,
	}
}

literal[i] contains found if {
	some key in ["configs", "secrets"]
	some i, container in input.containers
	some g, granted in container[key]
	credential_value.holds_key(granted.content)
	found := {
		"path": ["containers", i, key, g, "content"],
		"message": $"gets a private key or token written out in the {trim_right(key, "s")} `{granted.name}`",
		"evidence": granted.name,
	}
}

# Where none does, which is most often so, none is asked by itself.
_some_command_may_hold_one if {
	command_line.may_hold_credential(written.commands)
} else := false

# METADATA
# description: The variable's value is a credential.
variable_holds(i, variable) if {
	variable.name in image.facts[i].credentials
	credential_value.is_given(variable.value)
	not _turns_off(i, variable)
}

variable_holds(i, variable) if {
	credential_name.is_secret(variable.name)
	credential_value.is_secret(variable.name, variable.value)
	not _names_key_of(i, variable.name)
	not _placeholders(i, variable)
}

variable_holds(_, variable) if {
	credential_value.in_url(variable.value)
	not env_file.makes(variable.value)
}

variable_holds(_, variable) if {
	_some_value_may_be_token
	credential_value.is_token(variable.value)
}

variable_holds(_, variable) if credential_value.in_settings(variable.value)

# `NEO4J_AUTH: none` is no password, but says that there is none.
_turns_off(i, variable) if {
	some setting in image.facts[i].opened_by
	setting.variable == variable.name
	lower(variable.value) in setting.values
}

# Asked once for all: of most projects the answer is no.
_some_value_may_be_token if {
	credential_value.may_hold_token(written.values)
} else := false

_message(variable) := $"takes `{variable.name}` from a committed env file" if {
	variable.from in {"dotenv", "env_file"}
} else := $"has a default for `{variable.name}` written out" if {
	variable.from == "default"
} else := $"has `{variable.name}` written out"

# `USERNAME=username` and `PASSWORD=password`: somebody else's login, to be filled in. What makes a server's own login
# (`POSTGRES_PASSWORD`) works as it stands.
_placeholders(i, variable) if {
	variable.value == "password"
	some other in input.containers[i].environment
	other.value == "username"
	not variable.name in _of_servers
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
