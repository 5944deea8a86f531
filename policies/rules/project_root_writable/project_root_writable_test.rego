package rules.project_root_writable_test

import data.lib.testing_test as testing
import data.rules.project_root_writable

test_denies_root_and_above if {
	found := project_root_writable.deny with input as testing.service({"mounts": [testing.local(".", "/app"), testing.local("../..", "/top"), {"type": "bind", "relative_to": "project", "source": ".", "read_only": false}]})
	testing.said(found) == {"containers/0/mounts/0: mounts the project's root writable at `/app`", "containers/0/mounts/1: mounts `../..`, above the project's root, writable at `/top`", "containers/0/mounts/2: mounts the project's root writable"}
	testing.details(found) == {{"evidence": ".:/app"}, {"evidence": "../..:/top"}, {"evidence": ".:"}}
}

test_allows_folder_and_read_only if {
	said := testing.said(project_root_writable.deny) with input as testing.service({"mounts": [testing.local("./src", "/app"), testing.local("../other", "/o"), testing.read_only(testing.local(".", "/r"))]})
	said == set()
}

test_allows_workspace if {
	said := testing.said(project_root_writable.deny) with input as testing.service({"mounts": [object.union(testing.local(".", "/w"), {"relative_to": "workspace"})]})
	said == set()
}
