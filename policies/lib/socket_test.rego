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
