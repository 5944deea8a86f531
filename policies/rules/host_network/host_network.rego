# METADATA
# title: Host network
# description: |
#   The container has the network of the host, without a wall between them: it binds any port on every address, reaches
#   services that listen on the host's loopback only, and sees the host's traffic. Published ports are discarded.
# related_resources:
#   - description: Docker, host network driver
#     ref: https://docs.docker.com/engine/network/drivers/host/
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: networks
#   severity: {production: high, development: high, ci: medium, self-hosted: high}
#   confidence: certain
#   fix: none
#   conceals:
#     - admin-interface-exposed
#     - control-plane-exposed
#     - datastore-exposed
#     - datastore-exposed-with-known-password
#     - port-bypasses-proxy
#     - port-on-all-interfaces
#     - port-on-random-host-port
#   remediation: |
#     Remove `network_mode: host` and publish the ports that are needed, on the address that needs them
#     (`"127.0.0.1:8080:8080"`). What must see the host's network declares it.
#   references: [CIS 5.10, CWE-653]
#   legitimate: |
#     Monitoring agents that read the host's interfaces, and services that need broadcast or multicast (DHCP, mDNS,
#     SSDP). Declare it with its reason: `x-bulkhead: {class: host-agent, justification: …}`. Where the vendor's own
#     page asks for the host's network, severity is one step lower and the message names the page, unless the container
#     is privileged too or has the runtime's socket.
package rules.host_network

import data.lib.class
import data.lib.image
import data.lib.network
import data.lib.result
import data.lib.socket

meta := result.meta(rego.metadata.chain())

deny contains result.violation(meta, path, "shares the network of the host") if {
	some i, path in network.host
	not class.justified(i, {"host-agent", "vpn", "edge"})
	not _asked_for(i)
}

deny contains result.detailed(meta, path, $"shares the network of the host, as its image's own page asks ({fact.host_network})", {"severity": {
	"production": "medium",
	"development": "low",
	"ci": "low",
	"self-hosted": "medium",
}}) if {
	some i, path in network.host
	not class.justified(i, {"host-agent", "vpn", "edge"})
	_asked_for(i)
	fact := image.facts[i]
}

_asked_for(i) if {
	image.facts[i].host_network
	not input.containers[i].privileged
	not socket.list[i]
}
