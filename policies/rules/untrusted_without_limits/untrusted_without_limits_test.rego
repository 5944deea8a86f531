package rules.untrusted_without_limits_test

import data.lib.testing_test as testing
import data.rules.untrusted_without_limits

test_denies_none if {
	found := untrusted_without_limits.deny with input as testing.service({"declared": {"class": "untrusted-code"}})
	testing.said(found) == {"containers/0: does untrusted work (declared) without a limit of memory and of pids"}
	testing.details(found) == {{"confidence": "certain"}}
}

test_denies_one_of_two if {
	said := testing.said(untrusted_without_limits.deny) with input as testing.service({"declared": {"class": "untrusted-input"}, "limits": {"memory": 1}})
	said == {"containers/0: does untrusted work (declared) without a limit of pids"}
}

test_allows_both if {
	said := testing.said(untrusted_without_limits.deny) with input as testing.service({"declared": {"class": "untrusted-code"}, "limits": {"memory": 1, "pids": 1}})
	said == set()
}

test_allows_unknown if {
	said := testing.said(untrusted_without_limits.deny) with input as testing.service({"declared": {"class": "untrusted-code"}, "unknown": [["limits", "pids"]]})
	said == set()
}

test_allows_others if {
	said := testing.said(untrusted_without_limits.deny) with input as testing.services([{}, {"declared": {"class": "app"}}])
	said == set()
}
