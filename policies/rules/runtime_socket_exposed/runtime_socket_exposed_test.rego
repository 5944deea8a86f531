package rules.runtime_socket_exposed_test

import data.lib.testing_test as testing
import data.rules.runtime_socket_exposed

test_denies_published if {
	found := runtime_socket_exposed.deny with input as testing.service({"ports": [testing.port("", "80", 80)], "mounts": [testing.bind("/var/run/docker.sock", "/s")]})
	testing.said(found) == {"containers/0/mounts/0: mounts the socket of Docker, `/var/run/docker.sock`, and publishes 80 on all interfaces of the host"}
	testing.details(found) == {{"confidence": "certain", "evidence": "/var/run/docker.sock:/s", "related": [{"message": "reachable from outside here", "path": ["containers", 0, "ports", 0]}]}}
}

test_denies_host_network if {
	said := testing.said(runtime_socket_exposed.deny) with input as testing.mode({"mounts": [testing.bind("/var/run/docker.sock", "/s")]}, {"mode": "host"})
	said == {"containers/0/mounts/0: mounts the socket of Docker, `/var/run/docker.sock`, and is on the network of the host"}
}

test_allows_loopback if {
	said := testing.said(runtime_socket_exposed.deny) with input as testing.service({"ports": [testing.port("127.0.0.1", "80", 80)], "mounts": [testing.bind("/var/run/docker.sock", "/s")]})
	said == set()
}

test_allows_proxy if {
	said := testing.said(runtime_socket_exposed.deny) with input as testing.service(object.union(testing.image("tecnativa/docker-socket-proxy", "0.3"), {"ports": [testing.port("", "2375", 2375)], "mounts": [testing.bind("/var/run/docker.sock", "/s")]}))
	said == set()
}

test_says_what_to_do_with_one_that_manages if {
	mounted := {"mounts": [testing.bind("/var/run/docker.sock", "/s")]}
	published := object.union(mounted, {"ports": [testing.port("", "9443", 9443)]})
	found := runtime_socket_exposed.deny with input as testing.services([object.union(testing.image("portainer/portainer-ce", "2"), published), object.union(testing.image("library/traefik", "v3"), published), {"name": "on-host", "network_mode": {"mode": "host"}, "image": testing.image("louislam/dockge", "1").image, "mounts": mounted.mounts}])
	{entry.path[1] | some entry in found; contains(entry.remediation, "on loopback")} == {0}
	{entry.path[1] | some entry in found} == {0, 1, 2}
}
