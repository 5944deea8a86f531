package rules.batch_candidate_test

import data.lib.testing_test as testing
import data.rules.batch_candidate

test_denies_shape if {
	said := testing.said(batch_candidate.deny) with input as testing.service({"command": ["report"], "restart": "no", "mounts": [testing.local("./in", "/in")]})
	said == {"containers/0: looks like a batch job: it runs once on mounted files, without ports, and nothing depends on it"}
}

test_allows_what_others_need if {
	said := testing.said(batch_candidate.deny) with input as testing.services([{"name": "a", "command": ["report"], "restart": "no", "mounts": [testing.local("./in", "/in")]}, {"depends_on": ["a"]}])
	said == set()
}

test_allows_ports if {
	said := testing.said(batch_candidate.deny) with input as testing.service({"command": ["report"], "restart": "no", "ports": [testing.port("", "80", 80)], "mounts": [testing.local("./in", "/in")]})
	said == set()
}

test_allows_class if {
	said := testing.said(batch_candidate.deny) with input as testing.service({"declared": {"class": "app"}, "command": ["report"], "restart": "no", "mounts": [testing.local("./in", "/in")]})
	said == set()
}

test_denies_a_job_whose_nature_it_is if {
	said := testing.said(batch_candidate.deny) with input as testing.service({"origin": "compose-job", "command": ["report"], "mounts": [testing.local("./in", "/in")]})
	count(said) == 1
}

test_allows_whatever_is_not_of_the_shape if {
	base := {"command": ["report"], "restart": "no", "mounts": [testing.local("./in", "/in")]}
	every other in [
		{"restart": "always"},
		{"origin": "job-container"},
		{"command": []},
		{"expose": ["80"]},
		{"environment": [testing.variable("A", "b")]},
		{"depends_on": ["a"]},
		{"mounts": [testing.volume("in", "/in")]},
		{"network_mode": {"mode": "none"}},
		{"unknown": [["networks"]]},
	] {
		batch_candidate.deny == set() with input as testing.service(object.union(base, other))
	}
}

test_denies_folder_of_the_host if {
	said := testing.said(batch_candidate.deny) with input as testing.service({"command": ["report"], "restart": "no", "mounts": [testing.bind("/srv/in", "/in")]})
	said == {"containers/0: looks like a batch job: it runs once on mounted files, without ports, and nothing depends on it"}
}
