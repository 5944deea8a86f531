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

test_what_is_built_has_the_facts_of_its_base if {
	base := testing.image("library/postgres", "17").image
	reference := image.reference with input as testing.services([
		testing.image("library/redis", "8"),
		object.union(testing.image("library/redis", "8"), {"build": {"base": base}}),
		{"image": object.union(testing.image("library/redis", "8").image, {"built": true}), "build": {"base": base}},
		{"image": object.union(testing.image("library/redis", "8").image, {"built": true})},
		{"image": {"ref": "${IMAGE}"}},
	])
	{i: about.from | some i, about in reference} == {0: "image", 1: "dockerfile", 2: "dockerfile"}
}

test_a_tag_that_moves_names_no_number if {
	version := image.version with input as testing.services([
		testing.image("library/postgres", "17-alpine"),
		testing.image("library/postgres", "alpine"),
		testing.image("library/postgres", ""),
		{"image": object.union(testing.image("library/postgres", "").image, {"digest": "sha256:1"})},
		object.union(testing.image("library/postgres", "17"), {"unknown": [["image", "tag"]]}),
		testing.image("library/postgres", "alpine3.20"),
	])
	version == {0: {"major": 17}, 1: {"newest": true}, 2: {"newest": true}}
}
