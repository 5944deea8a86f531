package rules.hardening_test

import data.lib.testing_test as testing
import data.rules.hardening

test_denies_none_of_six if {
	said := testing.said(hardening.deny) with input as testing.service({})
	said == {"containers/0: sets none of no-new-privileges (set-user-ID programs gain no rights), cap_drop (fewer rights), read_only (no tools left behind), user (no root), memory limit and pids limit (no harm to neighbours)"}
}

test_denies_switched_off if {
	said := testing.said(hardening.deny) with input as testing.service({"security_opt": [{"name": "no-new-privileges", "value": "false"}]})
	said == {"containers/0: sets none of no-new-privileges (set-user-ID programs gain no rights), cap_drop (fewer rights), read_only (no tools left behind), user (no root), memory limit and pids limit (no harm to neighbours)"}
}

test_allows_one if {
	said := testing.said(hardening.deny) with input as testing.services([{"read_only": true}, {"user": "1000"}, {"limits": {"memory": 1}}, {"limits": {"pids": 1}}, {"cap_drop": ["ALL"]}, {"security_opt": [{"name": "no-new-privileges", "value": "true"}]}])
	said == set()
}

test_allows_unknown if {
	said := testing.said(hardening.deny) with input as testing.services([{"unknown": [["limits", "memory"]]}, {"unknown": [["user"]]}])
	said == set()
}

test_allows_what_comes_before_a_service if {
	said := testing.said(hardening.deny) with input as testing.service({"origin": "init-container"})
	said == set()
}
