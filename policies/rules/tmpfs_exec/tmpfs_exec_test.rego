package rules.tmpfs_exec_test

import data.lib.testing_test as testing
import data.rules.tmpfs_exec

test_denies_options if {
	found := tmpfs_exec.deny with input as testing.service({"mounts": [{"type": "tmpfs", "target": "/t", "read_only": false, "tmpfs_options": ["exec", "size=1m"]}, {"type": "tmpfs", "read_only": false, "tmpfs_options": ["suid"]}]})
	testing.said(found) == {"containers/0/mounts/0: mounts a tmpfs with `exec` at `/t`", "containers/0/mounts/1: mounts a tmpfs with `suid`"}
	testing.details(found) == {{"evidence": ":/t exec"}, {"evidence": ": suid"}}
}

test_allows_size if {
	said := testing.said(tmpfs_exec.deny) with input as testing.service({"mounts": [{"type": "tmpfs", "target": "/t", "read_only": false, "tmpfs_options": ["noexec", "size=1m"]}]})
	said == set()
}

test_denies_devices if {
	said := testing.said(tmpfs_exec.deny) with input as testing.service({"mounts": [{"type": "tmpfs", "target": "/t", "read_only": false, "tmpfs_options": ["dev"]}]})
	said == {"containers/0/mounts/0: mounts a tmpfs with `dev` at `/t`"}
}
