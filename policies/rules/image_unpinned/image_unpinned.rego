# METADATA
# title: Image without a digest
# description: |
#   A tag can be moved to another image by whoever may push it; a digest cannot.
# related_resources:
#   - description: Docker, pin base image versions
#     ref: https://docs.docker.com/build/building/best-practices/#pin-base-image-versions
# schemas:
#   - input: schema.project
#   - data.images: schema.images
#   - data.images: schema.images
# custom:
#   family: supply-chain
#   severity: {production: low, development: "off", ci: low, self-hosted: low}
#   confidence: certain
#   fix: suggestion
#   pedantic: true
#   remediation: |
#     Write the digest behind the tag, `image: nginx:1.29@sha256:…`, and let a bot update both.
#   references: [OWASP 13, CWE-1357]
package rules.image_unpinned

import data.lib.image
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	["containers", i, "image"],
	$"runs `{image.name(container.image)}:{container.image.tag}` without a digest",
	{"evidence": container.image.ref},
) if {
	some i, container in input.containers
	container.image.tag
	container.image.repository
	not container.image.digest
	not container.image.built
	not container.build
}
