# METADATA
# title: Word in the options that becomes the image
# description: |
#   The runner pastes `options` before the image: the first word that is no flag is the image that starts, and the one
#   that the workflow names becomes its argument.
# related_resources:
#   - description: GitHub, workflow syntax
#     ref: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
# schemas:
#   - input: schema.project
# custom:
#   family: workflows
#   severity: {production: "off", development: "off", ci: high, self-hosted: critical}
#   confidence: certain
#   fix: suggestion
#   remediation: |
#     Remove the word, or join it to its flag: `--name=value`.
#   replaces: [{rule: options-network, scope: value}]
#   references: [CWE-829, CWE-1357]
package rules.options_replaces_image

import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.violation(
	meta,
	["containers", i, "options", "positional"],
	$"starts `{container.options.positional}` instead of its image{_named(container)}, by a word in its options",
) if {
	some i, container in input.containers
	container.options.positional
	not _repeated(container)
}

deny contains result.detailed(
	meta,
	["containers", i, "options", "positional"],
	$"repeats its image `{container.options.positional}` in its options, so that what follows is its command",
	{"severity": {"production": "off", "development": "off", "ci": "medium", "self-hosted": "high"}},
) if {
	some i, container in input.containers
	_repeated(container)
}

# `container.image` is what starts, so it is the word in any case.
_repeated(container) if container.options.positional == container.options.image

_named(container) := $" `{container.options.image}`" if {
	container.options.image
} else := ""
