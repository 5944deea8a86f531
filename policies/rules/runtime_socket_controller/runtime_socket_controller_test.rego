package rules.runtime_socket_controller_test

import data.lib.testing_test as testing
import data.rules.runtime_socket_controller

test_denies_known_controller if {
	found := runtime_socket_controller.deny with input as testing.service(object.union(testing.image("library/traefik", "v3"), {"mounts": [testing.bind("/var/run/docker.sock", "/s")]}))
	testing.said(found) == {"containers/0/mounts/0: mounts the socket of Docker, `/var/run/docker.sock`, as Traefik is made to (https://doc.traefik.io/traefik/providers/docker/)"}
	testing.details(found) == {{"confidence": "certain", "evidence": "/var/run/docker.sock:/s", "related": []}}
}

test_allows_exposed_one if {
	said := testing.said(runtime_socket_controller.deny) with input as testing.service(object.union(testing.image("library/traefik", "v3"), {"ports": [testing.port("", "80", 80)], "mounts": [testing.bind("/var/run/docker.sock", "/s")]}))
	said == set()
}

test_allows_declared if {
	said := testing.said(runtime_socket_controller.deny) with input as testing.service(object.union(testing.image("library/traefik", "v3"), {"declared": {"class": "controller", "justification": "routes"}, "mounts": [testing.bind("/var/run/docker.sock", "/s")]}))
	said == set()
}

test_allows_others if {
	said := testing.said(runtime_socket_controller.deny) with input as testing.service(object.union(testing.image("library/nginx", "1"), {"mounts": [testing.bind("/var/run/docker.sock", "/s")]}))
	said == set()
}

test_says_what_to_do_with_one_that_manages if {
	found := runtime_socket_controller.deny with input as testing.services([object.union(testing.image(repository, "1"), {"mounts": [testing.bind("/var/run/docker.sock", "/s")]}) | some repository in ["gitlab/gitlab-runner", "library/traefik"]])
	{entry.path[1] | some entry in found; contains(entry.remediation, "an engine of its own")} == {0}
	count(found) == 2
}
