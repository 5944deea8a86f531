package rules.privileged_hook_test

import data.lib.testing_test as testing
import data.rules.privileged_hook

test_denies_privileged if {
	found := privileged_hook.deny with input as testing.service({"hooks": [{"event": "post_start", "privileged": true, "user": "root"}]})
	testing.said(found) == {"containers/0/hooks/0/privileged: runs a privileged post_start hook"}
	testing.details(found) == {{"evidence": "post_start"}}
}

test_denies_root if {
	said := testing.said(privileged_hook.deny) with input as testing.service({"user": "1000", "hooks": [{"event": "pre_stop", "user": "0:0"}]})
	said == {"containers/0/hooks/0/user: runs a pre_stop hook as root"}
}

test_allows_root_of_a_root_container if {
	said := testing.said(privileged_hook.deny) with input as testing.service({"user": "root", "hooks": [{"event": "pre_stop", "user": "root"}]})
	said == set()
}

test_allows_user if {
	said := testing.said(privileged_hook.deny) with input as testing.service({"hooks": [{"event": "post_start", "user": "1000"}]})
	said == set()
}
