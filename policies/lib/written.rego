# METADATA
# title: What is written in all containers, as one text
# description: |
#   What is not in the text is in none of its parts: to look once costs a fraction of what it costs to look at each.
# schemas:
#   - input: schema.project
package lib.written

import data.lib.image

# METADATA
# description: Values of environment variables, each on lines of its own.
values := concat("\n", [variable.value |
	some container in input.containers
	some variable in container.environment
])

# METADATA
# description: Command lines, each on lines of its own; empty where there are none.
commands := concat("\n", [line | some line in image.command_lines; line != ""])
