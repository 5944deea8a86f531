# METADATA
# title: Registry password written out
# description: |
#   The password is in the repository, its history and every fork: whoever has it pulls, and often pushes, images.
# related_resources:
#   - description: GitHub, secure use reference
#     ref: https://docs.github.com/en/actions/reference/security/secure-use
# schemas:
#   - input: schema.project
# custom:
#   family: workflows
#   severity: {production: "off", development: "off", ci: high, self-hosted: high}
#   confidence: certain
#   fix: suggestion
#   remediation: |
#     Write `password: ${{ secrets.REGISTRY_TOKEN }}`, or `${{ github.token }}` for ghcr.io, and change the one that was
#     written here.
#   replaces: [{rule: literal-credential, scope: value}]
#   references: [CWE-798, OWASP 12, ATT&CK T1552.007]
package rules.registry_password

import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.violation(
	meta,
	["containers", i, "credentials", "password"],
	"has the password of its registry written out",
) if {
	some i, container in input.containers
	container.credentials.password != ""
}
