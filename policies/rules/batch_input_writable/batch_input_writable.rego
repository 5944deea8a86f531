# METADATA
# title: Batch job that can change its input
# description: |
#   A job that reads files and writes others needs its input read-only: else a malicious file, or a mistake, changes or
#   encrypts what it was given.
# related_resources:
#   - description: Docker, bind mounts
#     ref: https://docs.docker.com/engine/storage/bind-mounts/
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: workloads
#   severity: {production: medium, development: low, ci: "off", self-hosted: medium}
#   confidence: certain
#   fix: edit
#   remediation: |
#     Mount the input read-only, and a folder of its own for the output: `volumes: ["./in:/in:ro", "./out:/out"]`.
#   references: [CWE-732, OWASP 8]
#   legitimate: |
#     Jobs that change files in place, on a copy: suppress it and say so.
package rules.batch_input_writable

import data.lib.class
import data.lib.mount
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(meta, found.path, $"is a batch job ({class.because(i)}) and mounts its input {mount.spell(found)} writable", {
	"evidence": mount.evidence(found),
	"confidence": class.confidence(i),
}) if {
	some i, mounts in mount.list
	class.is(i, "batch")
	inputs := {other | some other in mounts; _files(other)}
	every other in inputs {
		not other.read_only
	}
	ordered := sort([[other.path, other] | some other in inputs; not _output(other)])
	found := ordered[0][1]
}

_files(found) if found.kind in {"host", "home", "project", "workspace", "volume"}

_output(found) if regex.match(`(?i)(^|[/_-])(out|output|outputs|result|results|dist|build|target|cache|tmp|log|logs|report|reports|backup|backups)([/_-]|$)`, _written(found))

_written(found) := found.source if {
	found.source
} else := found.source_template
