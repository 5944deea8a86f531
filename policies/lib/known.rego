# METADATA
# title: What can be known from the files
# description: |
#   A key that is not there is either absent, or only run time knows it. Rules about something missing must ask.
package lib.known

# METADATA
# description: Only run time knows the value at `path`.
unknown(thing, path) if {
	some hidden in thing.unknown
	array.slice(path, 0, count(hidden)) == hidden
}

# METADATA
# description: The value at `path` is known, with all that is in it.
complete(thing, path) if not _incomplete(thing, path)

# METADATA
# description: Nobody wrote the key.
absent(thing, key) if {
	not _has(thing, key)
	not unknown(thing, [key])
}

_incomplete(thing, path) if unknown(thing, path)

_incomplete(thing, path) if {
	some hidden in thing.unknown
	array.slice(hidden, 0, count(path)) == path
}

_has(thing, key) if _ = thing[key]
