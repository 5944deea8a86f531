# What containers control of the host, and share with each other.
package lib.surface

import data.lib.capability
import data.lib.class
import data.lib.confinement
import data.lib.credential_mount
import data.lib.device
import data.lib.hostpath
import data.lib.image
import data.lib.mount
import data.lib.network
import data.lib.socket

facts contains _control(i, "privileged", "", "whole", ["containers", i, "privileged"]) if {
	some i, container in input.containers
	container.privileged
}

facts contains _control(i, "capability", name, _power_of_capability(i, name), ["containers", i, "cap_add", c]) if {
	some i, container in input.containers
	some c, name in container.cap_add
	not capability.usual[name]
}

facts contains object.union(
	_control(i, "socket", found.engine, _power_of_socket(i), found.mount.path),
	{"mount": _mount(found.mount)},
) if {
	some i, mounts in socket.list
	some found in mounts
}

# Who writes a workflow's file does not see it: the runner mounts its engine's socket into its job's container.
facts contains _control(i, "socket", "Docker", "whole", found.path) if {
	input.target == "self-hosted"
	some i, mounts in mount.list
	some found in mounts
	object.get(found, "origin", "") == "runner"
	socket.named(found.host) == "Docker"
}

facts contains _control(i, "api-socket", "", "whole", ["containers", i, "use_api_socket"]) if {
	some i, container in input.containers
	container.use_api_socket
}

facts contains object.union(
	_control(i, "path", $"{found.host} {_access(found)}", power, found.path),
	{"mount": _mount(found)},
) if {
	some i, mounts in mount.host_list
	some found in mounts
	power := _power_of_path(i, found)
}

facts contains object.union(
	_control(i, "credentials", object.get(found, "source", object.get(found, "source_template", "")), "much", found.path),
	{"mount": _mount(found)},
) if {
	some i, mounts in mount.list
	some found in mounts
	credential_mount.folder(found)
}

facts contains _control(i, "namespace", "network", "much", path) if {
	some i, path in network.host
}

facts contains _control(i, "namespace", key, power, ["containers", i, key]) if {
	some i, container in input.containers
	some key, power in {"pid": "much", "ipc": "some"}
	container[key].mode == "host"
}

facts contains _control(i, "namespace", name, "little", ["containers", i, key]) if {
	some i, container in input.containers
	some key, name in {"userns_mode": "user", "uts": "uts", "cgroup": "cgroup"}
	container[key] == "host"
}

facts contains _control(i, "device", granted.source, _power_of_device(i, granted.source), ["containers", i, "devices", d]) if {
	some i, container in input.containers
	some d, granted in container.devices
}

facts contains _control(i, "gpu", "", "none", ["containers", i, "gpus"]) if {
	some i, container in input.containers
	container.gpus
}

# Of itself it opens nothing: it counts where files of the host are of that group.
facts contains _control(i, "group", name, "none", ["containers", i, "group_add", g]) if {
	some i, container in input.containers
	some g, name in container.group_add
}

facts contains _control(i, "devices", opened, _power_of_devices(opened), ["containers", i, "device_cgroup_rules", r]) if {
	some i, container in input.containers
	some r, opened in container.device_cgroup_rules
}

facts contains _control(i, "unconfined", confinement.off(option), "much", ["containers", i, "security_opt", o]) if {
	some i, container in input.containers
	some o, option in container.security_opt
}

facts contains _control(i, "hook", hook.event, "much", ["containers", i, "hooks", h, "privileged"]) if {
	some i, container in input.containers
	some h, hook in container.hooks
	hook.privileged
}

facts contains _control(i, "build", name, "much", array.concat(["containers", i, "build"], path)) if {
	some i, container in input.containers
	some [name, path] in _builds(container.build)
}

facts contains object.union(
	_control(i, "propagation", object.get(found, "source", "…"), "some", array.concat(found.path, ["propagation"])),
	{"mount": _mount(found)},
) if {
	some i, mounts in mount.list
	some found in mounts
	found.propagation in {"shared", "rshared"}
}

facts contains _share(i, "network", container.network_mode, ["containers", i, "network_mode"]) if {
	some i, container in input.containers
	container.network_mode.mode in {"service", "container"}
}

facts contains _share(i, key, container[key], ["containers", i, key]) if {
	some i, container in input.containers
	some key in ["pid", "ipc"]
	container[key].mode in {"service", "container", "shareable"}
}

facts contains _share(i, "volumes", {"target": taken.container}, ["containers", i, "volumes_from", v]) if {
	some i, container in input.containers
	some v, taken in container.volumes_from
}

_control(i, by, name, power, path) := _fact(
	i,
	"controls-host",
	trim_space($"{by} {name}"),
	path,
	{"control": {"by": by, "name": name, "power": power}},
)

_share(i, of, space, path) := _fact(
	i,
	"shares",
	trim_space($"{of} {object.get(space, "target", "")}"),
	path,
	{"share": {key: value | some key, value in {"of": of, "with": object.get(space, "target", "")}; value != ""}},
)

_power_of_capability(i, name) := "some" if {
	capability.reaches[name]
	class.of[i].class in {"vpn", "host-agent"}
} else := "whole" if {
	capability.controls[name]
} else := "much" if {
	capability.reaches[name]
} else := "little"

_power_of_socket(i) := "some" if {
	socket.proxy(i)
} else := "much" if {
	socket.controller(i)
} else := "whole"

_power_of_path(i, found) := "whole" if {
	hostpath.root_equivalent(found.host)
	not found.read_only
} else := "little" if {
	hostpath.names_only(found.host)
} else := "little" if {
	hostpath.revealing(found.host)
	image.facts[i].agent
} else := "some" if {
	hostpath.screen(found.host)
} else := "some" if {
	hostpath.builder(found.host)
} else := "much" if {
	hostpath.revealing(found.host)
} else := "little" if {
	hostpath.root_equivalent(found.host)
} else := "some" if {
	found.host == "/dev"
}

_power_of_device(i, source) := "little" if {
	source in {"/dev/net/tun", "/dev/ppp"}
	class.is(i, "vpn")
} else := power if {
	power := _power_of_kind[device.kind(source)]
} else := "none"

_power_of_devices(rule) := _power_of_kind[device.opened(rule)]

_power_of_kind := {"disk": "whole", "memory": "whole", "all": "whole", "door": "some", "other": "little"}

_builds(build) := union({
	{["privileged", ["privileged"]] | build.privileged},
	{["on the host's network", ["network"]] | build.network == "host"},
	{[$"with the entitlement {name}", ["entitlements", e]] | some e, name in build.entitlements},
	{["with SSH keys", ["ssh"]] | count(build.ssh) > 0},
})

_access(found) := "read-only" if {
	found.read_only
} else := "writable"
