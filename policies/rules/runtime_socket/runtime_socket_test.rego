package rules.runtime_socket_test

import data.lib.testing_test as testing
import data.rules.runtime_socket

test_denies_socket if {
	found := runtime_socket.deny with input as testing.service({"mounts": [testing.bind("/var/run/docker.sock", "/s")]})
	testing.said(found) == {"containers/0/mounts/0: mounts the socket of Docker, `/var/run/docker.sock`"}
	testing.details(found) == {{"confidence": "certain", "evidence": "/var/run/docker.sock:/s", "related": []}}
}

test_denies_read_only_socket if {
	said := testing.said(runtime_socket.deny) with input as testing.service({"mounts": [testing.read_only(testing.bind("/run/docker.sock", "/s"))]})
	said == {"containers/0/mounts/0: mounts the socket of Docker, `/run/docker.sock`; read-only changes nothing about that"}
}

test_denies_containerd_crio_podman if {
	said := testing.said(runtime_socket.deny) with input as testing.service({"mounts": [testing.bind("/run/containerd/containerd.sock", "/a"), testing.bind("/run/crio/crio.sock", "/b"), testing.bind("/run/user/1000/podman/podman.sock", "/c"), testing.bind("/run/cri-dockerd.sock", "/d")]})
	said == {"containers/0/mounts/0: mounts the socket of containerd, `/run/containerd/containerd.sock`", "containers/0/mounts/1: mounts the socket of CRI-O, `/run/crio/crio.sock`", "containers/0/mounts/2: mounts the socket of Podman, `/run/user/1000/podman/podman.sock`", "containers/0/mounts/3: mounts the socket of Docker, `/run/cri-dockerd.sock`"}
}

test_denies_folder_of_sockets if {
	said := testing.said(runtime_socket.deny) with input as testing.service({"mounts": [testing.bind("/var/run", "/s")]})
	said == {"containers/0/mounts/0: mounts `/var/run`, which holds the socket of the container runtime"}
}

test_denies_socket_in_a_home if {
	said := testing.said(runtime_socket.deny) with input as testing.service({"mounts": [testing.bind("/home/me/.docker/run/docker.sock", "/s"), {"type": "bind", "relative_to": "home", "source": "~/.colima/default/docker.sock", "target": "/t", "read_only": false}]})
	said == {"containers/0/mounts/0: mounts the socket of Docker, `/home/me/.docker/run/docker.sock`", "containers/0/mounts/1: mounts the socket of Docker, `~/.colima/default/docker.sock`"}
}

test_denies_named_pipe if {
	said := testing.said(runtime_socket.deny) with input as testing.service({"mounts": [{"type": "npipe", "source": `\\.\pipe\docker_engine`, "target": `\\.\pipe\docker_engine`, "read_only": false}]})
	said == {"containers/0/mounts/0: mounts the socket of Docker, `\\\\.\\pipe\\docker_engine`"}
}

test_denies_pipe_as_a_bind if {
	said := testing.said(runtime_socket.deny) with input as testing.service({"mounts": [testing.bind("//./pipe/docker_engine", "/p"), testing.bind(`\\.\pipe\docker_engine`, "/q")]})
	said == {"containers/0/mounts/0: mounts the socket of Docker, `//./pipe/docker_engine`", "containers/0/mounts/1: mounts the socket of Docker, `\\\\.\\pipe\\docker_engine`"}
}

test_denies_volume_in_disguise if {
	found := runtime_socket.deny with input as object.union(testing.service({"mounts": [testing.volume("s", "/s")]}), {"volumes": [{"name": "s", "driver_opts": {"type": "none", "o": "bind", "device": "/var/run/docker.sock"}}]})
	testing.said(found) == {"containers/0/mounts/0: mounts the socket of Docker, `/var/run/docker.sock` (through the volume `s`)"}
	testing.details(found) == {{"confidence": "certain", "evidence": "s:/s", "related": [{"message": "the volume `s` is a bind mount of `/var/run/docker.sock`", "path": ["volumes", 0, "driver_opts"]}]}}
}

test_allows_config_of_that_name if {
	said := testing.said(runtime_socket.deny) with input as testing.service({"mounts": [testing.local("./docker.sock.conf", "/s")]})
	said == set()
}

test_allows_known_controller if {
	said := testing.said(runtime_socket.deny) with input as testing.service(object.union(testing.image("library/traefik", "v3"), {"mounts": [testing.bind("/var/run/docker.sock", "/s")]}))
	said == set()
}

test_allows_declared_controller if {
	said := testing.said(runtime_socket.deny) with input as testing.service({"declared": {"class": "controller", "justification": "deploys"}, "mounts": [testing.bind("/var/run/docker.sock", "/s")]})
	said == set()
}

test_allows_socket_proxy if {
	said := testing.said(runtime_socket.deny) with input as testing.service(object.union(testing.image("tecnativa/docker-socket-proxy", "0.3"), {"mounts": [testing.bind("/var/run/docker.sock", "/s")]}))
	said == set()
}

test_allows_what_the_runner_mounts if {
	said := testing.said(runtime_socket.deny) with input as testing.service({"mounts": [object.union(testing.bind("/var/run/docker.sock", "/s"), {"origin": "runner"})]})
	said == set()
}

_unknown(template, target) := {"type": "bind", "source_template": template, "target": target, "read_only": false}

test_denies_what_is_known_of_an_unknown_path if {
	found := runtime_socket.deny with input as testing.service({"mounts": [_unknown("/run/user/${UID}/podman/podman.sock", "/a"), _unknown("${XDG_RUNTIME_DIR}/docker.sock", "/b"), _unknown("/run/user/${UID}", "/c"), _unknown("${DOCKER_SOCK}", "/var/run/docker.sock"), _unknown("${DATA}", "/data"), _unknown("/srv/${DATA}", "/srv"), _unknown("${XDG_RUNTIME_DIR}", "/e"), _unknown("${DIR}/docker.sock", "/f"), _unknown("/var/run/user/…/podman", "/g")]})
	{[entry.path[3], entry.message, entry.confidence] | some entry in found} == {
		[0, "mounts the socket of Podman, `/run/user/${UID}/podman/podman.sock`", "certain"],
		[1, "mounts the socket of Docker, `${XDG_RUNTIME_DIR}/docker.sock`", "certain"],
		[2, "mounts `/run/user/${UID}`, which holds the socket of the container runtime", "certain"],
		[3, "mounts `${DOCKER_SOCK}` at `/var/run/docker.sock`, where Docker is looked for", "inferred"],
		[6, "mounts `${XDG_RUNTIME_DIR}`, which holds the socket of the container runtime", "certain"],
		[7, "mounts the socket of Docker, `${DIR}/docker.sock`", "certain"],
		[8, "mounts `/var/run/user/…/podman`, which holds the socket of Podman", "certain"],
	}
}

test_denies_a_home_written_either_way if {
	below := [".colima/docker.sock", ".colima/dev/docker.sock", ".orbstack/run/docker.sock", ".lima/default/sock/docker.sock", ".docker/run", ".local/share/containers/podman/machine/podman.sock", ".rd"]
	written := array.concat([testing.bind($"/Users/me/{path}", "/s") | some path in below], [{"type": "bind", "relative_to": "home", "source": $"~/{path}", "target": "/t", "read_only": false} | some path in below])
	found := runtime_socket.deny with input as testing.service({"mounts": written})
	{entry.path[3] | some entry in found} == {m | some m, _ in written}
}
