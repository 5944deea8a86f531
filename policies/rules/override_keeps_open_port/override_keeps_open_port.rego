# METADATA
# title: Override that leaves the open port open
# description: |
#   Lists of ports of several files are appended, not replaced: the loopback binding comes in addition, and the port
#   stays open on every address.
# related_resources:
#   - description: Compose specification, merge
#     ref: https://github.com/compose-spec/compose-spec/blob/main/13-merge.md
# schemas:
#   - input: schema.project
#   - data.images: schema.images
# custom:
#   family: exposure
#   severity: {production: high, development: medium, ci: "off", self-hosted: "off"}
#   confidence: certain
#   fix: suggestion
#   remediation: |
#     Write `ports: !override` in the override file, then the list that is meant.
#   replaces: [port-on-all-interfaces, datastore-exposed, port-bypasses-proxy]
#   references: [CIS 5.14, CWE-1327]
package rules.override_keeps_open_port

import data.lib.exposure
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	closed.path,
	$"adds {exposure.spell(closed)} on loopback, but {exposure.spell(open)} on {exposure.where(open)} of another file stays",
	{
		"evidence": exposure.evidence(closed),
		"related": [{"path": open.path, "message": "this one stays open"}],
	},
) if {
	some i, entries in exposure.port_list
	some closed in entries
	closed.scope == "loopback"
	open := _lowest[i][_key(closed)]
	_layer(closed.path) > _layer(open.path)
}

# Of a range there are thousands: each is looked up, not compared with each.
_lowest[i][key] := min(opens)[1] if {
	some i, keys in _open
	some key, opens in keys
}

_open[i][key] contains [_layer(open.path), open] if {
	some i, entries in exposure.open_list
	some open in entries
	key := _key(open)
}

_key(port) := $"{port.target}/{port.protocol}"

_layer(path) := input.containers[path[1]].ports[path[3]].layer
