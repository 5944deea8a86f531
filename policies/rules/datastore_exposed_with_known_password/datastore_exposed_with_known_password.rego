# METADATA
# title: Datastore reachable from outside the host, its password known
# description: |
#   Whoever reaches a published port of the host gets in with a password that is in the repository or in the image's
#   documentation, or with none. Bots find such datastores and empty them within hours.
# related_resources:
#   - description: Docker, port publishing
#     ref: https://docs.docker.com/engine/network/port-publishing/
#   - description: OWASP, Docker security cheat sheet
#     ref: https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: exposure
#   severity: {production: critical, development: critical, ci: "off", self-hosted: high}
#   confidence: certain
#   fix: suggestion
#   conceals: [flat-network]
#   remediation: |
#     Remove `ports`, or publish on loopback (`"127.0.0.1:5432:5432"`); take the password from a secret or from the
#     environment without a default (`${DB_PASSWORD:?}`), and change the one that was written here.
#   replaces: [datastore-exposed, literal-credential, datastore-without-authentication, service-port-exposed, port-on-all-interfaces, port-on-random-host-port, port-bypasses-proxy]
#   references: [CWE-798, CWE-306, CIS 5.14, OWASP 5a]
#   legitimate: |
#     Never where others reach the host. A throw-away database on a machine of one's own is published on loopback.
package rules.datastore_exposed_with_known_password

import data.lib.class
import data.lib.credential
import data.lib.exposure
import data.lib.result
import data.lib.served

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	entry.path,
	$"is a datastore ({class.because(i)}), publishes {exposure.spell(entry)} on {exposure.where(entry)}, and {cause.message}",
	object.union(_details(entry), {"related": [{"path": cause.path, "message": _here(cause)}]}),
) if {
	some i, entries in exposure.served_list
	class.is(i, "datastore")
	cause := credential.known_to_all(i)
	some entry in entries
	served.datastore(i, entry)
}

_details(entry) := object.union(
	exposure.details(entry),
	{"remediation": concat(" ", [exposure.in_stack, "Take the password from a secret, and change the one that was written here."])},
) if {
	input.target == "swarm"
} else := exposure.details(entry)

# The message says what it is; here, where.
_here(cause) := "no password is set here" if {
	count(cause.path) == 2
} else := "the password stands here" if {
	cause.password == "written"
} else := "authentication is turned off here"
