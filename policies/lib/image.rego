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

# METADATA
# description: |
#   The repository may be pulled. Docker Hub has two names with a slash between them, and without the first one only the
#   official images; any other was built where it runs.
pulled(ref) if ref.registry != "docker.io"

pulled(ref) if {
	not _unqualified(ref)
	count(split(ref.repository, "/")) == 2
}

pulled(ref) if {
	_unqualified(ref)
	trim_prefix(ref.repository, "library/") in _official
}

# METADATA
# description: |
#   The container runs what its image is for. A `postgres` image that runs `pg_dump` is no datastore.
serves(i) if _words(i) == ""

serves(i) if {
	startswith(_words(i), "-")
	not input.containers[i].entrypoint
}

serves(i) if {
	_words(i) != ""
	not facts[i].servers
	not input.containers[i].entrypoint
}

serves(i) if {
	some server in facts[i].servers
	regex.match($`(^|[\s/;&])({server})($|[\s;&])`, _words(i))
}

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
words(i) := _words(i)

# METADATA
# description: The image as a person says it.
name(ref) := trim_prefix(ref.repository, "library/") if {
	ref.registry == "docker.io"
} else := $"{ref.registry}/{ref.repository}"

_words(i) := concat(" ", array.concat(
	object.get(input.containers[i], "entrypoint", []),
	object.get(input.containers[i], "command", []),
))

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
	regex.match(`://|\{`, _words(i))
}

# It keeps them in memory on purpose.
_moved(i, fact) if {
	some word in fact.memory_words
	contains(_words(i), word)
}

_unqualified(ref) if {
	ref.registry == "docker.io"
	startswith(ref.repository, "library/")
}

# https://github.com/docker-library/official-images, folder `library`, with what it held before.
_official := {
	"adminer", "adoptopenjdk", "aerospike", "almalinux", "alpine", "alt", "amazoncorretto", "amazonlinux", "api-firewall",
	"arangodb", "archlinux", "aurora", "backdrop", "bash", "bonita", "buildpack-deps", "busybox", "caddy", "cassandra",
	"centos", "chronograf", "cirros", "clearlinux", "clefos", "clickhouse", "clojure", "composer", "consul", "convertigo",
	"couchbase", "couchdb", "crate", "crux", "dart", "debian", "django", "docker", "drupal", "eclipse-mosquitto",
	"eclipse-temurin", "eggdrop", "elasticsearch", "elixir", "emqx", "erlang", "espocrm", "euleros", "express-gateway",
	"fedora", "flink", "fluentd", "friendica", "fsharp", "gazebo", "gcc", "geonetwork", "ghost", "glassfish", "golang",
	"gradle", "groovy", "haproxy", "haskell", "haxe", "hello-seattle", "hello-world", "hipache", "hitch", "hola-mundo",
	"hold-my-beer", "httpd", "hylang", "ibm-semeru-runtimes", "ibmjava", "influxdb", "iojs", "irssi", "jenkins", "jetty",
	"jobber", "joomla", "jruby", "julia", "kaazing-gateway", "kapacitor", "kibana", "known", "kong", "krakend",
	"lightstreamer", "liquibase", "logstash", "mageia", "mariadb", "matomo", "maven", "mediawiki", "memcached", "mongo",
	"mongo-express", "monica", "mono", "mysql", "nats", "nats-streaming", "neo4j", "neurodebian", "nextcloud", "nginx",
	"node", "notary", "nuxeo", "odoo", "open-liberty", "openjdk", "opensuse", "oraclelinux", "orientdb", "percona", "perl",
	"photon", "php", "php-zendserver", "phpmyadmin", "piwik", "plone", "postfixadmin", "postgres", "pypy", "python",
	"r-base", "rabbitmq", "rails", "rakudo-star", "rapidoid", "redis", "redmine", "registry", "rethinkdb", "rocket.chat",
	"rockylinux", "ros", "ruby", "rust", "sapmachine", "satosa", "scala", "scratch", "sentry", "silverpeas", "sl", "solr",
	"sonarqube", "sourcemage", "spark", "spiped", "storm", "swarm", "swift", "swipl", "tarantool", "teamspeak", "telegraf",
	"thrift", "tomcat", "tomee", "traefik", "ubuntu", "ubuntu-debootstrap", "ubuntu-upstart", "unit", "varnish", "vault",
	"websphere-liberty", "wordpress", "xwiki", "yourls", "znc", "zookeeper",
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
