package lib.image_test

import data.lib.image
import data.lib.testing_test as testing

_running(command) := testing.service(object.union(testing.image("library/postgres", "17"), {"command": command}))

test_a_server_is_a_word_of_the_command_line if {
	every command in [["postgres"], ["/usr/bin/postgres", "-c", "x"], ["sh", "-c", "init;postgres&"], ["-c", "x"], []] {
		image.serves(0) with input as _running(command)
	}
	every command in [["pg_dump"], ["pg_dump", "postgres://db"], ["postgres-backup"]] {
		not image.serves(0) with input as _running(command)
	}
}
