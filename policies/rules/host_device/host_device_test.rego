package rules.host_device_test

import data.lib.testing_test as testing
import data.rules.host_device

test_denies_each_kind if {
	found := host_device.deny with input as testing.service({"devices": [{"source": "/dev/sda"}, {"source": "/dev/mem"}, {"source": "/dev/"}, {"source": "/dev/kvm"}, {"source": "/dev/watchdog"}]})
	testing.said(found) == {"containers/0/devices/0: has the device /dev/sda, a disk of the host", "containers/0/devices/1: has the device /dev/mem, the memory of the host", "containers/0/devices/2: has the device /dev/: every device of the host", "containers/0/devices/3: has the device /dev/kvm", "containers/0/devices/4: has the device /dev/watchdog"}
	testing.details(found) == {{"evidence": "/dev/sda", "severity": {"ci": "medium", "development": "high", "production": "critical", "self-hosted": "critical"}}, {"evidence": "/dev/mem", "severity": {"ci": "medium", "development": "high", "production": "critical", "self-hosted": "critical"}}, {"evidence": "/dev/", "severity": {"ci": "medium", "development": "high", "production": "critical", "self-hosted": "critical"}}, {"evidence": "/dev/kvm", "severity": {"ci": "info", "development": "low", "production": "medium", "self-hosted": "medium"}}, {"evidence": "/dev/watchdog", "severity": {"ci": "off", "development": "off", "production": "low", "self-hosted": "low"}}}
}

test_denies_rules if {
	found := host_device.deny with input as testing.service({"device_cgroup_rules": ["a *:* rwm", "c 189:* rmw", "b 8:0 r"]})
	testing.said(found) == {"containers/0/device_cgroup_rules/0: may use every device of the host (`a *:* rwm`)", "containers/0/device_cgroup_rules/1: may use devices of the host (`c 189:* rmw`)", "containers/0/device_cgroup_rules/2: may use disks of the host (`b 8:0 r`)"}
	testing.details(found) == {{"evidence": "a *:* rwm", "severity": {"ci": "medium", "development": "high", "production": "critical", "self-hosted": "critical"}}, {"evidence": "c 189:* rmw", "severity": {"ci": "off", "development": "off", "production": "low", "self-hosted": "low"}}, {"evidence": "b 8:0 r", "severity": {"ci": "medium", "development": "high", "production": "critical", "self-hosted": "critical"}}}
}

test_a_rule_needs_a_node_to_open if {
	containers := [
		{},
		{"cap_drop": ["ALL"]},
		{"cap_drop": ["MKNOD"], "mounts": [testing.bind("/srv", "/srv")]},
		{"cap_drop": ["ALL"], "cap_add": ["MKNOD"]},
		{"cap_drop": ["ALL"], "cap_add": ["ALL"]},
		{"cap_drop": ["ALL"], "privileged": true},
		{"cap_drop": ["ALL"], "mounts": [testing.bind("/dev/disk", "/d")]},
		{"cap_drop": ["ALL"], "cap_add": ["CHOWN"]},
		{"cap_drop": ["NET_RAW"]},
	]
	found := host_device.deny with input as testing.services([object.union({"device_cgroup_rules": ["b 8:* rwm"]}, container) | some container in containers])
	{entry.path[1] | some entry in found; endswith(entry.message, ", if it gets its node: it makes none itself")} == {1, 2, 7}
	{[entry.path[1], entry.severity.production] | some entry in found} == {[0, "critical"], [1, "low"], [2, "low"], [3, "critical"], [4, "critical"], [5, "critical"], [6, "critical"], [7, "low"], [8, "critical"]}
}

test_allows_graphics_serial_and_names if {
	said := testing.said(host_device.deny) with input as testing.service({"devices": [{"source": "/dev/dri"}, {"source": "/dev/ttyUSB0"}, {"source": "nvidia.com/gpu=all"}]})
	said == set()
}

test_denies_all_nodes_as_a_mount if {
	found := host_device.deny with input as testing.service({"mounts": [testing.bind("/dev", "/dev")]})
	testing.said(found) == {"containers/0/mounts/0: mounts `/dev` of the host: every device node, which it may replace"}
	testing.details(found) == {{"evidence": "/dev:/dev", "related": [], "severity": {"ci": "info", "development": "low", "production": "medium", "self-hosted": "medium"}}}
}

test_allows_mounts_of_harmless_nodes if {
	said := testing.said(host_device.deny) with input as testing.service({"mounts": [testing.bind("/dev/dri", "/dev/dri"), testing.bind("/devices", "/d")]})
	said == set()
}

test_denies_tunnel_of_a_vpn_mildly if {
	found := host_device.deny with input as testing.service(object.union(testing.image("qmcgaw/gluetun", "v3"), {"devices": [{"source": "/dev/net/tun"}]}))
	{[entry.path, entry.message, entry.severity.production] | some entry in found} == {[["containers", 0, "devices", 0], "has the device /dev/net/tun, as a VPN (by its image) needs it", "low"]}
}

test_denies_tunnel_of_others_and_other_doors_of_a_vpn if {
	said := testing.said(host_device.deny) with input as testing.services([{"devices": [{"source": "/dev/net/tun"}]}, object.union(testing.image("qmcgaw/gluetun", "v3"), {"devices": [{"source": "/dev/kvm"}]})])
	said == {"containers/0/devices/0: has the device /dev/net/tun", "containers/1/devices/0: has the device /dev/kvm"}
}

test_denies_rules_of_memory_and_doors if {
	said := testing.said(host_device.deny) with input as testing.service({"device_cgroup_rules": ["c 1:1 r", "c 10:200 rwm"]})
	said == {"containers/0/device_cgroup_rules/0: may use the memory of the host (`c 1:1 r`)", "containers/0/device_cgroup_rules/1: may use devices of the host (`c 10:200 rwm`)"}
}

test_denies_rules_of_the_tunnel_of_a_vpn_mildly if {
	found := host_device.deny with input as testing.services([
		{"cap_add": ["NET_ADMIN"], "device_cgroup_rules": ["c 10:200 rwm", "c 10:229 rwm"]},
		{"device_cgroup_rules": ["c 10:200 rwm"]},
	])
	{[entry.path[1], entry.evidence, entry.severity.production] | some entry in found} == {[0, "c 10:200 rwm", "low"], [0, "c 10:229 rwm", "medium"], [1, "c 10:200 rwm", "medium"]}
}
