package rules.host_path_writable_test

import data.lib.hostpath
import data.lib.testing_test as testing
import data.rules.host_path_writable

test_denies_configuration if {
	found := host_path_writable.deny with input as testing.service({"mounts": [testing.bind("/etc", "/e"), testing.bind("/etc/cron.d/job", "/j"), testing.bind("/var/lib/docker/volumes", "/v")]})
	testing.said(found) == {"containers/0/mounts/0: mounts `/etc` of the host writable", "containers/0/mounts/1: mounts `/etc/cron.d/job` of the host writable", "containers/0/mounts/2: mounts `/var/lib/docker/volumes` of the host writable"}
	testing.details(found) == {{"evidence": "/etc:/e", "related": []}, {"evidence": "/etc/cron.d/job:/j", "related": []}, {"evidence": "/var/lib/docker/volumes:/v", "related": [], "remediation": hostpath.by_name}}
}

test_denies_kernel_modules if {
	said := testing.said(host_path_writable.deny) with input as testing.service({"mounts": [testing.bind("/lib/modules", "/lib/modules"), testing.bind("/usr/src", "/usr/src")]})
	said == {"containers/0/mounts/0: mounts `/lib/modules` of the host writable", "containers/0/mounts/1: mounts `/usr/src` of the host writable"}
}

test_denies_root if {
	said := testing.said(host_path_writable.deny) with input as testing.service({"mounts": [testing.bind("/", "/host")]})
	said == {"containers/0/mounts/0: mounts `/` of the host writable, and with it the container runtime's socket"}
}

test_denies_volume_in_disguise if {
	found := host_path_writable.deny with input as object.union(testing.service({"mounts": [testing.volume("e", "/e")]}), {"volumes": [{"name": "e", "driver_opts": {"type": "none", "o": "rbind,rw", "device": "/etc/"}}]})
	testing.said(found) == {"containers/0/mounts/0: mounts `/etc` (through the volume `e`) of the host writable"}
	testing.details(found) == {{"evidence": "e:/e", "related": [{"message": "the volume `e` is a bind mount of `/etc`", "path": ["volumes", 0, "driver_opts"]}]}}
}

test_allows_read_only if {
	said := testing.said(host_path_writable.deny) with input as testing.service({"mounts": [testing.read_only(testing.bind("/etc", "/e"))]})
	said == set()
}

test_allows_read_only_volume_in_disguise if {
	said := testing.said(host_path_writable.deny) with input as object.union(testing.service({"mounts": [testing.volume("e", "/e")]}), {"volumes": [{"name": "e", "driver_opts": {"type": "none", "o": "bind,ro", "device": "/etc"}}]})
	said == set()
}

test_allows_folder_of_sockets if {
	said := testing.said(host_path_writable.deny) with input as testing.service({"mounts": [testing.bind("/run", "/r")]})
	said == set()
}

test_allows_data if {
	said := testing.said(host_path_writable.deny) with input as testing.service({"mounts": [testing.bind("/srv/data", "/d"), testing.local("./etc", "/e")]})
	said == set()
}

_agent(more) := object.union(testing.image("portainer/agent", "2"), {"mounts": array.concat(more, [testing.bind("/var/lib/docker/volumes", "/var/lib/docker/volumes"), testing.bind("/etc", "/host/etc")])})

test_denies_mildly_what_a_page_asks_for_beside_the_socket if {
	found := host_path_writable.deny with input as testing.service(_agent([testing.bind("/var/run/docker.sock", "/var/run/docker.sock")]))
	{[entry.message, object.get(entry, ["severity", "production"], "own")] | some entry in found} == {
		["mounts `/var/lib/docker/volumes` of the host writable, as its image's own page asks (https://docs.portainer.io/admin/environments/add/docker/agent)", "high"],
		["mounts `/etc` of the host writable", "own"],
	}
}

test_denies_the_same_without_the_socket if {
	found := host_path_writable.deny with input as testing.service(_agent([]))
	{object.get(entry, ["severity", "production"], "own") | some entry in found} == {"own"}
	count(found) == 2
}

test_allows_the_same_of_a_declared_controller if {
	said := testing.said(host_path_writable.deny) with input as testing.service(object.union(_agent([testing.bind("/var/run/docker.sock", "/s")]), {"declared": {"class": "controller", "justification": "manages the host"}}))
	said == {"containers/0/mounts/2: mounts `/etc` of the host writable"}
}

test_allows_a_vpn_its_own_configuration if {
	said := testing.said(host_path_writable.deny) with input as testing.services([object.union(testing.image(repository, "1"), {"mounts": [testing.bind("/etc/wireguard", "/w")]}) | some repository in ["linuxserver/wireguard", "library/nginx"]])
	said == {"containers/1/mounts/0: mounts `/etc/wireguard` of the host writable"}
}
