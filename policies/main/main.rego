# METADATA
# title: Entrypoints
# description: |
#   A rule is found by its package, `rules.<id>`; there is no list of rules to keep.
package main

# METADATA
# description: |
#   What the selected rules find. `data.select` has their packages as keys; going through it, not through `data.rules`, leaves
#   the others unevaluated. An array, because a set of all of them grows quadratically.
# entrypoint: true
violations := [violation |
	some name, _ in data.select
	some violation in data.rules[name].deny
]

# METADATA
# description: What every container exposes, reaches, controls, mounts and holds.
# entrypoint: true
surface contains fact if some fact in data.lib.surface.facts

# METADATA
# description: What each rule says of itself.
# entrypoint: true
catalog contains meta if {
	some name
	meta := data.rules[name].meta
}
