package rules.port_on_random_host_port_test

import data.lib.testing_test as testing
import data.rules.port_on_random_host_port

test_denies_container_port_alone if {
	found := port_on_random_host_port.deny with input as testing.service({"ports": [{"host_ip": "", "target": 80, "protocol": "tcp"}]})
	testing.said(found) == {"containers/0/ports/0: publishes 80 as a random port on all interfaces of the host"}
	testing.details(found) == {{"evidence": "::80/tcp", "port": "80 as a random port"}}
}

test_denies_all_ports_of_a_command if {
	found := port_on_random_host_port.deny with input as testing.commands([{"publish_all": true}])
	testing.said(found) == {"containers/0/publish_all: publishes all exposed ports on all interfaces of the host"}
	testing.details(found) == {{"evidence": "::0/tcp", "port": "all exposed ports"}}
}

test_allows_loopback if {
	said := testing.said(port_on_random_host_port.deny) with input as testing.service({"ports": [{"host_ip": "127.0.0.1", "target": 80, "protocol": "tcp"}]})
	said == set()
}

test_allows_fixed_port if {
	said := testing.said(port_on_random_host_port.deny) with input as testing.service({"ports": [testing.port("", "80", 80)]})
	said == set()
}

test_allows_none_to_publish if {
	said := testing.said(port_on_random_host_port.deny) with input as testing.commands([{"publish_all": false}])
	said == set()
}
