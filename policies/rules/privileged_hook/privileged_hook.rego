# METADATA
# title: Privileged lifecycle hook
# description: |
#   A hook that is privileged or runs as root does in the running container what the container itself may not do, each
#   time it starts or stops.
# related_resources:
#   - description: Compose, lifecycle hooks
#     ref: https://docs.docker.com/compose/how-tos/lifecycle/
# schemas:
#   - input: schema.project
# custom:
#   family: host-control
#   severity: {production: high, development: medium, ci: "off", self-hosted: "off"}
#   confidence: certain
#   fix: none
#   remediation: |
#     Do what the hook does in the image, or in an init container that ends before the service starts; give folders
#     their owner in the Dockerfile.
#   references: [CIS 5.5, CIS 4.1, CWE-250]
#   legitimate: |
#     Giving a volume to the container's user, where the image cannot: without `privileged`, and suppressed with that
#     reason.
package rules.privileged_hook

import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	["containers", i, "hooks", h, "privileged"],
	$"runs a privileged {hook.event} hook",
	{"evidence": hook.event},
) if {
	some i, container in input.containers
	some h, hook in container.hooks
	hook.privileged
}

deny contains result.detailed(
	meta,
	["containers", i, "hooks", h, "user"],
	$"runs a {hook.event} hook as root",
	{"evidence": hook.event},
) if {
	some i, container in input.containers
	some h, hook in container.hooks
	not hook.privileged
	regex.match(`^(root|0)(:.*)?$`, hook.user)
	not _root(container)
}

# Then the hook may no more than the container.
_root(container) if regex.match(`^(root|0)(:.*)?$`, container.user)
