package rules.override_keeps_open_port_test

import data.lib.testing_test as testing
import data.rules.override_keeps_open_port

test_denies_open_port_below if {
	found := override_keeps_open_port.deny with input as testing.service({"ports": [object.union(testing.port("", "80", 80), {"layer": 0}), object.union(testing.port("127.0.0.1", "8080", 80), {"layer": 1})]})
	testing.said(found) == {"containers/0/ports/1: adds 8080 (container port 80) on loopback, but 80 on all interfaces of the host of another file stays"}
	testing.details(found) == {{"evidence": "127.0.0.1:8080:80/tcp", "related": [{"message": "this one stays open", "path": ["containers", 0, "ports", 0]}]}}
}

test_allows_two_ports_of_one_file if {
	said := testing.said(override_keeps_open_port.deny) with input as testing.service({"ports": [object.union(testing.port("", "80", 80), {"layer": 0}), object.union(testing.port("127.0.0.1", "8080", 80), {"layer": 0})]})
	said == set()
}

test_allows_another_port if {
	said := testing.said(override_keeps_open_port.deny) with input as testing.service({"ports": [object.union(testing.port("", "81", 81), {"layer": 0}), object.union(testing.port("127.0.0.1", "8080", 80), {"layer": 1})]})
	said == set()
}

test_denies_below_the_lowest_of_several if {
	ports := [
		object.union(testing.port("", "80", 80), {"layer": 2}),
		object.union(testing.port("", "81", 80), {"layer": 0}),
		object.union(testing.port("127.0.0.1", "8080", 80), {"layer": 1}),
	]
	said := testing.said(override_keeps_open_port.deny) with input as testing.service({"ports": ports})
	said == {"containers/0/ports/2: adds 8080 (container port 80) on loopback, but 81 (container port 80) on all interfaces of the host of another file stays"}
}
