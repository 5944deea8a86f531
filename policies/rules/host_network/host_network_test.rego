package rules.host_network_test

import data.lib.testing_test as testing
import data.rules.host_network

test_denies_host_mode if {
	said := testing.said(host_network.deny) with input as testing.mode({}, {"mode": "host"})
	said == {"containers/0/network_mode: shares the network of the host"}
}

test_denies_host_by_its_network_name if {
	said := testing.said(host_network.deny) with input as testing.mode({}, {"mode": "network", "target": "host"})
	said == {"containers/0/network_mode: shares the network of the host"}
}

test_denies_network_of_driver_host if {
	said := testing.said(host_network.deny) with input as object.union(testing.service({"networks": [{"name": "h"}]}), {"networks": [{"name": "h", "driver": "host"}]})
	said == {"containers/0/networks/0: shares the network of the host"}
}

test_denies_external_network_host if {
	said := testing.said(host_network.deny) with input as object.union(testing.service({"networks": [{"name": "h"}]}), {"networks": [{"name": "h", "external": true, "engine_name": "host"}]})
	said == {"containers/0/networks/0: shares the network of the host"}
}

test_denies_class_without_justification if {
	said := testing.said(host_network.deny) with input as testing.mode({"declared": {"class": "host-agent"}}, {"mode": "host"})
	said == {"containers/0/network_mode: shares the network of the host"}
}

test_denies_milder_what_the_vendor_asks_for if {
	found := host_network.deny with input as testing.mode(testing.image("pihole/pihole", "2025.1"), {"mode": "host"})
	testing.said(found) == {"containers/0/network_mode: shares the network of the host, as its image's own page asks (https://docs.pi-hole.net/docker/dhcp/)"}
	testing.details(found) == {{"severity": {"ci": "low", "development": "low", "production": "medium", "self-hosted": "medium"}}}
}

test_denies_vendor_image_that_is_privileged if {
	said := testing.said(host_network.deny) with input as testing.mode(object.union(testing.image("pihole/pihole", "2025.1"), {"privileged": true}), {"mode": "host"})
	said == {"containers/0/network_mode: shares the network of the host"}
}

test_allows_declared_agent if {
	said := testing.said(host_network.deny) with input as testing.mode({"declared": {"class": "host-agent", "justification": "counts packets"}}, {"mode": "host"})
	said == set()
}

test_allows_project_network if {
	said := testing.said(host_network.deny) with input as testing.service({})
	said == set()
}

test_allows_own_bridge if {
	said := testing.said(host_network.deny) with input as object.union(testing.service({"networks": [{"name": "b"}]}), {"networks": [{"name": "b", "driver": "bridge", "external": true, "engine_name": "b"}]})
	said == set()
}

test_allows_declared_agent_whose_vendor_asks if {
	said := testing.said(host_network.deny) with input as testing.mode(object.union(testing.image("pihole/pihole", "2025.1"), {"declared": {"class": "vpn", "justification": "answers the LAN"}}), {"mode": "host"})
	said == set()
}

test_allows_declared_edge if {
	said := testing.said(host_network.deny) with input as testing.mode({"declared": {"class": "edge", "justification": "keeps addresses of clients"}}, {"mode": "host"})
	said == set()
}

test_denies_vendor_image_with_the_socket if {
	said := testing.said(host_network.deny) with input as testing.mode(object.union(testing.image("pihole/pihole", "2025.1"), {"mounts": [testing.bind("/var/run/docker.sock", "/s")]}), {"mode": "host"})
	said == {"containers/0/network_mode: shares the network of the host"}
}

test_allows_declared_vpn if {
	said := testing.said(host_network.deny) with input as testing.mode({"declared": {"class": "vpn", "justification": "routes"}}, {"mode": "host"})
	said == set()
}
