package rules.batch_input_writable_test

import data.lib.testing_test as testing
import data.rules.batch_input_writable

test_denies_one_folder_for_all if {
	found := batch_input_writable.deny with input as testing.service({"declared": {"class": "batch"}, "mounts": [testing.local("./data", "/data")]})
	testing.said(found) == {"containers/0/mounts/0: is a batch job (declared) and mounts its input `./data` writable"}
	testing.details(found) == {{"confidence": "certain", "evidence": "./data:/data"}}
}

test_allows_read_only_input if {
	said := testing.said(batch_input_writable.deny) with input as testing.service({"declared": {"class": "batch"}, "mounts": [testing.read_only(testing.local("./in", "/in")), testing.local("./data", "/data")]})
	said == set()
}

test_allows_output if {
	said := testing.said(batch_input_writable.deny) with input as testing.service({"declared": {"class": "batch"}, "mounts": [testing.local("./out", "/out")]})
	said == set()
}

test_allows_others if {
	said := testing.said(batch_input_writable.deny) with input as testing.services([{"mounts": [testing.local("./data", "/data")]}, {"declared": {"class": "app"}, "mounts": [testing.local("./data", "/data")]}])
	said == set()
}

test_denies_folder_of_which_a_part_is_known if {
	said := testing.said(batch_input_writable.deny) with input as testing.service({"declared": {"class": "batch"}, "mounts": [{"type": "bind", "source_template": "./data/${DAY}", "relative_to": "project", "target": "/data", "read_only": false}]})
	said == {"containers/0/mounts/0: is a batch job (declared) and mounts its input `./data/${DAY}` writable"}
}

test_allows_output_of_which_a_part_is_known if {
	said := testing.said(batch_input_writable.deny) with input as testing.service({"declared": {"class": "batch"}, "mounts": [{"type": "bind", "source_template": "./out/${DAY}", "relative_to": "project", "target": "/data", "read_only": false}]})
	said == set()
}
