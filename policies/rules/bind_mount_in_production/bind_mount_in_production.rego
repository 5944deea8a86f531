# METADATA
# title: Writable bind mount of data
# description: |
#   The data lies in a folder of this host, with its users and its paths: moving, backing up and starting elsewhere are
#   manual work, and the container writes to the host.
# related_resources:
#   - description: Docker, volumes
#     ref: https://docs.docker.com/engine/storage/volumes/
# schemas:
#   - input: schema.project
# custom:
#   family: data
#   severity: {production: low, development: "off", ci: "off", self-hosted: "off"}
#   confidence: certain
#   fix: suggestion
#   pedantic: true
#   remediation: |
#     Mount a named volume: `volumes: ["data:/data"]`.
#   references: [CIS 5.6, OWASP 8]
#   legitimate: |
#     Data that people of the host work on too.
package rules.bind_mount_in_production

import data.lib.hostpath
import data.lib.mount
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	found.path,
	$"keeps data in {mount.spell(found)} of the host",
	{"evidence": mount.evidence(found)},
) if {
	some mounts in mount.list
	some found in mounts
	not found.read_only
	found.kind in {"project", "host"}
	not found.volume
	not object.get(found, "origin", "") in {"runner", "secret", "config", "api_socket"}
	not regex.match(`\.[A-Za-z0-9]+$|^(\.|(\.\./)*\.\.)/?$`, found.source)
	not hostpath.root_equivalent(object.get(found, "host", ""))
}
