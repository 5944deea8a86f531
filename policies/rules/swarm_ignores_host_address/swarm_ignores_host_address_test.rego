package rules.swarm_ignores_host_address_test

import data.lib.testing_test as testing
import data.rules.swarm_ignores_host_address

test_denies_addresses if {
	found := swarm_ignores_host_address.deny with input as object.union(testing.service({"ports": [testing.port("127.0.0.1", "80", 80), {"host_ip": "10.0.0.1", "target": 81, "protocol": "tcp"}, {"host_ip": "10.0.0.1", "protocol": "tcp"}]}), {"target": "swarm"})
	testing.said(found) == {"containers/0/ports/0: publishes 80 on 127.0.0.1, which Swarm opens on all interfaces of every node", "containers/0/ports/1: publishes 81 on 10.0.0.1, which Swarm opens on all interfaces of every node", "containers/0/ports/2: publishes a port on 10.0.0.1, which Swarm opens on all interfaces of every node"}
	testing.details(found) == {{"evidence": "127.0.0.1:80/tcp", "port": "80"}, {"evidence": "10.0.0.1:81/tcp", "port": "81"}, {"evidence": "10.0.0.1:a port/tcp", "port": "a port"}}
}

test_allows_none_and_compose if {
	said := testing.said(swarm_ignores_host_address.deny) with input as object.union(testing.service({"ports": [testing.port("", "80", 80), testing.port("0.0.0.0", "81", 81)]}), {"target": "swarm"})
	said == set()
}

test_allows_compose if {
	said := testing.said(swarm_ignores_host_address.deny) with input as testing.service({"ports": [testing.port("127.0.0.1", "80", 80)]})
	said == set()
}
