package rules.shared_process_namespace_test

import data.lib.testing_test as testing
import data.rules.shared_process_namespace

test_denies_processes if {
	said := testing.said(shared_process_namespace.deny) with input as testing.service({"pid": {"mode": "service", "target": "db"}})
	said == {"containers/0/pid: shares the processes of `db`"}
}

test_denies_memory_of_somebody if {
	said := testing.said(shared_process_namespace.deny) with input as testing.service({"ipc": {"mode": "container"}})
	said == {"containers/0/ipc: shares the shared memory of another container"}
}

test_denies_shareable if {
	said := testing.said(shared_process_namespace.deny) with input as testing.service({"ipc": {"mode": "shareable"}})
	said == {"containers/0/ipc: lets other containers take part in its shared memory"}
}

test_allows_debugging if {
	said := testing.said(shared_process_namespace.deny) with input as testing.service({"profiles": ["debug"], "pid": {"mode": "service", "target": "db"}})
	said == set()
}

test_allows_shared_network if {
	said := testing.said(shared_process_namespace.deny) with input as testing.mode({}, {"mode": "service", "target": "db"})
	said == set()
}
