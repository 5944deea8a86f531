package rules.untrusted_code_host_access_test

import data.lib.testing_test as testing
import data.rules.untrusted_code_host_access

test_denies_mounts_and_devices if {
	said := testing.said(untrusted_code_host_access.deny) with input as testing.service({"declared": {"class": "untrusted-code"}, "mounts": [testing.local("./w", "/w"), testing.volume("v", "/v")], "devices": [{"source": "/dev/kvm"}]})
	said == {"containers/0/devices/0: runs untrusted code (declared) and has the device /dev/kvm", "containers/0/mounts/0: runs untrusted code (declared) and mounts `./w`", "containers/0/mounts/1: runs untrusted code (declared) and mounts `v`"}
}

test_allows_memory_and_secrets if {
	said := testing.said(untrusted_code_host_access.deny) with input as testing.service({"declared": {"class": "untrusted-code"}, "mounts": [{"type": "tmpfs", "target": "/t", "read_only": false}, object.union(testing.local("./s", "/s"), {"origin": "secret"})]})
	said == set()
}

test_allows_others if {
	said := testing.said(untrusted_code_host_access.deny) with input as testing.service({"mounts": [testing.local("./w", "/w")]})
	said == set()
}
