# METADATA
# title: Port published on all interfaces
# description: |
#   A port without a host address listens on every address of the host, IPv4 and IPv6, and goes around the host's
#   firewall: whoever reaches the host reaches the container.
# related_resources:
#   - description: Docker, port publishing
#     ref: https://docs.docker.com/engine/network/port-publishing/
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: exposure
#   severity: {production: low, development: "off", ci: "off", self-hosted: low}
#   confidence: certain
#   fix: edit
#   remediation: |
#     Write the address that needs it: `"127.0.0.1:8000:8000"`, or for the whole project
#     `networks: {default: {driver_opts: {com.docker.network.bridge.host_binding_ipv4: 127.0.0.1}}}`.
#   references: [CIS 5.14, CWE-1327, OWASP 5a]
#   legitimate: |
#     What is there to be reached from everywhere: a reverse proxy on 80 and 443, the UDP port of a VPN, and what clients
#     of a known image reach directly (25 of a mail server) are left alone; anything else declares it,
#     `x-bulkhead: {class: edge}`.
package rules.port_on_all_interfaces

import data.lib.class
import data.lib.exposure
import data.lib.image
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	entry.path,
	$"publishes {exposure.spell(entry)} on {exposure.where(entry)}",
	exposure.details_with_advice(entry),
) if {
	some i, entries in exposure.open_list
	not exposure.edge(i)
	some entry in entries
	entry.scope == "all"
	not entry.random
	not exposure.front_door(i, entry)
	not _for_everybody(i, entry)
}

_for_everybody(i, entry) if entry.target in image.facts[i].direct_ports

_for_everybody(i, entry) if {
	entry.protocol == "udp"
	class.is(i, "vpn")
}
