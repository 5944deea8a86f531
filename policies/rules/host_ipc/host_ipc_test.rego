package rules.host_ipc_test

import data.lib.testing_test as testing
import data.rules.host_ipc

test_denies_host if {
	said := testing.said(host_ipc.deny) with input as testing.service({"ipc": {"mode": "host"}})
	said == {"containers/0/ipc: shares the shared memory of the host"}
}

test_allows_agent if {
	said := testing.said(host_ipc.deny) with input as testing.service({"declared": {"class": "host-agent"}, "ipc": {"mode": "host"}})
	said == set()
}

test_allows_private if {
	said := testing.said(host_ipc.deny) with input as testing.service({"ipc": {"mode": "private"}})
	said == set()
}
