# METADATA
# title: Writable volume across a wall
# description: |
#   What is reached from outside, or works on what nobody trusts, writes files that another container reads and
#   believes.
# related_resources:
#   - description: Docker, volumes
#     ref: https://docs.docker.com/engine/storage/volumes/
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: data
#   severity: {production: medium, development: "off", ci: "off", self-hosted: "off"}
#   confidence: certain
#   fix: suggestion
#   remediation: |
#     Mount it `:ro` on the side that only reads, or give each a volume of its own.
#   references: [CWE-653, NIST SP 800-190 3.3.4]
#   legitimate: |
#     Both belong to one program: declare the same class for both.
package rules.shared_writable_volume

import data.lib.class
import data.lib.hostpath
import data.lib.mount
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	here.path,
	$"is {class.of[i].class} ({class.because(i)}) and shares {mount.spell(here)} writable with `{input.containers[j].name}`",
	{
		"evidence": $"{mount.evidence(here)} {input.containers[j].name}",
		"related": [{"path": there.path, "message": $"`{input.containers[j].name}` writes it too"}],
	},
) if {
	_somebody_in_front
	some key, writers in mount.shared
	not hostpath.root_equivalent(key)
	not endswith(key, ".sock")

	# Before the loop: within it, each of them would look through all.
	[j, there] := min([[other.container, other] | some other in writers; not _front_container(other.container)])
	some here in writers
	i := here.container
	_front_container(i)
}

_front := {"edge", "untrusted-input", "untrusted-code"}

_front_container(i) if class.of[i].class in _front

# Few projects have one.
_somebody_in_front if {
	some found in class.of
	found.class in _front
}
