# METADATA
# title: Privileged container
# description: |
#   A privileged container holds every capability, sees every device of the host and is confined by nothing, so whoever
#   controls the container controls the host.
# related_resources:
#   - description: Docker, runtime privilege and Linux capabilities
#     ref: https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: host-control
#   severity: {production: critical, development: high, ci: medium, self-hosted: critical}
#   confidence: certain
#   conceals: [capability-host-control, capability-host-reach, confinement-disabled, host-device]
#   fix: none
#   remediation: |
#     Remove `privileged: true`, and add only what is then missing: a capability (`cap_add: [NET_ADMIN]`), a device
#     (`devices: ["/dev/net/tun"]`).
#   replaces: [capability-host-control, capability-host-reach, confinement-disabled, host-device]
#   references: [CIS 5.5, CWE-250, OWASP 3, ATT&CK T1611]
#   legitimate: |
#     Docker in Docker, where no rootless builder will do: then on a host of its own. Suppress it with a reason and a
#     date. What registers emulators with the kernel is one step lower, by its image, and the message names its page.
package rules.privileged

import data.lib.image
import data.lib.mount
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.violation(meta, ["containers", i, "privileged"], "runs privileged") if {
	some i, container in input.containers
	container.privileged
	not _asked_for[i]
}

deny contains result.detailed(
	meta,
	["containers", i, "privileged"],
	$"runs privileged, as its image's own page asks ({page})",
	{
		"severity": {"production": "high", "development": "medium", "ci": "low", "self-hosted": "high"},
		"remediation": "Run it once and by itself, as its page says, and pin the image by its digest: it changes the kernel of the host.",
	},
) if {
	some i, page in _asked_for
}

# With anything of the host at hand it could do more than what the page is about.
_asked_for[i] := page if {
	some i, container in input.containers
	container.privileged
	page := image.facts[i].privileged
	not mount.list[i]
	not container.network_mode.mode == "host"
}
