package rules.privileged_test

import data.lib.testing_test as testing
import data.rules.privileged

test_denies_privileged if {
	said := testing.said(privileged.deny) with input as testing.service({"privileged": true})
	said == {"containers/0/privileged: runs privileged"}
}

test_allows_false if {
	said := testing.said(privileged.deny) with input as testing.service({"privileged": false})
	said == set()
}

test_allows_absent if {
	said := testing.said(privileged.deny) with input as testing.service({})
	said == set()
}

test_allows_unknown if {
	said := testing.said(privileged.deny) with input as testing.service({"unknown": [["privileged"]]})
	said == set()
}
