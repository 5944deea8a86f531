# METADATA
# title: Engine reached without TLS
# description: |
#   Over TCP without TLS the engine asks nobody who they are: whoever reaches the port is root on its host, and whoever
#   listens in sees everything.
# related_resources:
#   - description: Docker, protect the daemon socket
#     ref: https://docs.docker.com/engine/security/protect-access/
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: host-control
#   severity: {production: high, development: medium, ci: high, self-hosted: high}
#   confidence: certain
#   fix: suggestion
#   remediation: |
#     Use `ssh://user@host`, or TLS with client certificates (`DOCKER_TLS_VERIFY: 1`, `DOCKER_CERT_PATH`), or a
#     contained socket proxy.
#   references: [OWASP 1, CWE-319, CWE-306]
#   legitimate: |
#     Docker in Docker beside a job on a hosted runner, on a network of their own.
package rules.remote_engine

import data.lib.image
import data.lib.result
import data.lib.socket

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	["containers", i, "environment", e],
	$"talks to an engine over TCP without TLS ({variable.name}: {variable.value})",
	{"evidence": variable.name},
) if {
	some i, container in input.containers
	some e, variable in container.environment

	# Few names get further.
	endswith(variable.name, "_HOST")
	_hosts[variable.name]
	_clear(variable.value)
	not _tls(i)
	not image.variables_incomplete(i)
	not _proxied(variable.value)
}

deny contains result.violation(
	meta,
	["containers", i, "engine", "host"],
	$"is started on an engine over TCP without TLS ({container.engine.host})",
) if {
	some i, container in input.containers
	_clear(container.engine.host)
	not container.engine.tls
}

# The empty value is none, and what only run time knows may be any.
_tls(i) if {
	some variable in input.containers[i].environment
	variable.name in {"DOCKER_TLS_VERIFY", "DOCKER_CERT_PATH"}
	object.get(variable, "value", "unknown") != ""
}

_hosts := {"DOCKER_HOST", "CONTAINER_HOST"}

_clear(address) if regex.match(`^(tcp|http)://`, address)

# A socket proxy of the project is the way it should be; whether it is contained is another rule's question.
_proxied(address) if {
	some i, container in input.containers
	socket.proxy(i)
	_is_called(container, regex.find_all_string_submatch_n(`://([^:/]*)`, address, 1)[0][1])
}

_is_called(container, host) if container.name == host

_is_called(container, host) if container.container_name == host
