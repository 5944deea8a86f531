package rules.host_path_readable_test

import data.lib.testing_test as testing
import data.rules.host_path_readable

test_denies_configuration if {
	found := host_path_readable.deny with input as testing.service({"mounts": [testing.read_only(testing.bind("/etc", "/e"))]})
	testing.said(found) == {"containers/0/mounts/0: mounts `/etc` of the host"}
	testing.details(found) == {{"evidence": "/etc:/e", "related": []}}
}

test_denies_root if {
	said := testing.said(host_path_readable.deny) with input as testing.service({"mounts": [testing.read_only(testing.bind("/", "/host"))]})
	said == {"containers/0/mounts/0: mounts `/` of the host, and with it the container runtime's socket, which read-only does not protect"}
}

test_denies_sockets_of_services_even_writable if {
	said := testing.said(host_path_readable.deny) with input as testing.service({"mounts": [testing.bind("/run/dbus", "/run/dbus")]})
	said == {"containers/0/mounts/0: mounts `/run/dbus`, by which it talks to the host's services"}
}

test_denies_sockets_of_services_read_only if {
	said := testing.said(host_path_readable.deny) with input as testing.service({"mounts": [testing.read_only(testing.bind("/run/dbus", "/run/dbus"))]})
	said == {"containers/0/mounts/0: mounts `/run/dbus`, by which it talks to the host's services"}
}

test_denies_config_from_the_host if {
	said := testing.said(host_path_readable.deny) with input as testing.service({"mounts": [object.union(testing.read_only(testing.bind("/etc/shadow", "/s")), {"origin": "config"})]})
	said == {"containers/0/mounts/0: gets `/etc/shadow` of the host as a config"}
}

test_allows_secret_of_the_host if {
	said := testing.said(host_path_readable.deny) with input as testing.service({"mounts": [object.union(testing.read_only(testing.bind("/root/token", "/s")), {"origin": "secret"})]})
	said == set()
}

test_denies_agent_that_writes if {
	said := testing.said(host_path_readable.deny) with input as testing.service(object.union(testing.image("prom/node-exporter", "v1"), {"mounts": [testing.read_only(testing.bind("/etc", "/e"))], "image": {"ref": "x", "registry": "docker.io", "repository": "example/x"}}))
	said == {"containers/0/mounts/0: mounts `/etc` of the host"}
}

test_denies_mildly_what_holds_names_only if {
	found := host_path_readable.deny with input as testing.service({"mounts": [testing.read_only(testing.bind("/etc/passwd", "/p")), testing.bind("/run/udev", "/u"), testing.read_only(testing.bind("/sys/fs/cgroup", "/c"))]})
	testing.said(found) == {"containers/0/mounts/0: mounts `/etc/passwd` of the host", "containers/0/mounts/1: mounts `/run/udev` of the host", "containers/0/mounts/2: mounts `/sys/fs/cgroup` of the host"}
	testing.details(found) == {{"evidence": "/etc/passwd:/p", "related": [], "severity": {"ci": "off", "development": "low", "production": "low", "self-hosted": "low"}}, {"evidence": "/run/udev:/u", "related": [], "severity": {"ci": "off", "development": "low", "production": "low", "self-hosted": "low"}}, {"evidence": "/sys/fs/cgroup:/c", "related": [], "severity": {"ci": "off", "development": "low", "production": "low", "self-hosted": "low"}}}
}

test_allows_writable if {
	said := testing.said(host_path_readable.deny) with input as testing.service({"mounts": [testing.bind("/etc", "/e")]})
	said == set()
}

test_allows_harmless_files if {
	said := testing.said(host_path_readable.deny) with input as testing.service({"mounts": [testing.read_only(testing.bind("/etc/localtime", "/etc/localtime")), testing.read_only(testing.bind("/lib/modules", "/lib/modules")), testing.read_only(testing.bind("/usr", "/u"))]})
	said == set()
}

test_allows_agent if {
	said := testing.said(host_path_readable.deny) with input as testing.service(object.union(testing.image("prom/node-exporter", "v1"), {"mounts": [testing.read_only(testing.bind("/", "/host")), testing.bind("/run/dbus", "/d")]}))
	said == set()
}

test_allows_declared_agent if {
	said := testing.said(host_path_readable.deny) with input as testing.service({"declared": {"class": "host-agent", "justification": "disks"}, "mounts": [testing.read_only(testing.bind("/", "/host"))]})
	said == set()
}

test_allows_folder_of_runtime_sockets if {
	said := testing.said(host_path_readable.deny) with input as testing.service({"mounts": [testing.read_only(testing.bind("/run", "/r"))]})
	said == set()
}

_milder := {
	"/tmp/.X11-unix": ["mounts `/tmp/.X11-unix`, by which it sees the screen of the host and types into it", "medium", "off"],
	"/run/buildkit/buildkitd.sock": ["mounts `/run/buildkit/buildkitd.sock`, by which it has the host build images", "medium", "low"],
}

test_denies_mildly_what_is_not_root_of_the_host if {
	every path, expected in _milder {
		found := host_path_readable.deny with input as testing.service({"mounts": [testing.bind(path, "/x")]})
		{[entry.message, entry.severity.production, entry.severity.ci] | some entry in found} == {expected}
	}
}

test_denies_the_bus_of_a_session_that_a_variable_names if {
	mounts := [{"type": "bind", "source_template": source, "target": "/b", "read_only": false} | some source in ["${XDG_RUNTIME_DIR}/bus", "/run/user/${ME}/bus", "/run/user/…/systemd", "${XDG_RUNTIME_DIR}/pulse", "${HOME_OF_BUS}/bus", "/srv/run/user/${ME}/bus"]]
	said := testing.said(host_path_readable.deny) with input as testing.service({"mounts": mounts})
	said == {
		"containers/0/mounts/0: mounts `${XDG_RUNTIME_DIR}/bus`, by which it talks to the host's services",
		"containers/0/mounts/1: mounts `/run/user/${ME}/bus`, by which it talks to the host's services",
		"containers/0/mounts/2: mounts `/run/user/…/systemd`, by which it talks to the host's services",
	}
}

test_advises_what_can_be_done if {
	every path, words in {"/run/dbus": "`xdg-dbus-proxy`", "/tmp/.X11-unix/X0": "Xvfb", "/run/buildkit": "`moby/buildkit:rootless`"} {
		found := host_path_readable.deny with input as testing.service({"mounts": [testing.bind(path, "/x")]})
		every entry in found {
			contains(entry.remediation, words)
		}
	}
	every path in ["/etc", "/", "/run/udev"] {
		found := host_path_readable.deny with input as testing.service({"mounts": [testing.read_only(testing.bind(path, "/x"))]})
		every entry in found {
			not entry.remediation
		}
	}
}

test_allows_a_vpn_its_own_configuration if {
	said := testing.said(host_path_readable.deny) with input as testing.services([object.union(testing.image(repository, "1"), {"mounts": [testing.read_only(testing.bind("/etc/wireguard", "/w"))]}) | some repository in ["linuxserver/wireguard", "library/nginx"]])
	said == {"containers/1/mounts/0: mounts `/etc/wireguard` of the host"}
}

test_says_how_volumes_are_mounted if {
	found := host_path_readable.deny with input as testing.service({"mounts": [testing.read_only(testing.bind("/var/lib/docker/volumes", "/v")), testing.read_only(testing.bind("/var/lib/docker/containers", "/c"))]})
	{entry.path[3] | some entry in found; contains(entry.remediation, "by their names")} == {0}
	{entry.path[3] | some entry in found} == {0, 1}
}
