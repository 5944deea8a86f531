package rules.untrusted_code_unsandboxed_test

import data.lib.testing_test as testing
import data.rules.untrusted_code_unsandboxed

test_denies_default_runtime if {
	found := untrusted_code_unsandboxed.deny with input as testing.service({"declared": {"class": "untrusted-code"}})
	testing.said(found) == {"containers/0: runs untrusted code (declared) without a sandbox runtime"}
	testing.details(found) == {{"confidence": "certain"}}
}

test_denies_other_runtime if {
	found := untrusted_code_unsandboxed.deny with input as testing.service({"declared": {"class": "untrusted-code"}, "runtime": "nvidia"})
	testing.said(found) == {"containers/0/runtime: runs untrusted code (declared) under the runtime nvidia, which is no sandbox"}
	testing.details(found) == {{"confidence": "certain"}}
}

test_allows_sandbox_runtimes if {
	said := testing.said(untrusted_code_unsandboxed.deny) with input as testing.services([{"declared": {"class": "untrusted-code"}, "runtime": "runsc"}, {"declared": {"class": "untrusted-code"}, "runtime": "io.containerd.kata.v2"}, {"declared": {"class": "untrusted-code"}, "runtime": "sysbox-runc"}])
	said == set()
}

test_allows_sandbox_command if {
	said := testing.said(untrusted_code_unsandboxed.deny) with input as testing.service({"declared": {"class": "untrusted-code"}, "sandbox": {"tool": "nsjail"}})
	said == set()
}

test_allows_hyperv if {
	said := testing.said(untrusted_code_unsandboxed.deny) with input as testing.service({"declared": {"class": "untrusted-code"}, "isolation": "hyperv"})
	said == set()
}

test_allows_others if {
	said := testing.said(untrusted_code_unsandboxed.deny) with input as testing.services([{}, {"declared": {"class": "untrusted-input"}}])
	said == set()
}

test_allows_unknown_runtime if {
	said := testing.said(untrusted_code_unsandboxed.deny) with input as testing.service({"declared": {"class": "untrusted-code"}, "unknown": [["runtime"]]})
	said == set()
}
