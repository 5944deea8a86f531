package rules.control_plane_exposed_test

import data.lib.testing_test as testing
import data.rules.control_plane_exposed

test_denies_engine if {
	found := control_plane_exposed.deny with input as testing.service({"ports": [testing.port("", "2375", 2375)]})
	testing.said(found) == {"containers/0/ports/0: publishes the engine's API (2375) on all interfaces of the host"}
	testing.details(found) == {{"evidence": ":2375:2375/tcp", "port": "2375"}}
}

test_denies_control_plane_of_an_image if {
	found := control_plane_exposed.deny with input as testing.service(object.union(testing.image("hashicorp/consul", "1.20"), {"ports": [testing.port("", "8500", 8500)]}))
	testing.said(found) == {"containers/0/ports/0: publishes the control plane of Consul (8500) on all interfaces of the host"}
	testing.details(found) == {{"evidence": ":8500:8500/tcp", "port": "8500", "severity": {"ci": "low", "development": "critical", "production": "critical", "self-hosted": "critical"}}}
}

test_allows_loopback if {
	said := testing.said(control_plane_exposed.deny) with input as testing.service({"ports": [testing.port("127.0.0.1", "2375", 2375)]})
	said == set()
}

test_allows_other_ports if {
	said := testing.said(control_plane_exposed.deny) with input as testing.service({"ports": [testing.port("", "2374", 80)]})
	said == set()
}

test_denies_datastore_of_a_job_mildly if {
	found := control_plane_exposed.deny with input as testing.service(object.union(testing.image("quay.io/coreos/etcd", "v3.5"), {"image": {"ref": "quay.io/coreos/etcd:v3.5", "registry": "quay.io", "repository": "coreos/etcd", "tag": "v3.5"}, "ports": [testing.port("", "2379", 2379)]}))
	{[entry.severity.production, entry.severity.ci] | some entry in found} == {["critical", "low"]}
}
