# METADATA
# title: Published port that goes around the reverse proxy
# description: |
#   The reverse proxy does TLS, logins and limits; whoever comes by this port meets none of them.
# related_resources:
#   - description: Docker, port publishing
#     ref: https://docs.docker.com/engine/network/port-publishing/
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: exposure
#   severity: {production: medium, development: low, ci: "off", self-hosted: low}
#   confidence: certain
#   fix: edit
#   remediation: |
#     Remove the port: the proxy reaches the service by its name. To reach it from the host itself, publish it on
#     loopback, `"127.0.0.1:3000:3000"`.
#   replaces: [port-on-all-interfaces, admin-interface-exposed]
#   parameters:
#     other_protocols:
#       type: array
#       description: Container ports whose protocol no proxy for the web carries; they are left to `port-on-all-interfaces`.
#       default: [20, 21, 22, 23, 25, 53, 110, 119, 123, 143, 161, 389, 445, 465, 514, 554, 563, 587, 636, 853, 989, 990, 993, 995, 1194, 1883, 1935, 2222, 3005, 3389, 3478, 4041, 5044, 5060, 5061, 5222, 5269, 5349, 5900, 6514, 6667, 6697, 6881, 8324, 8554, 8883, 25565, 27015, 32469, 50000, 51413, 51820]
#   references: [OWASP 5a, CIS 5.14]
#   legitimate: |
#     Protocols that the proxy does not carry.
package rules.port_bypasses_proxy

import data.lib.exposure
import data.lib.image
import data.lib.network
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	entry.path,
	$"publishes {exposure.spell(entry)} on {exposure.where(entry)}, around the reverse proxy `{input.containers[proxy].name}`",
	object.union(exposure.details_with_advice(entry), {"related": [{
		"path": ["containers", proxy],
		"message": $"`{input.containers[proxy].name}` serves the same network",
	}]}),
) if {
	some name, proxies in _proxies
	some i in network.members[name]
	not exposure.edge(i)
	not image.facts[i].proxy
	proxy := min(proxies)
	some entry in exposure.open_list[i]
	entry.scope == "all"
	entry.protocol == "tcp"
	not entry.random
	not entry.target in result.parameter(meta, "other_protocols")
	not entry.target in object.get(image.facts, [i, "direct_ports"], [])
}

# Reverse proxies that are reached from outside, by network.
_proxies[name] contains i if {
	some i, fact in image.facts
	fact.proxy
	some entry in exposure.open_list[i]
	exposure.web_of_proxy(i, entry)
	some name in network.names[i]
}
