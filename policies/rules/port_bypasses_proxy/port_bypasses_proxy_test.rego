package rules.port_bypasses_proxy_test

import data.lib.testing_test as testing
import data.rules.port_bypasses_proxy

test_denies_application if {
	found := port_bypasses_proxy.deny with input as testing.services([object.union(testing.image("library/traefik", "v3"), {"name": "proxy", "ports": [testing.port("", "443", 443)]}), {"ports": [testing.port("", "3000", 3000)]}])
	testing.said(found) == {"containers/1/ports/0: publishes 3000 on all interfaces of the host, around the reverse proxy `proxy`"}
	testing.details(found) == {{"evidence": ":3000:3000/tcp", "port": "3000", "related": [{"message": "`proxy` serves the same network", "path": ["containers", 0]}]}}
}

test_allows_proxy_that_is_not_published if {
	said := testing.said(port_bypasses_proxy.deny) with input as testing.services([object.union(testing.image("library/traefik", "v3"), {"name": "proxy"}), {"ports": [testing.port("", "3000", 3000)]}])
	said == set()
}

test_allows_edge if {
	said := testing.said(port_bypasses_proxy.deny) with input as testing.services([object.union(testing.image("library/traefik", "v3"), {"name": "proxy", "ports": [testing.port("", "8000", 80)]}), {"declared": {"class": "edge"}, "ports": [testing.port("", "3000", 3000)]}])
	said == set()
}

test_allows_another_network if {
	said := testing.said(port_bypasses_proxy.deny) with input as object.union(testing.services([object.union(testing.image("library/traefik", "v3"), {"name": "proxy", "ports": [testing.port("", "80", 8000)]}), {"ports": [testing.port("", "3000", 3000)], "networks": [{"name": "b"}]}]), {"networks": [{"name": "default"}, {"name": "b"}]})
	said == set()
}

test_allows_protocols_that_the_proxy_does_not_carry if {
	said := testing.said(port_bypasses_proxy.deny) with input as testing.services([object.union(testing.image("library/traefik", "v3"), {"name": "proxy", "ports": [testing.port("", "443", 443)]}), {"ports": [testing.port("", "2222", 22), testing.port("", "6881", 6881)]}])
	said == set()
}

test_allows_ports_for_devices if {
	said := testing.said(port_bypasses_proxy.deny) with input as testing.services([object.union(testing.image("library/traefik", "v3"), {"name": "proxy", "ports": [testing.port("", "443", 443)]}), object.union(testing.image("jacobalberty/unifi", "v9"), {"ports": [testing.port("", "8080", 8080), testing.port("", "8443", 8443)]})])
	said == {"containers/1/ports/1: publishes 8443 on all interfaces of the host, around the reverse proxy `proxy`"}
}

test_denies_around_a_proxy_at_a_port_of_its_own if {
	said := testing.said(port_bypasses_proxy.deny) with input as testing.services([object.union(testing.image("library/traefik", "v3"), {"name": "proxy", "ports": [testing.port("", "80", 8000)]}), {"ports": [testing.port("", "3000", 3000)]}])
	said == {"containers/1/ports/0: publishes 3000 on all interfaces of the host, around the reverse proxy `proxy`"}
}

test_denies_around_a_proxy_behind_a_router if {
	said := testing.said(port_bypasses_proxy.deny) with input as testing.services([object.union(testing.image("library/traefik", "v3"), {"name": "proxy", "ports": [testing.port("", "8443", 443)]}), {"ports": [testing.port("", "3000", 3000)]}])
	said == {"containers/1/ports/0: publishes 3000 on all interfaces of the host, around the reverse proxy `proxy`"}
}

test_allows_proxy_with_its_dashboard_only if {
	said := testing.said(port_bypasses_proxy.deny) with input as testing.services([object.union(testing.image("library/traefik", "v3"), {"ports": [testing.port("", "8080", 8080)]}), {"ports": [testing.port("", "3000", 3000)]}])
	said == set()
}

test_allows_what_no_proxy_can_carry if {
	base := {"host_ip": "", "published": "3000", "target": 3000, "protocol": "tcp"}
	every other in [
		{"host_ip": "10.0.0.1"},
		{"host_ip": "127.0.0.1"},
		{"protocol": "udp"},
		{"target": 22},
	] {
		port_bypasses_proxy.deny == set() with input as testing.services([object.union(testing.image("library/traefik", "v3"), {"ports": [testing.port("", "443", 443)]}), {"ports": [object.union(base, other)]}])
	}
}

test_allows_random_port_and_other_proxies if {
	said := testing.said(port_bypasses_proxy.deny) with input as testing.services([object.union(testing.image("library/traefik", "v3"), {"ports": [testing.port("", "443", 443)]}), {"ports": [{"host_ip": "", "target": 3000, "protocol": "tcp"}]}, object.union(testing.image("library/nginx", "1.29"), {"ports": [testing.port("", "8080", 8080)]})])
	said == set()
}
