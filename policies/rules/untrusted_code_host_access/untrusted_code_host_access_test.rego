package rules.untrusted_code_host_access_test

import data.lib.testing_test as testing
import data.rules.untrusted_code_host_access

test_denies_mounts_and_devices if {
	found := untrusted_code_host_access.deny with input as testing.service({"declared": {"class": "untrusted-code"}, "mounts": [testing.local("./w", "/w"), testing.volume("v", "/v")], "devices": [{"source": "/dev/kvm"}]})
	testing.said(found) == {"containers/0/devices/0: runs untrusted code (declared) and has the device /dev/kvm", "containers/0/mounts/0: runs untrusted code (declared) and mounts `./w`", "containers/0/mounts/1: runs untrusted code (declared) and mounts `v`"}
	testing.details(found) == {{"confidence": "certain", "evidence": "/dev/kvm"}, {"confidence": "certain", "evidence": "./w:/w"}, {"confidence": "certain", "evidence": "v:/v"}}
}

test_allows_memory_and_secrets if {
	said := testing.said(untrusted_code_host_access.deny) with input as testing.service({"declared": {"class": "untrusted-code"}, "mounts": [{"type": "tmpfs", "target": "/t", "read_only": false}, object.union(testing.local("./s", "/s"), {"origin": "secret"})]})
	said == set()
}

test_allows_others if {
	said := testing.said(untrusted_code_host_access.deny) with input as testing.services([{"mounts": [testing.local("./w", "/w")], "devices": [{"source": "/dev/kvm"}]}, {"declared": {"class": "app"}, "mounts": [testing.local("./w", "/w")], "devices": [{"source": "/dev/kvm"}]}])
	said == set()
}

test_allows_what_nobody_wrote_and_what_is_gone_with_it if {
	base := testing.local("./w", "/w")
	every other in [
		{"origin": "runner"},
		{"origin": "config"},
		{"type": "image"},
		{"type": "cluster"},
	] {
		untrusted_code_host_access.deny == set() with input as testing.service({"declared": {"class": "untrusted-code"}, "mounts": [object.union(base, other)]})
	}
}

test_denies_each_kind_of_mount if {
	every mount in [
		testing.bind("/srv", "/s"),
		object.union(testing.local("~/w", "/w"), {"relative_to": "home"}),
		object.union(testing.local(".", "/w"), {"relative_to": "workspace"}),
		{"type": "npipe", "source": `\\.\pipe\x`, "target": "x", "read_only": false},
	] {
		count(untrusted_code_host_access.deny) == 1 with input as testing.service({"declared": {"class": "untrusted-code"}, "mounts": [mount]})
	}
}
