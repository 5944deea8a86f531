package rules.service_port_exposed_test

import data.lib.testing_test as testing
import data.rules.service_port_exposed

test_denies_port if {
	found := service_port_exposed.deny with input as object.union(testing.service({"origin": "job-service", "ports": [testing.port("", "5432", 5432)]}), {"kind": "workflow"})
	testing.said(found) == {"containers/0/ports/0: publishes 5432 on all interfaces of the host"}
	testing.details(found) == {{"evidence": ":5432:5432/tcp", "port": "5432"}}
}

test_allows_loopback_and_services_of_compose if {
	said := testing.said(service_port_exposed.deny) with input as testing.services([{"origin": "job-service", "ports": [testing.port("127.0.0.1", "5432", 5432)]}, {"ports": [testing.port("", "5432", 5432)]}])
	said == set()
}
