# METADATA
# title: Administration interface reachable from outside the host
# description: |
#   It shows and changes everything behind it, was not built to face the internet, and often asks for no password.
# related_resources:
#   - description: Docker, port publishing
#     ref: https://docs.docker.com/engine/network/port-publishing/
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: exposure
#   severity: {production: medium, development: low, ci: "off", self-hosted: medium}
#   confidence: inferred
#   fix: edit
#   remediation: |
#     Publish it on loopback (`"127.0.0.1:8080:8080"`) and connect over SSH, or put it behind the reverse proxy with a
#     login.
#   replaces: [port-on-all-interfaces, port-on-random-host-port]
#   references: [CIS 5.14, CWE-1327]
#   legitimate: |
#     On a machine that only administrators reach.
package rules.admin_interface_exposed

import data.lib.exposure
import data.lib.image
import data.lib.result
import data.lib.served

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	entry.path,
	$"is {image.facts[i].title}, an interface for administrators, and publishes {exposure.spell(entry)} on {exposure.where(entry)}",
	exposure.details_with_advice(entry),
) if {
	some i, entries in exposure.open_list
	some entry in entries
	entry.scope == "all"
	served.admin(i, entry)
}

deny contains result.detailed(
	meta,
	entry.path,
	$"opens {image.facts[i].title}'s interface for administrators to everybody (`{word}`), and publishes {exposure.spell(entry)} on {exposure.where(entry)}",
	object.union(
		{"confidence": "certain", "remediation": $"Remove `{word}`, or the port: the interface is then served by a router of its own, behind a login. Or publish it on loopback."},
		exposure.details_with_advice(entry),
	),
) if {
	some i, entries in exposure.open_list
	some entry in entries
	entry.scope == "all"
	word := served.opened_by(i, entry)
}
