package rules.root_user_test

import data.lib.testing_test as testing
import data.rules.root_user

test_denies_root if {
	said := testing.said(root_user.deny) with input as testing.services([{"user": "root"}, {"user": "0:0"}])
	said == {"containers/0/user: runs as root (`user: root`)", "containers/1/user: runs as root (`user: 0:0`)"}
}

test_allows_user if {
	said := testing.said(root_user.deny) with input as testing.services([{"user": "1000"}, {"user": "rootless"}, {}])
	said == set()
}

test_allows_what_prepares_volumes if {
	said := testing.said(root_user.deny) with input as testing.service({"origin": "init-container", "user": "root"})
	said == set()
}
