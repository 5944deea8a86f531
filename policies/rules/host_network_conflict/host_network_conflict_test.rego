package rules.host_network_conflict_test

import data.lib.testing_test as testing
import data.rules.host_network_conflict

test_denies_ports if {
	said := testing.said(host_network_conflict.deny) with input as testing.mode({"ports": [testing.port("", "80", 80)]}, {"mode": "host"})
	said == {"containers/0/ports: publishes ports, which the host network discards"}
}

test_denies_links if {
	said := testing.said(host_network_conflict.deny) with input as testing.mode({"links": ["db"]}, {"mode": "host"})
	said == {"containers/0/links: has links, which the host network does not take"}
}

test_denies_networks_beside if {
	said := testing.said(host_network_conflict.deny) with input as object.union(testing.service({"network_mode": {"mode": "host"}}), {})
	said == {"containers/0/networks: is on networks beside the host's, which the engine refuses"}
}

test_denies_name_as_host_of_an_address if {
	found := host_network_conflict.deny with input as testing.services([{"name": "agent", "network_mode": {"mode": "host"}, "networks": []}, {"environment": [testing.variable("AGENT", "agent:9100")]}])
	testing.said(found) == {"containers/1/environment/0: names `agent`, which is on the host's network and has no name here"}
	testing.details(found) == {{"evidence": "AGENT:agent", "related": [{"message": "`agent` is on the host's network", "path": ["containers", 0, "network_mode"]}]}}
}

test_denies_name_in_a_url if {
	said := testing.said(host_network_conflict.deny) with input as testing.services([{"name": "agent", "network_mode": {"mode": "host"}, "networks": []}, {"environment": [testing.variable("AGENT", "http://agent/metrics")]}])
	said == {"containers/1/environment/0: names `agent`, which is on the host's network and has no name here"}
}

test_allows_host_alone if {
	said := testing.said(host_network_conflict.deny) with input as testing.mode({"ports": []}, {"mode": "host"})
	said == set()
}

test_allows_name_as_a_word if {
	said := testing.said(host_network_conflict.deny) with input as testing.services([{"name": "agent", "network_mode": {"mode": "host"}, "networks": []}, {"environment": [testing.variable("ROLE", "agent")]}])
	said == set()
}

test_allows_unknown_value if {
	said := testing.said(host_network_conflict.deny) with input as testing.services([{"name": "agent", "network_mode": {"mode": "host"}, "networks": []}, {"environment": [{"name": "AGENT", "from": "runtime"}]}])
	said == set()
}

test_allows_containers_beside_the_host_network if {
	said := testing.said(host_network_conflict.deny) with input as testing.services([{"name": "agent", "network_mode": {"mode": "host"}, "networks": [], "links": [], "environment": [testing.variable("SELF", "agent:9100"), testing.variable("WEB", "web:80")]}, {"name": "web", "links": ["db"], "ports": [testing.port("", "80", 80)]}, {"environment": [testing.variable("WEB", "web:80"), testing.variable("A", "my-agent:9100"), testing.variable("B", "agent:9100:ro")]}])
	said == set()
}

test_allows_network_of_driver_host if {
	said := testing.said(host_network_conflict.deny) with input as object.union(testing.service({"networks": [{"name": "h"}]}), {"networks": [{"name": "h", "driver": "host"}]})
	said == set()
}
