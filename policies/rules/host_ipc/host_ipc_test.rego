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

test_denies_its_folder if {
	found := host_ipc.deny with input as testing.service({"mounts": [testing.bind("/dev/shm", "/transcode")]})
	testing.said(found) == {"containers/0/mounts/0: mounts `/dev/shm` of the host, the shared memory of its programs"}
	testing.details(found) == {{"evidence": "/dev/shm:/transcode", "related": [], "severity": {"ci": "off", "development": "off", "production": "low", "self-hosted": "low"}}}
}

test_allows_memory_of_its_own if {
	said := testing.said(host_ipc.deny) with input as testing.service({"mounts": [{"type": "tmpfs", "target": "/dev/shm", "read_only": false}, testing.bind("/dev/shm-backup", "/b")]})
	said == set()
}

test_allows_folder_in_agent if {
	said := testing.said(host_ipc.deny) with input as testing.service({"declared": {"class": "host-agent"}, "mounts": [testing.bind("/dev/shm", "/dev/shm")]})
	said == set()
}
