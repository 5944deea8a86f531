package rules.host_path_agent_test

import data.lib.testing_test as testing
import data.rules.host_path_agent

test_denies_agent if {
	found := host_path_agent.deny with input as testing.service(object.union(testing.image("prom/node-exporter", "v1"), {"mounts": [testing.read_only(testing.bind("/", "/host")), testing.read_only(testing.bind("/proc", "/p")), testing.bind("/run/dbus", "/d")]}))
	testing.said(found) == {"containers/0/mounts/0: mounts `/` of the host, as its image's own page asks (https://github.com/prometheus/node_exporter#docker); it holds the container runtime's socket too", "containers/0/mounts/1: mounts `/proc` of the host, as its image's own page asks (https://github.com/prometheus/node_exporter#docker)", "containers/0/mounts/2: mounts `/run/dbus` of the host, as its image's own page asks (https://github.com/prometheus/node_exporter#docker)"}
	testing.details(found) == {{"evidence": "/:/host", "related": []}, {"evidence": "/proc:/p", "related": []}, {"evidence": "/run/dbus:/d", "related": []}}
}

test_allows_others if {
	said := testing.said(host_path_agent.deny) with input as testing.service({"mounts": [testing.read_only(testing.bind("/proc", "/p"))]})
	said == set()
}

test_allows_declared if {
	said := testing.said(host_path_agent.deny) with input as testing.service(object.union(testing.image("prom/node-exporter", "v1"), {"declared": {"class": "host-agent", "justification": "disks"}, "mounts": [testing.read_only(testing.bind("/", "/host"))]}))
	said == set()
}

test_allows_what_it_writes_or_nobody_minds if {
	said := testing.said(host_path_agent.deny) with input as testing.service(object.union(testing.image("prom/node-exporter", "v1"), {"mounts": [testing.bind("/proc", "/p"), testing.read_only(testing.bind("/srv", "/s"))]}))
	said == set()
}
