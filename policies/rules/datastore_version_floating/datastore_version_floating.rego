# METADATA
# title: Datastore whose data depends on a floating version
# description: |
#   Major versions of this image keep their data in different places or formats: when the tag moves, the datastore does
#   not start, or starts empty.
# related_resources:
#   - description: Docker Official Image postgres, PGDATA
#     ref: https://github.com/docker-library/docs/blob/master/postgres/README.md#pgdata
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: data
#   severity: {production: medium, development: low, ci: "off", self-hosted: "off"}
#   confidence: certain
#   fix: suggestion
#   remediation: |
#     Name the major version, `image: postgres:17`, and go to the next one on purpose.
#   replaces: [image-floating]
#   references: [CIS 5.28, CWE-1357]
package rules.datastore_version_floating

import data.lib.image
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	["containers", i, "image"],
	$"runs {image.facts[i].title} by a tag that moves, and where it keeps its data depends on the major version",
	{"evidence": input.containers[i].image.ref},
) if {
	some i, fact in image.facts
	count(fact.data) > 1
	image.reference[i].from == "image"
	not image.reference[i].image.digest
	image.version[i].newest
	image.serves(i)
}
