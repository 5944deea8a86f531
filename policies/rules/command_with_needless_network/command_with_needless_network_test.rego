package rules.command_with_needless_network_test

import data.lib.testing_test as testing
import data.rules.command_with_needless_network

test_denies_command_on_files if {
	said := testing.said(command_with_needless_network.deny) with input as testing.commands([{"mounts": [testing.local(".", "/w")]}])
	said == {"containers/0: runs on mounted files with a network; `--network none` would do if it fetches nothing"}
}

test_allows_named_network if {
	said := testing.said(command_with_needless_network.deny) with input as object.union(testing.commands([{"networks": [{"name": "n"}], "mounts": [testing.local(".", "/w")]}]), {"networks": [{"name": "n"}]})
	said == set()
}

test_allows_detached if {
	said := testing.said(command_with_needless_network.deny) with input as testing.commands([{"detached": true, "mounts": [testing.local(".", "/w")]}])
	said == set()
}

test_allows_no_files if {
	said := testing.said(command_with_needless_network.deny) with input as testing.commands([{}])
	said == set()
}

test_allows_what_needs_one_or_may_have_another if {
	base := {"mounts": [testing.local(".", "/w")]}
	every other in [
		{"origin": "service"},
		{"publish_all": true},
		{"ports": [testing.port("", "80", 80)]},
		{"environment": [testing.variable("A", "b")]},
		{"declared": {"class": "app"}},
		{"unknown": [["networks"]]},
		{"mounts": [testing.bind("/srv", "/w")]},
	] {
		command_with_needless_network.deny == set() with input as testing.commands([object.union(base, other)])
	}
}

test_denies_command_on_the_workspace if {
	said := testing.said(command_with_needless_network.deny) with input as testing.commands([{"mounts": [object.union(testing.local(".", "/w"), {"relative_to": "workspace"})]}])
	said == {"containers/0: runs on mounted files with a network; `--network none` would do if it fetches nothing"}
}
