# METADATA
# title: What is known of images
# description: |
#   Facts are keyed by full repository in `policies/data/images.json`: `linuxserver/mariadb` is not `library/mariadb`.
# schemas:
#   - input: schema.project
#   - data.images: schema.images
package lib.image

import data.lib.known

# METADATA
# description: |
#   The image whose facts hold for container `i`, and where that is known from: `image` as it is run, or `dockerfile`,
#   the last `FROM` of what is built.
reference[i] := found if {
	some i, container in input.containers
	found := _reference(container)
}

# METADATA
# description: Facts about the image of container `i`.
facts[i] := found if {
	some i, about in reference
	entry := data.images[repository(about.image)]
	found := _resolved(entry)
}

# METADATA
# description: |
#   The image whose facts hold for container `i`, after `like`: `library/postgres` for everything built to be one.
key[i] := found if {
	some i, about in reference
	name := repository(about.image)
	found := object.get(data.images[name], "like", name)
}

# METADATA
# description: Repository as a key of the facts; Docker Hub's registry is left out, and its mirrors count as it.
repository(ref) := name if {
	ref.registry in {"docker.io", "mirror.gcr.io"}
	name := ref.repository
} else := name if {
	ref.registry == "public.ecr.aws"
	startswith(ref.repository, "docker/")
	name := trim_prefix(ref.repository, "docker/")
} else := $"{ref.registry}/{ref.repository}"

# METADATA
# description: |
#   Major version of the software in container `i`: `{"major": 17}`, or `{"newest": true}` where the tag moves with the
#   releases. Undefined where it cannot be told.
version[i] := found if {
	some i, fact in facts
	about := reference[i]
	not known.unknown(input.containers[i], ["image", "tag"])
	found := _version(fact, about.image)
}

# METADATA
# description: |
#   The container runs what its image is for. A `postgres` image that runs `pg_dump` is no datastore.
serves(i) if _serving[i]

_serving[i] if {
	some i, line in command_lines
	_starts(i, line)
}

_starts(_, line) if line == ""

_starts(i, line) if {
	not input.containers[i].entrypoint
	startswith(line, "-")
}

_starts(i, line) if {
	not input.containers[i].entrypoint
	line != ""
	not facts[i].servers
}

_starts(i, line) if {
	some server in facts[i].servers
	contains(line, server)
	some word in split(_spaced(line), " ")
	_runs(word, server)
}

_runs(word, server) if word == server

_runs(word, server) if endswith(word, $"/{server}")

# With the ends of words and of commands as spaces.
_spaced(line) := replace(replace(replace(replace(line, "\n", " "), "\t", " "), ";", " "), "&", " ")

# METADATA
# description: The value of an environment variable of container `i`, where a file gives it.
variable(i, name) := value if {
	some entry in input.containers[i].environment
	entry.name == name
	value := entry.value
}

# METADATA
# description: Container `i` has the variable, whatever its value.
has_variable(i, name) if {
	some entry in input.containers[i].environment
	entry.name == name
}

# METADATA
# description: Container `i` has env files that nobody could read, so it may have any variable.
variables_incomplete(i) if {
	some file in input.containers[i].env_files
	not file.read
}

variables_incomplete(i) if not known.complete(input.containers[i], ["environment"])

# METADATA
# description: The command line of container `i` as one text.
words(i) := command_lines[i]

# METADATA
# description: The image as a person says it.
name(ref) := trim_prefix(ref.repository, "library/") if {
	ref.registry == "docker.io"
} else := $"{ref.registry}/{ref.repository}"

# METADATA
# description: The command line of each container as one text.
command_lines := [line |
	some container in input.containers
	line := concat(" ", array.concat(object.get(container, "entrypoint", []), object.get(container, "command", [])))
]

_reference(container) := {"image": container.image, "from": "image", "at": ["image"]} if {
	container.image.repository
	not container.image.built
	not container.build
} else := {"image": container.build.base, "from": "dockerfile", "at": ["build"]}

_resolved(entry) := object.union(data.images[entry.like], object.remove(entry, ["like"])) if {
	entry.like
} else := entry

_version(fact, ref) := {"major": major} if {
	pattern := object.get(fact, "major", `^v?(\d+)`)
	major := to_number(regex.find_all_string_submatch_n(pattern, ref.tag, 1)[0][1])
} else := {"newest": true} if {
	not fact.major
	_moves(ref)
}

_moves(ref) if {
	not ref.tag
	not ref.digest
}

_moves(ref) if not regex.match(`\d`, ref.tag)
