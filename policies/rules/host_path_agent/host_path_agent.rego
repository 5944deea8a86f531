# METADATA
# title: Host path in a monitoring agent
# description: |
#   A known monitoring agent reads the host, as its vendor asks. It is named so that somebody knows it: what the agent
#   reads, whoever takes it over reads too.
# related_resources:
#   - description: Docker, bind mounts
#     ref: https://docs.docker.com/engine/storage/bind-mounts/
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: host-control
#   severity: {production: info, development: info, ci: "off", self-hosted: low}
#   confidence: certain
#   fix: none
#   remediation: |
#     Nothing, where the agent is wanted; leave out the paths whose numbers nobody looks at.
#   references: [CIS 5.6]
#   legitimate: |
#     This is the legitimate form of `host-path-readable`.
package rules.host_path_agent

import data.lib.class
import data.lib.hostpath
import data.lib.image
import data.lib.mount
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	found.path,
	$"mounts {mount.spell(found)} of the host, as its image's own page asks ({image.facts[i].agent}){_socket(found.host)}",
	{"evidence": mount.evidence(found), "related": mount.related(found)},
) if {
	some i, mounts in mount.host_list
	image.facts[i].agent
	not class.justified(i, {"host-agent"})
	some found in mounts
	_reads(found)
}

_reads(found) if {
	found.read_only
	hostpath.revealing(found.host)
}

_reads(found) if hostpath.endpoint(found.host)

_socket(path) := "; it holds the container runtime's socket too" if {
	hostpath.root(path)
} else := ""
