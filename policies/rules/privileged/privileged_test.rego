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

_binfmt := object.union(testing.image("tonistiigi/binfmt", "qemu-v9"), {"privileged": true})

test_denies_what_the_vendor_asks_for_more_mildly if {
	found := privileged.deny with input as testing.service(_binfmt)
	{[entry.message, entry.severity.production, entry.severity.ci] | some entry in found} == {["runs privileged, as its image's own page asks (https://github.com/tonistiigi/binfmt#installing-emulators)", "high", "low"]}
}

test_denies_in_full_what_has_more_of_the_host if {
	found := privileged.deny with input as testing.service(object.union(_binfmt, {"mounts": [testing.bind("/srv", "/s")]}))
	testing.said(found) == {"containers/0/privileged: runs privileged"}
	on_the_host := privileged.deny with input as testing.mode(_binfmt, {"mode": "host"})
	testing.said(on_the_host) == {"containers/0/privileged: runs privileged"}
	testing.details(on_the_host) == {{}}
}

test_allows_such_an_image_without_the_right if {
	said := testing.said(privileged.deny) with input as testing.service(testing.image("tonistiigi/binfmt", "qemu-v9"))
	said == set()
}
