# METADATA
# title: Host path mounted writable
# description: |
#   Below this path lies what the host's root runs or trusts: a file written there by the container is the way out of
#   it, and a mistake there breaks the host.
# related_resources:
#   - description: Docker, bind mounts
#     ref: https://docs.docker.com/engine/storage/bind-mounts/
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: host-control
#   severity: {production: critical, development: high, ci: medium, self-hosted: critical}
#   confidence: certain
#   conceals: [{rule: host-path-readable, scope: value}, {rule: host-path-agent, scope: value}]
#   fix: edit
#   remediation: |
#     Mount the one file or folder that is needed, read-only: `"/etc/localtime:/etc/localtime:ro"`.
#   references: [CIS 5.6, CWE-732, OWASP 8, ATT&CK T1611]
#   legitimate: |
#     Programs that manage the host itself. They are no part of an application: start them from a file of their own,
#     with a suppression that says why. Where it is a path that the vendor's own page asks for, beside the runtime's
#     socket, severity is that of the socket (`runtime-socket-controller`): who has the socket has the path anyway.
package rules.host_path_writable

import data.lib.hostpath
import data.lib.image
import data.lib.mount
import data.lib.result
import data.lib.socket

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	found.path,
	$"mounts {mount.spell(found)} of the host writable{_socket(found.host)}",
	object.union(_remediation(found.host), {"evidence": mount.evidence(found), "related": mount.related(found)}),
) if {
	some i, mounts in mount.host_list
	some found in mounts
	not found.read_only
	hostpath.root_equivalent(found.host)
	not _asked_for(i, found.host)
	not hostpath.own_of_vpn(i, found.host)
}

deny contains result.detailed(meta, found.path, $"mounts {mount.spell(found)} of the host writable, as its image's own page asks ({page})", {
	"evidence": mount.evidence(found),
	"related": mount.related(found),
	"severity": {"production": "high", "development": "medium", "ci": "medium", "self-hosted": "high"},
	"remediation": concat(" ", [
		"Leave it out where nobody uses that part of the program.",
		"With the runtime's socket it has the host anyway: let nobody reach it but who manages the host.",
	]),
}) if {
	some i, mounts in mount.host_list
	not socket.accepted(i)
	some found in mounts
	not found.read_only
	page := _asked_for(i, found.host)
}

_socket(path) := ", and with it the container runtime's socket" if {
	hostpath.root(path)
} else := ""

_asked_for(i, path) := page if {
	page := image.facts[i].host_paths[path]
	socket.list[i]
}

_remediation(path) := {"remediation": hostpath.by_name} if {
	hostpath.volumes(path)
} else := {}
