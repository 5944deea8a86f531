package lib.socket_test

import data.lib.socket
import data.lib.testing_test as testing

_mounting(source) := {"mounts": [{"type": "bind", "source": source, "target": "/mnt", "relative_to": "host"}]}

_input := testing.services([_mounting("/var/run/docker.sock"), _mounting("/srv"), {}])

test_the_set_has_what_the_list_has if {
	socket.of == {i: {found | some found in sockets} | some i, sockets in socket.list} with input as _input
	object.keys(socket.list) == {0} with input as _input
}

test_sockets_are_named_wherever_they_are if {
	socket.named("/run/docker.sock") == "Docker"
	socket.named("/run/user/1000/docker.sock") == "Docker"
	socket.named("/run/podman") == "Podman"
	socket.named("/home/me/.colima/default/docker.sock") == "Docker"
	socket.named("/var/snap/microk8s/common/run/containerd.sock") == "containerd"
	socket.named("/run/host-services/docker.proxy.sock") == "Docker"
	socket.named("/var/run/docker.sock.raw") == "Docker"
	socket.named("/run/crio") == "CRI-O"
	socket.named("/run/k3s/containerd") == "containerd"
	socket.named("/run/user/1000/podman") == "Podman"
	socket.named("/home/me/.local/share/containers/podman/machine") == "Podman"
	socket.named("/run/containerd/s") == "containerd"
	socket.named("/run/docker/containerd") == "containerd"
	socket.named("/run/containerd/containerd.sock.ttrpc") == "containerd"
	socket.named("/var/folders/x/T/podman/podman-machine-default-api.sock") == "Podman"
	every path in ["/var/lib/lxd", "/var/lib/lxd/unix.socket", "/var/snap/lxd/common/lxd", "/var/snap/lxd/common/lxd/unix.socket"] {
		socket.named(path) == "LXD"
	}
	every path in ["/var/lib/incus", "/var/lib/incus/unix.socket"] {
		socket.named(path) == "Incus"
	}
	not socket.named("/var/lib/incus/unix.socket.user")
	not socket.named("/var/lib/app/unix.socket")
	not socket.named("/run/docker/plugins")
	not socket.named("/run/containerd/io.containerd.runtime.v2.task")
	not socket.named("/tmp/podman-machine-default-gvproxy.sock")
	not socket.named("/srv/docker.sock.conf")
	not socket.named("/home/me/.cache")
	not socket.named("/srv/app.sock")
	not socket.named("/srv")
}

test_every_runtime_s_own_name if {
	names := {
		"balena-engine.sock": "Docker", "balena.sock": "Docker", "containerd.sock": "containerd", "cri-dockerd.sock": "Docker",
		"crio.sock": "CRI-O", "docker-cli.sock": "Docker", "docker.proxy.sock": "Docker", "docker.raw.sock": "Docker",
		"docker.sock": "Docker", "docker.sock.raw": "Docker", "dockershim.sock": "Docker", "podman.sock": "Podman",
	}
	every name, engine in names {
		socket.named($"/srv/{name}") == engine
		not socket.named($"/srv/my-{name}")
	}
}

test_folders_of_homes if {
	folders := [".docker/run", ".docker/desktop", ".colima", ".colima/dev", ".rd", ".orbstack/run", ".lima/default/sock"]
	every folder in folders {
		every home in ["/home/me", "/Users/me", "/root"] {
			socket.named($"{home}/{folder}") == "Docker"
		}
	}
	socket.named("/root/.local/share/containers/podman/machine/qemu") == "Podman"
	every path in ["/home/me/.docker", "/home/me/.colima/dev/x", "/home/me/.orbstack", "/home/me/.lima/default", "/srv/me/.rd", "/home/me/.local/share/containers"] {
		not socket.named(path)
	}
}

test_folders_of_run_with_and_without_the_person if {
	every path in ["/run", "/var/run", "/run/user/1000", "/run/user/${UID}"] {
		socket.named(path) == "container runtime"
	}
	every path in ["/run/podman", "/run/user/1000/podman", "/run/user/${UID}/podman"] {
		socket.named(path) == "Podman"
	}
	every path in ["/run/user", "/run/user/me", "/run/me/podman", "/srv/run"] {
		not socket.named(path)
	}
}

test_how_sure_it_is if {
	mounts := [
		testing.bind("/var/run/docker.sock", "/a"),
		{"type": "bind", "relative_to": "home", "source": "~/.rd", "target": "/b"},
		{"type": "npipe", "source": `\\.\pipe\docker_engine`, "target": "/c"},
		{"type": "npipe", "source": `\\.\pipe\other`, "target": "/d"},
		{"type": "bind", "source_template": "${DIR}/docker.sock", "target": "/e"},
		{"type": "bind", "source_template": "${SOCKET}", "target": "/var/run/docker.sock"},
		object.union(testing.bind("/var/run/docker.sock", "/g"), {"origin": "runner"}),
		object.union(testing.bind("/var/run/docker.sock", "/h"), {"origin": "api_socket"}),
		testing.local("docker_engine", "/i"),
	]
	sockets := socket.list[0] with input as testing.service({"mounts": mounts})
	[[found.mount.target, found.confidence] | some found in sockets] == [
		["/a", "certain"], ["/b", "certain"], ["/c", "certain"], ["/e", "certain"], ["/var/run/docker.sock", "inferred"],
	]
}
