# METADATA
# title: Host path mounted
# description: |
#   What lies there tells the container about the host what it should not know: passwords' hashes, keys, other
#   containers' files and environments; or it is the way to talk to the host's services.
# related_resources:
#   - description: Docker, bind mounts
#     ref: https://docs.docker.com/engine/storage/bind-mounts/
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: host-control
#   severity: {production: high, development: medium, ci: low, self-hosted: high}
#   confidence: certain
#   conceals: [{rule: host-path-agent, scope: value}]
#   fix: none
#   remediation: |
#     Mount the one file that is needed; `/etc/localtime`, `/etc/timezone`, `/etc/resolv.conf` and the like are fine
#     read-only.
#   references: [CIS 5.6, CWE-668, ATT&CK T1611]
#   legitimate: |
#     Monitoring agents of the host, by their image (see `host-path-agent`) or declared: `x-bulkhead: {class:
#     host-agent, justification: …}`.
package rules.host_path_readable

import data.lib.class
import data.lib.hostpath
import data.lib.image
import data.lib.mount
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(meta, found.path, _message(found), object.union(
	{
		"evidence": mount.evidence(found),
		"related": mount.related(found),
	},
	_severity(found.host),
)) if {
	some i, mounts in mount.host_list
	not class.justified(i, {"host-agent"})
	not image.facts[i].agent
	some found in mounts
	_read(found)
}

_read(found) if {
	found.read_only
	hostpath.revealing(found.host)
}

_read(found) if hostpath.endpoint(found.host)

_message(found) := $"gets {mount.spell(found)} of the host as a config" if {
	object.get(found, "origin", "") == "config"
} else := $"mounts {mount.spell(found)} of the host, and with it the container runtime's socket, which read-only does not protect" if {
	hostpath.root(found.host)
} else := $"mounts {mount.spell(found)}, by which it talks to the host's services" if {
	hostpath.endpoint(found.host)
	not hostpath.names_only(found.host)
} else := $"mounts {mount.spell(found)} of the host"

_severity(path) := {"severity": {"production": "low", "development": "low", "ci": "off", "self-hosted": "low"}} if {
	hostpath.names_only(path)
} else := {}
