# METADATA
# title: Control plane reachable from outside the host
# description: |
#   The port controls the host or the cluster: over it, whoever reaches it starts containers, reads secrets or changes
#   where traffic goes.
# related_resources:
#   - description: Docker, protect the daemon socket
#     ref: https://docs.docker.com/engine/security/protect-access/
#   - description: MITRE ATT&CK, deploy container
#     ref: https://attack.mitre.org/techniques/T1610/
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: exposure
#   severity: {production: critical, development: critical, ci: high, self-hosted: critical}
#   confidence: certain
#   conceals: [socket-proxy-uncontained]
#   fix: suggestion
#   remediation: |
#     Remove the port. Clients of the project reach it by its name; administrators connect over SSH
#     (`DOCKER_HOST=ssh://…`) or a private network.
#   replaces: [datastore-exposed, datastore-exposed-with-known-password, socket-proxy-uncontained, port-on-all-interfaces, port-on-random-host-port, port-on-internal-network, port-bypasses-proxy, service-port-exposed]
#   references: [OWASP 1, CWE-306, ATT&CK T1610]
#   legitimate: |
#     On the address of a private network, with client certificates: suppress it with that reason.
package rules.control_plane_exposed

import data.lib.class
import data.lib.exposure
import data.lib.result
import data.lib.served

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	entry.path,
	$"publishes {what} ({exposure.spell(entry)}) on {exposure.where(entry)}",
	_details(i, entry),
) if {
	some i, entries in exposure.open_list
	some entry in entries
	what := served.control_plane(i, entry)
}

# Beside a job, an etcd is the datastore of its tests.
_details(i, entry) := object.union(
	exposure.details(entry),
	{"severity": object.union(meta.severity, {"ci": "low"})},
) if {
	class.is(i, "datastore")
} else := exposure.details(entry)
