package rules.host_pid_test

import data.lib.testing_test as testing
import data.rules.host_pid

test_denies_host if {
	said := testing.said(host_pid.deny) with input as testing.service({"pid": {"mode": "host"}})
	said == {"containers/0/pid: shares the processes of the host"}
}

test_allows_agent if {
	said := testing.said(host_pid.deny) with input as testing.service(object.union(testing.image("prom/node-exporter", "v1"), {"pid": {"mode": "host"}}))
	said == set()
}

test_allows_private if {
	said := testing.said(host_pid.deny) with input as testing.service({"pid": {"mode": "private"}})
	said == set()
}
