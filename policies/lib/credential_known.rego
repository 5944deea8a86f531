# Credentials that everybody knows, and servers that ask for none.
package lib.credential

import data.lib.command_line
import data.lib.credential_value
import data.lib.image
import data.lib.known
import data.lib.mount

# METADATA
# description: |
#   Why whoever reaches container `i` also gets in: `path` and `message` of a credential that is written out, of a
#   setting that turns authentication off, or of the container that sets none although its image asks for it.
#   `password` is `written` where there is one that everybody can know, `none` where nobody is asked.
known_to_all(i) := found if {
	found := _opened(i)
} else := found if {
	found := _own_literal(i)
} else := {
	"path": ["containers", i],
	"message": $"{image.facts[i].title} has the password `{image.facts[i].known_default.value}` where nobody sets one",
	"password": "written",
} if {
	fact := image.facts[i].known_default
	_settled(i)
	not _has_any(i, fact.variables)
} else := {
	"path": ["containers", i],
	"message": $"{image.facts[i].title} answers without a credential where nobody sets one",
	"password": "none",
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

_opened(i) := {"path": found[0], "message": found[1], "password": "none"} if {
	found := sort([[entry.path, entry.message] | some entry in turned_off[i]])[0]
}

_own_literal(i) := found if {
	ordered := sort([[e, variable.name] |
		some e, variable in input.containers[i].environment
		variable.name in image.facts[i].credentials
		credential_value.is_given(variable.value)
	])
	found := {
		"path": ["containers", i, "environment", ordered[0][0], "value"],
		"message": $"`{ordered[0][1]}` is written out",
		"password": "written",
	}
} else := found if {
	ordered := sort([w |
		some w, word in input.containers[i].command
		command_line.credential_in(input.containers[i].command, w, word)
	])
	found := {"path": ["containers", i, "command", ordered[0]], "message": "the password is written out", "password": "written"}
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
	some found in mount.list[i]
	some folder in folders
	mount.within(found.target, folder)
}

_mounts_any(i, folders) if {
	some key in ["configs", "secrets"]
	some granted in input.containers[i][key]
	some folder in folders
	mount.within(object.get(granted, "target", ""), folder)
}
