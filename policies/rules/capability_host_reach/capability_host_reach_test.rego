package rules.capability_host_reach_test

import data.lib.testing_test as testing
import data.rules.capability_host_reach

test_denies_each if {
	found := capability_host_reach.deny with input as testing.service({"cap_add": ["NET_ADMIN", "SYS_PTRACE"]})
	testing.said(found) == {"containers/0/cap_add/0: has the capability NET_ADMIN, which changes addresses, routes and firewall rules", "containers/0/cap_add/1: has the capability SYS_PTRACE, which reads and changes the container's other processes"}
	testing.details(found) == {{"evidence": "NET_ADMIN"}, {"evidence": "SYS_PTRACE", "severity": {"ci": "low", "development": "low", "production": "medium", "self-hosted": "medium"}}}
}

test_allows_vpn if {
	said := testing.said(capability_host_reach.deny) with input as testing.service(object.union(testing.image("qmcgaw/gluetun", "v3"), {"cap_add": ["NET_ADMIN"]}))
	said == set()
}

test_allows_others if {
	said := testing.said(capability_host_reach.deny) with input as testing.service({"cap_add": ["CHOWN"]})
	said == set()
}

test_denies_tracing_of_other_containers if {
	said := testing.said(capability_host_reach.deny) with input as testing.services([{"cap_add": ["SYS_PTRACE"], "pid": {"mode": "host"}}, {"cap_add": ["SYS_PTRACE"], "unknown": [["pid"]]}])
	said == {"containers/0/cap_add/0: has the capability SYS_PTRACE, which reads and changes other processes", "containers/1/cap_add/0: has the capability SYS_PTRACE, which reads and changes other processes"}
}

test_denies_what_the_vendor_asks_for_more_mildly if {
	found := capability_host_reach.deny with input as testing.service(object.union(testing.image("pihole/pihole", "2026.1"), {"cap_add": ["NET_ADMIN"]}))
	{[entry.message, entry.severity.production] | some entry in found} == {["has the capability NET_ADMIN, as its image's own page asks (https://docs.pi-hole.net/docker/configuration/#note-on-capabilities)", "medium"]}
}

test_denies_what_the_vendor_asks_for_with_more if {
	said := testing.said(capability_host_reach.deny) with input as testing.service(object.union(testing.image("pihole/pihole", "2026.1"), {"cap_add": ["NET_ADMIN"], "privileged": true}))
	said == {"containers/0/cap_add/0: has the capability NET_ADMIN, which changes addresses, routes and firewall rules"}
}

test_denies_in_full_what_the_vendor_does_not_ask_for if {
	said := testing.said(capability_host_reach.deny) with input as testing.services([object.union(testing.image("pihole/pihole", "2026.1"), {"cap_add": ["BPF"]}), object.union(testing.image("pihole/pihole", "2026.1"), {"cap_add": ["NET_ADMIN"], "mounts": [testing.bind("/var/run/docker.sock", "/s")]})])
	said == {"containers/0/cap_add/0: has the capability BPF, which loads programs into the kernel", "containers/1/cap_add/0: has the capability NET_ADMIN, which changes addresses, routes and firewall rules"}
}

_machine := {"cap_add": ["NET_ADMIN"], "devices": [{"source": "/dev/kvm"}, {"source": "/dev/net/tun"}]}

test_denies_the_network_of_virtual_machines_mildly if {
	found := capability_host_reach.deny with input as testing.service(_machine)
	{[entry.message, entry.severity.production] | some entry in found} == {["has the capability NET_ADMIN, with which its virtual machines (/dev/kvm, /dev/net/tun) are given a network", "medium"]}
}

test_denies_in_full_what_no_virtual_machine_needs if {
	every fields in [
		{"privileged": true},
		{"devices": [{"source": "/dev/kvm"}]},
		{"cap_add": ["BPF"]},
	] {
		found := capability_host_reach.deny with input as testing.service(object.union(_machine, fields))
		count(found) == 1
		every entry in found {
			not entry.severity
		}
	}
	on_the_host := capability_host_reach.deny with input as testing.mode(_machine, {"mode": "host"})
	testing.said(on_the_host) == {"containers/0/cap_add/0: has the capability NET_ADMIN, which changes addresses, routes and firewall rules"}
}
