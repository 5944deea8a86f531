package rules.needless_service_port_test

import data.lib.testing_test as testing
import data.rules.needless_service_port

test_denies_ports_beside_a_job_container if {
	said := testing.said(needless_service_port.deny) with input as object.union(testing.services([{"origin": "job"}, {"origin": "job-service", "ports": [testing.port("", "5432", 5432)]}]), {"kind": "workflow"})
	said == {"containers/1/ports: maps ports, though the job runs in a container and reaches it by name"}
}

test_allows_job_on_the_machine if {
	said := testing.said(needless_service_port.deny) with input as object.union(testing.service({"origin": "job-service", "ports": [testing.port("", "5432", 5432)]}), {"kind": "workflow"})
	said == set()
}

test_allows_job_that_maps_ports_and_service_without if {
	said := testing.said(needless_service_port.deny) with input as object.union(testing.services([{"origin": "job", "ports": [testing.port("", "80", 80)]}, {"origin": "job-service"}, {"origin": "job-service", "ports": []}]), {"kind": "workflow"})
	said == set()
}

test_allows_services_of_compose if {
	said := testing.said(needless_service_port.deny) with input as testing.services([{"origin": "job"}, {"ports": [testing.port("", "80", 80)]}])
	said == set()
}
