package rules.socket_proxy_uncontained_test

import data.lib.testing_test as testing
import data.rules.socket_proxy_uncontained

test_denies_published if {
	found := socket_proxy_uncontained.deny with input as testing.service(object.union(testing.image("tecnativa/docker-socket-proxy", "0.3"), {"ports": [testing.port("", "2375", 2375)]}))
	testing.said(found) == {"containers/0/ports/0: is a socket proxy and publishes 2375 on all interfaces of the host"}
	testing.details(found) == {{"evidence": ":2375:2375/tcp", "port": "2375"}}
}

test_denies_way_out if {
	said := testing.said(socket_proxy_uncontained.deny) with input as testing.service(testing.image("tecnativa/docker-socket-proxy", "0.3"))
	said == {"containers/0: is a socket proxy and is on the project's default network, which is not internal"}
}

test_denies_post if {
	found := socket_proxy_uncontained.deny with input as object.union(testing.service(object.union(testing.image("tecnativa/docker-socket-proxy", "0.3"), {"environment": [testing.variable("POST", "1")]})), {"networks": [{"name": "default", "internal": true}]})
	testing.said(found) == {"containers/0/environment/0: is a socket proxy and lets through POST, by which its clients control the host"}
	testing.details(found) == {{"evidence": "POST"}}
}

test_allows_contained if {
	said := testing.said(socket_proxy_uncontained.deny) with input as object.union(testing.service(object.union(testing.image("tecnativa/docker-socket-proxy", "0.3"), {"environment": [testing.variable("CONTAINERS", "1"), testing.variable("POST", "0"), {"name": "EXEC", "from": "runtime"}]})), {"networks": [{"name": "default", "internal": true}]})
	said == set()
}

test_denies_network_of_the_host if {
	said := testing.said(socket_proxy_uncontained.deny) with input as testing.mode(testing.image("tecnativa/docker-socket-proxy", "0.3"), {"mode": "host"})
	said == {"containers/0/network_mode: is a socket proxy and is on the host's network, which is not internal"}
}

test_allows_others if {
	said := testing.said(socket_proxy_uncontained.deny) with input as testing.service({"environment": [testing.variable("POST", "1")], "ports": [testing.port("", "80", 80)]})
	said == set()
}
