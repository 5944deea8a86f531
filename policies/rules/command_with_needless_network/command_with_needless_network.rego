# METADATA
# title: Command on local files with a network
# description: |
#   A `docker run` that works on mounted files mostly needs no network; without one, a bad image or dependency cannot
#   send the checkout away.
# related_resources:
#   - description: Docker, none network driver
#     ref: https://docs.docker.com/engine/network/drivers/none/
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: workloads
#   severity: {production: "off", development: "off", ci: info, self-hosted: low}
#   confidence: inferred
#   fix: suggestion
#   remediation: |
#     Add `--network none`, and `:ro` to what is only read: `docker run --rm --network none -v "$PWD:/work:ro" image`.
#   references: [NIST SP 800-190 3.4.2]
#   legitimate: |
#     Commands that fetch packages or talk to a service.
package rules.command_with_needless_network

import data.lib.class
import data.lib.known
import data.lib.mount
import data.lib.network
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.violation(
	meta,
	["containers", i],
	"runs on mounted files with a network; `--network none` would do if it fetches nothing",
) if {
	some i, container in input.containers
	container.origin == "command"
	some attachment in container.networks
	network.default_bridge(attachment.name)
	not container.detached
	not container.publish_all
	count(object.get(container, "ports", [])) == 0
	count(object.get(container, "environment", [])) == 0
	not class.of[i]
	known.complete(container, ["networks"])
	some found in mount.list[i]
	found.kind in {"project", "workspace"}
}
