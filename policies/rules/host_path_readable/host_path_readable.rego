# METADATA
# title: Host path mounted
# description: |
#   What lies there tells the container about the host what it should not know: password hashes, keys, other containers'
#   files and environments; or it is the way to talk to the host's services.
# related_resources:
#   - description: Docker, bind mounts
#     ref: https://docs.docker.com/engine/storage/bind-mounts/
#   - description: systemd, who may call its manager over D-Bus
#     ref: https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.systemd1.html
#   - description: snapd, API authentication and authorization
#     ref: https://snapcraft.io/docs/explanation/security/api-authentication-and-authorization
#   - description: X.Org, X display access control
#     ref: https://manpages.ubuntu.com/manpages/noble/man7/Xsecurity.7.html
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
#     host-agent, justification: …}`. A program with a window, on the machine of the person who runs it.
package rules.host_path_readable

import data.lib.class
import data.lib.hostpath
import data.lib.image
import data.lib.mount
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(meta, found.path, _message(found), object.union(
	object.union(_severity(found.host), _remediation(found.host)),
	{
		"evidence": mount.evidence(found),
		"related": mount.related(found),
	},
)) if {
	some i, mounts in mount.host_list
	not class.justified(i, {"host-agent"})
	not image.facts[i].agent
	some found in mounts
	_read(found)
	not hostpath.own_of_vpn(i, found.host)
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
} else := $"mounts {mount.spell(found)}, by which it sees the screen of the host and types into it" if {
	hostpath.screen(found.host)
} else := $"mounts {mount.spell(found)}, by which it has the host build images" if {
	hostpath.builder(found.host)
} else := $"mounts {mount.spell(found)}, by which it talks to the host's services" if {
	hostpath.endpoint(found.host)
	not hostpath.names_only(found.host)
} else := $"mounts {mount.spell(found)} of the host"

_severity(path) := {"severity": {"production": "low", "development": "low", "ci": "off", "self-hosted": "low"}} if {
	hostpath.names_only(path)
} else := {"severity": {"production": "medium", "development": "low", "ci": "off", "self-hosted": "low"}} if {
	# It takes that the server lets it in, and somebody who sits there.
	hostpath.screen(path)
} else := {"severity": {"production": "medium", "development": "low", "ci": "low", "self-hosted": "medium"}} if {
	hostpath.builder(path)
} else := {}

_remediation(path) := {"remediation": concat(" ", [
	"Remove the mount, and give the program a display of its own, such as Xvfb or Xephyr;",
	"or the socket of Wayland, which keeps programs apart.",
])} if {
	hostpath.screen(path)
} else := {"remediation": "Remove the mount; give it a builder of its own, without root: `moby/buildkit:rootless`."} if {
	hostpath.builder(path)
} else := {"remediation": concat(" ", [
	"Remove the mount. Where one call of a service is needed, let a proxy stand between that lets only that through,",
	"as `xdg-dbus-proxy` does for D-Bus.",
])} if {
	hostpath.endpoint(path)
	not hostpath.names_only(path)
} else := {"remediation": hostpath.by_name} if {
	hostpath.volumes(path)
} else := {}
