# METADATA
# title: Root by choice
# description: |
#   The file makes this container run as root. Root in the container is root on the host for every file that is mounted,
#   and for every hole in the kernel.
# related_resources:
#   - description: Docker, Dockerfile best practices, USER
#     ref: https://docs.docker.com/build/building/best-practices/#user
# schemas:
#   - input: schema.project
# custom:
#   family: privileges
#   severity: {production: medium, development: "off", ci: "off", self-hosted: low}
#   confidence: certain
#   fix: none
#   remediation: |
#     Remove `user`, where the image has one of its own; else name one, `user: "1000:1000"`, and give it the folders
#     that it writes.
#   references: [CIS 4.1, OWASP 2, CWE-250]
#   legitimate: |
#     Programs that start as root to give up the rights themselves: leave `user` out for those.
package rules.root_user

import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.violation(
	meta,
	["containers", i, "user"],
	$"runs as root (`user: {container.user}`)",
) if {
	some i, container in input.containers

	# Preparing volumes as root is what it is for: it ends before its service starts.
	container.origin != "init-container"
	split(container.user, ":")[0] in {"root", "0"}
}
