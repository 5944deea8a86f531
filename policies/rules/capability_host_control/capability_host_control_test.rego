package rules.capability_host_control_test

import data.lib.capability
import data.lib.testing_test as testing
import data.rules.capability_host_control

test_denies_each if {
	found := capability_host_control.deny with input as testing.service({"cap_add": ["ALL", "SYS_ADMIN", "SYS_MODULE", "SYS_RAWIO"]})
	testing.said(found) == {"containers/0/cap_add/0: has the capability ALL, which is every capability there is", "containers/0/cap_add/1: has the capability SYS_ADMIN, which mounts file systems and joins namespaces", "containers/0/cap_add/2: has the capability SYS_MODULE, which loads modules into the host's kernel", "containers/0/cap_add/3: has the capability SYS_RAWIO, which writes the host's memory and ports"}
	{[entry.evidence, object.get(entry, "remediation", "the rule's own")] | some entry in found} == {
		["ALL", capability.instead.ALL], ["SYS_ADMIN", capability.instead.SYS_ADMIN],
		["SYS_MODULE", capability.instead.SYS_MODULE], ["SYS_RAWIO", "the rule's own"],
	}
}

test_allows_others if {
	said := testing.said(capability_host_control.deny) with input as testing.service({"cap_add": ["NET_BIND_SERVICE"], "cap_drop": ["ALL"]})
	said == set()
}

test_allows_absent if {
	said := testing.said(capability_host_control.deny) with input as testing.service({})
	said == set()
}
