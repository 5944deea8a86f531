package rules.admin_interface_exposed_test

import data.lib.testing_test as testing
import data.rules.admin_interface_exposed

test_denies_adminer if {
	found := admin_interface_exposed.deny with input as testing.service(object.union(testing.image("library/adminer", "5"), {"ports": [testing.port("", "8080", 8080)]}))
	testing.said(found) == {"containers/0/ports/0: is Adminer, an interface for administrators, and publishes 8080 on all interfaces of the host"}
	testing.details(found) == {{"evidence": ":8080:8080/tcp", "port": "8080"}}
}

test_allows_loopback if {
	said := testing.said(admin_interface_exposed.deny) with input as testing.service(object.union(testing.image("library/adminer", "5"), {"ports": [testing.port("127.0.0.1", "8080", 8080)]}))
	said == set()
}

test_allows_one_address if {
	said := testing.said(admin_interface_exposed.deny) with input as testing.service(object.union(testing.image("library/adminer", "5"), {"ports": [testing.port("10.0.0.1", "8080", 8080)]}))
	said == set()
}

test_denies_its_own_port_of_several if {
	said := testing.said(admin_interface_exposed.deny) with input as testing.service(object.union(testing.image("axllent/mailpit", "v1"), {"ports": [testing.port("", "1025", 1025), testing.port("", "8025", 8025)]}))
	said == {"containers/0/ports/1: is Mailpit, an interface for administrators, and publishes 8025 on all interfaces of the host"}
}

test_denies_all_ports_together if {
	found := admin_interface_exposed.deny with input as testing.service(object.union(testing.image("axllent/mailpit", "v1"), {"publish_all": true}))
	testing.said(found) == {"containers/0/publish_all: is Mailpit, an interface for administrators, and publishes all exposed ports on all interfaces of the host"}
	testing.details(found) == {{"evidence": "::0/tcp", "port": "all exposed ports"}}
}

_proxy(command) := object.union(testing.image("library/traefik", "v3"), {"command": command, "ports": [testing.port("", "80", 80), testing.port("", "9500", 8080)]})

test_denies_interface_that_a_word_opens if {
	found := admin_interface_exposed.deny with input as testing.service(_proxy(["--providers.docker", "--API.insecure=true"]))
	testing.said(found) == {"containers/0/ports/1: opens Traefik's interface for administrators to everybody (`--API.insecure=true`), and publishes 9500 (container port 8080) on all interfaces of the host"}
	{entry.confidence | some entry in found} == {"certain"}
}

test_allows_interface_that_nothing_opens if {
	every command in [["--api=true"], ["--api.insecure=false"]] {
		said := testing.said(admin_interface_exposed.deny) with input as testing.service(_proxy(command))
		said == set()
	}
}
