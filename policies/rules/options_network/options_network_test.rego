package rules.options_network_test

import data.lib.testing_test as testing
import data.rules.options_network

test_denies_flags if {
	found := options_network.deny with input as testing.services([{"origin": "job", "options": {"raw": "--network host", "flags": ["network"]}, "network_mode": {"mode": "host"}}, {"origin": "job", "options": {"raw": "--entrypoint x", "flags": ["entrypoint"]}}])
	testing.said(found) == {"containers/0/network_mode: has `--network` in its options, which GitHub does not support", "containers/1/options/raw: has `--entrypoint` in its options, which GitHub does not support for a job"}
	{[entry.evidence, contains(object.get(entry, "remediation", ""), "a command of its own")] | some entry in found} == {["network", false], ["entrypoint", true]}
}

test_allows_others if {
	said := testing.said(options_network.deny) with input as testing.service({"origin": "job", "options": {"raw": "--init", "flags": ["init"]}})
	said == set()
}

test_denies_the_short_flag_and_both_at_once if {
	said := testing.said(options_network.deny) with input as testing.service({"origin": "job", "options": {"raw": "--net host --entrypoint x", "flags": ["net", "entrypoint"]}, "network_mode": {"mode": "host"}})
	said == {"containers/0/network_mode: has `--net` in its options, which GitHub does not support", "containers/0/options/raw: has `--entrypoint` in its options, which GitHub does not support for a job"}
}

test_denies_flag_whose_value_nobody_knows if {
	said := testing.said(options_network.deny) with input as testing.service({"origin": "job", "options": {"raw": "--network ${{ inputs.x }}", "flags": ["network"]}})
	said == {"containers/0/options/raw: has `--network` in its options, which GitHub does not support"}
}

test_allows_options_of_docker_itself if {
	said := testing.said(options_network.deny) with input as testing.service({"origin": "docker-uses", "options": {"raw": "--network host", "flags": ["network"]}})
	said == set()
}

test_allows_entrypoint_of_a_service if {
	said := testing.said(options_network.deny) with input as testing.service({"origin": "job-service", "options": {"raw": "--entrypoint redis-server", "flags": ["entrypoint"]}})
	said == set()
}
