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

test_an_entrypoint_takes_the_arguments_for_itself if {
	every entrypoint in [[], ["/wait"]] {
		not image.serves(0) with input as testing.service(object.union(testing.image("library/postgres", "17"), {"entrypoint": entrypoint, "command": ["-c", "x"]}))
	}
}

test_mirrors_of_docker_hub_have_its_names if {
	image.repository({"registry": "mirror.gcr.io", "repository": "library/postgres"}) == "library/postgres"
	image.repository({"registry": "public.ecr.aws", "repository": "docker/library/postgres"}) == "library/postgres"
	image.repository({"registry": "public.ecr.aws", "repository": "bitnami/postgresql"}) == "public.ecr.aws/bitnami/postgresql"
	image.repository({"registry": "ghcr.io", "repository": "docker/library/postgres"}) == "ghcr.io/docker/library/postgres"
}
