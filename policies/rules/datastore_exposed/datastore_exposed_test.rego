package rules.datastore_exposed_test

import data.lib.testing_test as testing
import data.rules.datastore_exposed

test_denies_every_address if {
	found := datastore_exposed.deny with input as testing.service(object.union(testing.image("library/postgres", "17"), {"ports": [testing.port("", "5432", 5432), testing.port("0.0.0.0", "5433", 5432), testing.port("::", "5434", 5432)]}))
	testing.said(found) == {"containers/0/ports/0: is a datastore (by its image) and publishes 5432 on all interfaces of the host", "containers/0/ports/1: is a datastore (by its image) and publishes 5433 (container port 5432) on all interfaces of the host", "containers/0/ports/2: is a datastore (by its image) and publishes 5434 (container port 5432) on all interfaces of the host"}
	testing.details(found) == {{"evidence": ":5432:5432/tcp", "port": "5432"}, {"evidence": "0.0.0.0:5433:5432/tcp", "port": "5433 (container port 5432)"}, {"evidence": ":::5434:5432/tcp", "port": "5434 (container port 5432)"}}
}

test_denies_one_address if {
	said := testing.said(datastore_exposed.deny) with input as testing.service(object.union(testing.image("library/mysql", "8"), {"ports": [testing.port("192.168.1.5", "3306", 3306)]}))
	said == {"containers/0/ports/0: is a datastore (by its image) and publishes 3306 on 192.168.1.5 of the host"}
}

test_denies_random_port if {
	said := testing.said(datastore_exposed.deny) with input as testing.service(object.union(testing.image("library/redis", "8"), {"ports": [{"host_ip": "", "target": 6379, "protocol": "tcp"}]}))
	said == {"containers/0/ports/0: is a datastore (by its image) and publishes 6379 as a random port on all interfaces of the host"}
}

test_denies_declared if {
	said := testing.said(datastore_exposed.deny) with input as testing.service({"declared": {"class": "datastore"}, "ports": [testing.port("", "9999", 7000)]})
	said == {"containers/0/ports/0: is a datastore (declared) and publishes 9999 (container port 7000) on all interfaces of the host"}
}

test_denies_built_on_one if {
	said := testing.said(datastore_exposed.deny) with input as testing.service({"build": {"base": testing.image("library/postgres", "17").image}, "ports": [testing.port("", "5432", 5432)]})
	said == {"containers/0/ports/0: is a datastore (by the image it is built on) and publishes 5432 on all interfaces of the host"}
}

test_denies_port_of_the_container_that_it_joins if {
	said := testing.said(datastore_exposed.deny) with input as testing.services([{"name": "vpn", "ports": [testing.port("", "5432", 5432), testing.port("", "80", 80)]}, object.union(testing.image("library/postgres", "17"), {"network_mode": {"mode": "service", "target": "vpn"}})])
	said == {"containers/0/ports/0: is a datastore (by its image) and publishes 5432 on all interfaces of the host"}
}

test_denies_all_ports if {
	found := datastore_exposed.deny with input as testing.commands([object.union(testing.image("library/postgres", "17"), {"publish_all": true})])
	testing.said(found) == {"containers/0/publish_all: is a datastore (by its image) and publishes all exposed ports on all interfaces of the host"}
	testing.details(found) == {{"evidence": "::0/tcp", "port": "all exposed ports"}}
}

test_allows_loopback if {
	said := testing.said(datastore_exposed.deny) with input as testing.service(object.union(testing.image("library/postgres", "17"), {"ports": [testing.port("127.0.0.1", "5432", 5432), testing.port("::1", "5432", 5432)]}))
	said == set()
}

test_allows_network_that_binds_loopback if {
	said := testing.said(datastore_exposed.deny) with input as object.union(testing.service(object.union(testing.image("library/postgres", "17"), {"ports": [testing.port("", "5432", 5432)]})), {"networks": [{"name": "default", "driver_opts": {"com.docker.network.bridge.host_binding_ipv4": "127.0.0.1"}}]})
	said == set()
}

test_allows_unknown_address if {
	said := testing.said(datastore_exposed.deny) with input as testing.service(object.union(testing.image("library/postgres", "17"), {"ports": [{"target": 5432, "protocol": "tcp"}], "unknown": [["ports", 0, "host_ip"], ["ports", 0, "published"]]}))
	said == set()
}

test_allows_internal_network if {
	said := testing.said(datastore_exposed.deny) with input as object.union(testing.service(object.union(testing.image("library/postgres", "17"), {"ports": [testing.port("", "5432", 5432)]})), {"networks": [{"name": "default", "internal": true}]})
	said == set()
}

test_allows_no_network if {
	said := testing.said(datastore_exposed.deny) with input as testing.mode(object.union(testing.image("library/postgres", "17"), {"ports": [testing.port("", "5432", 5432)], "publish_all": true}), {"mode": "none"})
	said == set()
}

test_allows_host_network if {
	said := testing.said(datastore_exposed.deny) with input as testing.mode(object.union(testing.image("library/postgres", "17"), {"ports": [testing.port("", "5432", 5432)]}), {"mode": "host"})
	said == set()
}

test_allows_application if {
	said := testing.said(datastore_exposed.deny) with input as testing.service(object.union(testing.image("example/app", "1"), {"ports": [testing.port("", "5432", 5432)]}))
	said == set()
}

test_allows_client_of_the_image if {
	said := testing.said(datastore_exposed.deny) with input as testing.service(object.union(testing.image("library/postgres", "17"), {"command": ["pg_dump", "shop"], "ports": [testing.port("", "5432", 5432)]}))
	said == set()
}

test_allows_port_on_which_it_does_not_listen if {
	said := testing.said(datastore_exposed.deny) with input as testing.service(object.union(testing.image("library/postgres", "17"), {"ports": [testing.port("", "5434", 5433)]}))
	said == set()
}

test_denies_port_on_which_it_is_told_to_listen if {
	said := testing.said(datastore_exposed.deny) with input as testing.service(object.union(testing.image("library/postgres", "17"), {"command": ["-p", "5433"], "ports": [testing.port("", "5434", 5433)]}))
	said == {"containers/0/ports/0: is a datastore (by its image) and publishes 5434 (container port 5433) on all interfaces of the host"}
}
