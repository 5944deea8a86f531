# METADATA
# title: Outsiders' text in container options
# description: |
#   The expression is text that anybody may write, a title, a branch name, a comment, and it stands where Docker reads
#   flags: `--privileged -v /:/host` is a title, too.
# related_resources:
#   - description: GitHub, secure use reference
#     ref: https://docs.github.com/en/actions/reference/security/secure-use
# schemas:
#   - input: schema.project
# custom:
#   family: workflows
#   severity: {production: "off", development: "off", ci: high, self-hosted: critical}
#   confidence: certain
#   fix: none
#   remediation: |
#     Write the options out. Where they must vary, choose among fixed ones by a matrix or an input.
#   replaces: [unresolved-value]
#   references: [CWE-88]
package rules.options_injection

import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	["containers", i, "expressions", e],
	$"takes its {expression.field} from {contexts[0]}, which outsiders write",
	{"evidence": $"{expression.field} {contexts[0]}"},
) if {
	some i, container in input.containers
	some e, expression in container.expressions
	expression.field in {"options", "image", "volumes"}
	contexts := [name | some name in expression.contexts; _outsiders(name)]
	count(contexts) > 0
}

_outsiders(name) if name == "github.head_ref"

_outsiders(name) if regex.match(`^github\.event\.(.*\.)?(title|body|message|description|label|default_branch|head_branch|page_name|email|name|homepage|ref|text|login_name|display_title)$`, name)
