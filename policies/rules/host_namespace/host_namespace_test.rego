package rules.host_namespace_test

import data.lib.testing_test as testing
import data.rules.host_namespace

test_denies_each if {
	said := testing.said(host_namespace.deny) with input as testing.service({"userns_mode": "host", "uts": "host", "cgroup": "host"})
	said == {"containers/0/cgroup: has the cgroup namespace of the host", "containers/0/userns_mode: has the user namespace of the host", "containers/0/uts: has the UTS namespace of the host"}
}

test_allows_private if {
	said := testing.said(host_namespace.deny) with input as testing.service({"cgroup": "private"})
	said == set()
}

test_denies_cgroup_of_the_host if {
	found := host_namespace.deny with input as testing.services([{"cgroup_parent": "/system.slice"}, {"cgroup_parent": ""}, {}])
	testing.said(found) == {"containers/0/cgroup_parent: runs in the cgroup `/system.slice` of the host, and shares what limits that"}
	testing.details(found) == {{"severity": {"ci": "off", "development": "off", "production": "low", "self-hosted": "low"}}}
}
