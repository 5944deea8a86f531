package rules.port_on_all_interfaces_test

import data.lib.testing_test as testing
import data.rules.port_on_all_interfaces

test_denies_port if {
	found := port_on_all_interfaces.deny with input as testing.service({"ports": [testing.port("", "8000", 80), testing.port("0.0.0.0", "8000-8010", 8000), {"host_ip": "", "published": "9000", "protocol": "tcp"}]})
	testing.said(found) == {"containers/0/ports/0: publishes 8000 (container port 80) on all interfaces of the host", "containers/0/ports/1: publishes 8000-8010 on all interfaces of the host", "containers/0/ports/2: publishes 9000 on all interfaces of the host"}
	testing.details(found) == {{"evidence": ":8000:80/tcp", "port": "8000 (container port 80)"}, {"evidence": "0.0.0.0:8000-8010:8000/tcp", "port": "8000-8010"}, {"evidence": ":9000:0/tcp", "port": "9000"}}
}

test_denies_known_address_with_unknown_port if {
	said := testing.said(port_on_all_interfaces.deny) with input as testing.service({"ports": [{"host_ip": "0.0.0.0", "target": 80, "protocol": "tcp"}], "unknown": [["ports", 0, "published"]]})
	said == {"containers/0/ports/0: publishes 80 on all interfaces of the host"}
}

test_denies_known_address_with_unknown_ports if {
	said := testing.said(port_on_all_interfaces.deny) with input as testing.service({"ports": [{"host_ip": "", "protocol": "udp"}], "unknown": [["ports", 0, "published"], ["ports", 0, "target"]]})
	said == {"containers/0/ports/0: publishes a port that only the environment knows on all interfaces of the host"}
}

test_denies_other_port_of_a_proxy if {
	said := testing.said(port_on_all_interfaces.deny) with input as testing.service(object.union(testing.image("library/nginx", "1.29"), {"ports": [testing.port("", "9000", 9000), testing.port("", "8443", 443)]}))
	said == {"containers/0/ports/0: publishes 9000 on all interfaces of the host", "containers/0/ports/1: publishes 8443 (container port 443) on all interfaces of the host"}
}

test_denies_in_swarm_whatever_the_network_says if {
	said := testing.said(port_on_all_interfaces.deny) with input as object.union(testing.service({"ports": [testing.port("", "8000", 80)]}), {"target": "swarm", "networks": [{"name": "default", "driver_opts": {"com.docker.network.bridge.host_binding_ipv4": "127.0.0.1"}}]})
	said == {"containers/0/ports/0: publishes 8000 (container port 80) on all interfaces of every node"}
}

test_denies_in_swarm_what_only_the_node_publishes if {
	port := object.union(testing.port("", "8000", 80), {"mode": "host"})
	project := object.union(testing.service({"ports": [port]}), {"target": "swarm"})
	testing.said(port_on_all_interfaces.deny) == {"containers/0/ports/0: publishes 8000 (container port 80) on all interfaces of each node that runs it"} with input as project
	every violation in port_on_all_interfaces.deny {
		startswith(violation.remediation, "Remove the port: a stack opens it whatever address is written.")
	} with input as project
}

test_denies_where_two_networks_disagree if {
	said := testing.said(port_on_all_interfaces.deny) with input as object.union(testing.service({"ports": [testing.port("", "8000", 80)], "networks": [{"name": "a"}, {"name": "b"}]}), {"networks": [{"name": "a", "driver_opts": {"com.docker.network.bridge.host_binding_ipv4": "127.0.0.1"}}, {"name": "b"}]})
	said == {"containers/0/ports/0: publishes 8000 (container port 80) on all interfaces of the host"}
}

test_allows_loopback if {
	said := testing.said(port_on_all_interfaces.deny) with input as testing.service({"ports": [testing.port("127.1.2.3", "8000", 80), testing.port("localhost", "8001", 80)]})
	said == set()
}

test_allows_network_that_binds_loopback_of_an_unknown_target if {
	said := testing.said(port_on_all_interfaces.deny) with input as json.remove(object.union(testing.service({"ports": [testing.port("", "8000", 80)]}), {"networks": [{"name": "default", "driver_opts": {"com.docker.network.bridge.host_binding_ipv4": "127.0.0.1"}}]}), ["target"])
	said == set()
}

test_allows_internal_network_of_an_unknown_target if {
	said := testing.said(port_on_all_interfaces.deny) with input as json.remove(object.union(testing.service({"ports": [testing.port("", "8000", 80)]}), {"networks": [{"name": "default", "internal": true}]}), ["target"])
	said == set()
}

test_allows_one_address if {
	said := testing.said(port_on_all_interfaces.deny) with input as testing.service({"ports": [testing.port("10.0.0.1", "8000", 80)]})
	said == set()
}

test_allows_web_of_a_proxy if {
	said := testing.said(port_on_all_interfaces.deny) with input as testing.service(object.union(testing.image("library/nginx", "1.29"), {"ports": [testing.port("", "80", 8080), testing.port("", "443", 443)]}))
	said == set()
}

test_allows_edge if {
	said := testing.said(port_on_all_interfaces.deny) with input as testing.service({"declared": {"class": "edge"}, "ports": [testing.port("", "8000", 80)]})
	said == set()
}

test_allows_random_port if {
	said := testing.said(port_on_all_interfaces.deny) with input as testing.service({"ports": [{"host_ip": "", "target": 80, "protocol": "tcp"}]})
	said == set()
}

test_allows_what_clients_reach_directly if {
	mail := object.union(testing.image("mailserver/docker-mailserver", "15"), {"ports": [testing.port("", "25", 25), testing.port("", "11334", 11334)]})
	vpn := object.union(testing.image("linuxserver/wireguard", "1"), {"ports": [object.union(testing.port("", "51820", 51820), {"protocol": "udp"}), testing.port("", "51821", 51821)]})
	said := testing.said(port_on_all_interfaces.deny) with input as testing.services([mail, vpn])
	said == {"containers/0/ports/1: publishes 11334 on all interfaces of the host", "containers/1/ports/1: publishes 51821 on all interfaces of the host"}
}
