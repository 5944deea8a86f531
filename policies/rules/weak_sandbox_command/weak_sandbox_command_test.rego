package rules.weak_sandbox_command_test

import data.lib.testing_test as testing
import data.rules.weak_sandbox_command

test_denies_network_and_root if {
	found := weak_sandbox_command.deny with input as testing.services([{"sandbox": {"tool": "firejail", "network": "kept"}}, {"sandbox": {"tool": "nsjail", "network": "none", "root": "writable"}}])
	testing.said(found) == {"containers/0/sandbox: runs in firejail, which keeps the network of its caller", "containers/1/sandbox: runs in nsjail with a root that it can write"}
	testing.details(found) == {{"evidence": "network"}, {"evidence": "root"}}
}

test_denies_root_that_other_tools_share if {
	said := testing.said(weak_sandbox_command.deny) with input as testing.services([{"sandbox": {"tool": "bubblewrap", "root": "writable"}}, {"sandbox": {"tool": "flatpak", "root": "writable"}}])
	said == {"containers/0/sandbox: runs in bubblewrap with a root that it can write", "containers/1/sandbox: runs in flatpak with a root that it can write"}
}

test_allows_closed if {
	said := testing.said(weak_sandbox_command.deny) with input as testing.services([{"sandbox": {"tool": "bubblewrap", "network": "none", "root": "read-only"}}, {"sandbox": {"tool": "firejail", "network": "none", "root": "writable"}}, {}])
	said == set()
}
