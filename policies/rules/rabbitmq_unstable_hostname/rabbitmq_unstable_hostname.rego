# METADATA
# title: RabbitMQ that does not find its data again
# description: |
#   RabbitMQ keeps its data in a folder named for its host name, and Docker gives a new one to each container: after the
#   next start the queues are empty.
# related_resources:
#   - description: Docker Official Image rabbitmq
#     ref: https://github.com/docker-library/docs/blob/master/rabbitmq/README.md#running-the-daemon
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: data
#   severity: {production: medium, development: "off", ci: "off", self-hosted: "off"}
#   confidence: certain
#   fix: edit
#   remediation: |
#     Write `hostname: rabbitmq`.
#   references: [CWE-459]
package rules.rabbitmq_unstable_hostname

import data.lib.image
import data.lib.known
import data.lib.mount
import data.lib.persistence
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.violation(
	meta,
	["containers", i],
	"keeps RabbitMQ's data under a host name that changes with every container",
) if {
	some i, container in input.containers
	image.key[i] == "library/rabbitmq"
	image.serves(i)
	known.absent(container, "hostname")
	not image.has_variable(i, "RABBITMQ_NODENAME")
	not image.variables_incomplete(i)
	some found in mount.list[i]
	found.kind in persistence.durable
	trim_right(found.target, "/") in {"/var/lib/rabbitmq", "/var/lib/rabbitmq/mnesia"}
}
