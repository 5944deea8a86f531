# METADATA
# title: What a rule says
package lib.result

# METADATA
# description: |
#   A rule's own METADATA, from `rego.metadata.chain()` called in its package. The id is the package's name.
meta(chain) := object.union(_joined(about.custom), {
	"id": replace(link.path[1], "_", "-"),
	"title": about.title,
	"description": trim_space(about.description),
	"related_resources": object.get(about, "related_resources", []),
}) if {
	some link in chain
	about := link.annotations
	about.scope == "package"
}

# METADATA
# description: The value at `path` breaks the rule; `message` is a predicate about its container.
violation(rule, path, message) := {"rule": rule.id, "path": path, "message": message}

# METADATA
# description: |
#   The same, with `evidence`, `related`, `confidence`, `severity`, `remediation` where the rule's own is not what to do
#   here, or `port`: how the message names the port at `path`, so that ports which are written as one range are one finding.
detailed(rule, path, message, details) := object.union(violation(rule, path, message), details)

# METADATA
# description: A rule's parameter, from the configuration or else its default.
parameter(rule, name) := value if {
	value := data.config[rule.id][name]
} else := rule.parameters[name]["default"]

# Lines of a paragraph are broken where the comment is full, not where its reader wants them.
_joined(custom) := {key: _line(value) | some key, value in custom}

_line(value) := concat(" ", split(trim_space(value), "\n")) if {
	is_string(value)
} else := value
