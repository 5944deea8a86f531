# Where images keep their data.
package lib.image

# METADATA
# description: |
#   Where the image of container `i` keeps its data: `{"paths": {…}, "by": "image"}`, or by the variable that moves it.
data_paths[i] := found if {
	some i, fact in facts
	serves(i)
	found := _data_paths(i, fact)
}

# METADATA
# description: Where the image of container `i` keeps its data by itself, whatever moves it.
image_paths[i] := {path |
	some range in fact.data
	_covers(range, object.get(version, i, {}))
	some path in range.paths
} if {
	some i, fact in facts
}

_data_paths(i, fact) := {"paths": {path}, "by": variable_name} if {
	variable_name := fact.data_variable
	path := trim_right(variable(i, variable_name), "/")
} else := {"paths": paths, "by": "arguments"} if {
	paths := _argument_paths(i, fact)
	count(paths) > 0
} else := {"paths": paths, "by": "image"} if {
	not _moved(i, fact)
	paths := image_paths[i]
	count(paths) > 0
}

# Its variable is there, with a value that only run time knows.
_moved(i, fact) if has_variable(i, fact.data_variable)

# Its arguments say where, in a way that is more than a path: several machines or disks.
_moved(i, fact) if {
	fact.data_arguments
	some sign in ["://", "{"]
	contains(command_lines[i], sign)
}

# It keeps them in memory on purpose.
_moved(i, fact) if {
	some word in fact.memory_words
	contains(command_lines[i], word)
}

_argument_paths(i, fact) := {trim_right(word, "/") |
	fact.data_arguments
	some word in input.containers[i].command
	regex.match(`^/[^{\s]+$`, word)
}

_covers(range, _) if {
	not range.from
	not range.below
}

_covers(range, at) if {
	at.newest
	range.from
	not range.below
}

_covers(range, at) if {
	at.major >= object.get(range, "from", 0)
	at.major < object.get(range, "below", 1000000)
}
