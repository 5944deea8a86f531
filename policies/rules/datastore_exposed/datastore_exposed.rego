# METADATA
# title: Datastore reachable from outside the host
# description: |
#   A published port listens on every address of the host, IPv4 and IPv6, and goes around the host's firewall. A
#   datastore has one password between everybody who reaches it and all of its data.
# related_resources:
#   - description: Docker, port publishing
#     ref: https://docs.docker.com/engine/network/port-publishing/
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: exposure
#   severity: {production: high, development: high, ci: "off", self-hosted: medium}
#   confidence: certain
#   fix: edit
#   conceals: [flat-network]
#   remediation: |
#     Remove `ports`: services of the project reach it by its name without them. To reach it from the host itself,
#     publish it on loopback: `"127.0.0.1:5432:5432"`.
#   replaces: [port-on-all-interfaces, port-on-random-host-port, port-bypasses-proxy]
#   references: [CIS 5.14, CIS 5.9, OWASP 5a, CWE-1327]
#   legitimate: |
#     Replication or clients on other machines: then publish on the address of a private network, with TLS and a
#     firewall in front, and suppress it with the reason.
package rules.datastore_exposed

import data.lib.class
import data.lib.exposure
import data.lib.result
import data.lib.served

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	entry.path,
	$"is a datastore ({class.because(i)}) and publishes {exposure.spell(entry)} on {exposure.where(entry)}",
	exposure.details_with_advice(entry),
) if {
	some i, entries in exposure.served_list
	class.is(i, "datastore")
	some entry in entries
	served.datastore(i, entry)
}
