package lib.env_file_test

import data.lib.env_file
import data.lib.testing_test as testing

_input := testing.service({"environment": [
	{"name": "DB_PASSWORD", "value": "abc", "from": "dotenv"},
	{"name": "API_TOKEN", "value": "def", "from": "env_file"},
	{"name": "DB_NAME", "value": "shop", "from": "dotenv"},
	{"name": "OTHER_PASSWORD", "value": "ghi", "from": "literal"},
]})

test_texts_made_of_a_credential_of_an_env_file if {
	every text in ["abc", "def", "postgres://u:abc@db", "--password=abc", `run --password='abc' now`, `x "def"`] {
		env_file.makes(text) with input as _input
	}
	every text in ["abcd", "xabc", "shop", "ghi", "postgres://u:shop@db", "abc@db"] {
		not env_file.makes(text) with input as _input
	}
}

test_a_flag_takes_the_word_after_it if {
	env_file.gives_word(["--password", "abc"], 0, "--password") with input as _input
	not env_file.gives_word(["password", "abc"], 0, "password") with input as _input
	not env_file.gives_word(["--password", "ghi"], 0, "--password") with input as _input
}
