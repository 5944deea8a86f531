import { expect, test } from "vitest";
import { Source } from "../../../src/source.ts";
import { get, locate, toJson } from "../../../src/value.ts";
import { fieldsOf, read } from "./line.ts";

const bind = { type: "bind", read_only: false, create_host_path: true };

test.each([
	["privileged", "--privileged", { privileged: true }],
	["not privileged", "--privileged=false", { privileged: false }],
	["the last one counts", "--privileged --privileged=0", { privileged: false }],
	[
		"capabilities in one spelling",
		"--cap-add cap_net_admin --cap-add NET_ADMIN --cap-drop all",
		{ cap_add: ["NET_ADMIN"], cap_drop: ["ALL"] },
	],
	[
		"security options",
		"--security-opt seccomp:unconfined --security-opt no-new-privileges",
		{
			security_opt: [
				{ name: "seccomp", value: "unconfined" },
				{ name: "no-new-privileges", value: "true" },
			],
		},
	],
	[
		"namespaces",
		"--pid host --ipc container:x --uts host --userns host --cgroupns host",
		{
			pid: { mode: "host" },
			ipc: { mode: "container", target: "x" },
			uts: "host",
			userns_mode: "host",
			cgroup: "host",
		},
	],
	["the host's network", "--network host", { network_mode: { mode: "host" } }],
	["another container's network", "--net container:vpn", { network_mode: { mode: "container", target: "vpn" } }],
	["the default network, as if nothing was said", "--network default", {}],
	[
		"a network by name",
		"--network back --network-alias db --ip 10.0.0.2",
		{
			networks: [{ name: "back", aliases: ["db"], ipv4_address: "10.0.0.2" }],
		},
	],
	[
		"a network in the long syntax",
		"--network name=back,alias=db,driver-opt=a=b",
		{
			networks: [{ name: "back", aliases: ["db"], driver_opts: { a: "b" } }],
		},
	],
	[
		"a port on every address",
		"-p 8080:80",
		{ ports: [{ host_ip: "", published: "8080", target: 80, protocol: "tcp" }] },
	],
	[
		"a port on loopback that the engine picks",
		"-p 127.0.0.1::53/udp",
		{ ports: [{ host_ip: "127.0.0.1", target: 53, protocol: "udp" }] },
	],
	[
		"a port on an IPv6 address",
		"-p [::1]:80:80",
		{ ports: [{ host_ip: "::1", published: "80", target: 80, protocol: "tcp" }] },
	],
	[
		"a range is a port each",
		"-p 8000-8001:80-81",
		{
			ports: [
				{ host_ip: "", published: "8000", target: 80, protocol: "tcp" },
				{ host_ip: "", published: "8001", target: 81, protocol: "tcp" },
			],
		},
	],
	[
		"a range of host ports to choose from",
		"-p 8000-8001:80",
		{ ports: [{ host_ip: "", published: "8000-8001", target: 80, protocol: "tcp" }] },
	],
	[
		"a port by keys",
		"-p published=8080,target=80",
		{ ports: [{ host_ip: "", published: "8080", target: 80, protocol: "tcp" }] },
	],
	[
		"a very wide range is one entry",
		"-p 1-65535:1-65535",
		{ ports: [{ host_ip: "", published: "1-65535", target: 1, protocol: "tcp" }] },
	],
	["all ports", "-P", { publish_all: true }],
	[
		"a path of the host",
		"-v /etc:/x:ro,rshared",
		{
			mounts: [{ ...bind, source: "/etc", relative_to: "host", target: "/x", read_only: true, propagation: "rshared" }],
		},
	],
	[
		"a path from the working directory",
		"-v ./a:/x",
		{ mounts: [{ ...bind, source: "./a", relative_to: "workspace", target: "/x" }] },
	],
	[
		"a Windows path from where its drive stands",
		"-v D:data:/x",
		{ mounts: [{ ...bind, source: "D:data", relative_to: "host", target: "/x" }] },
	],
	["a named volume", "-v data:/x", { mounts: [{ type: "volume", source: "data", target: "/x", read_only: false }] }],
	["an anonymous volume", "-v /x", { mounts: [{ type: "volume", target: "/x", read_only: false }] }],
	[
		"a mount by keys",
		"--mount type=bind,src=/a,dst=/x,ro,bind-propagation=shared",
		{
			mounts: [
				{
					type: "bind",
					source: "/a",
					relative_to: "host",
					target: "/x",
					read_only: true,
					propagation: "shared",
					create_host_path: false,
				},
			],
		},
	],
	[
		"a tmpfs",
		"--tmpfs /t:exec,size=1m",
		{ mounts: [{ type: "tmpfs", target: "/t", read_only: false, tmpfs_options: ["exec", "size=1m"] }] },
	],
	["mounts of another container", "--volumes-from c:ro", { volumes_from: [{ container: "c", read_only: true }] }],
	[
		"devices",
		"--device /dev/sda:/dev/x:r --device nvidia.com/gpu=all",
		{
			devices: [{ source: "/dev/sda", target: "/dev/x", permissions: "r" }, { source: "nvidia.com/gpu=all" }],
		},
	],
	["gpus", "--gpus all", { gpus: true }],
	["limits", "-m 512m --cpus 1.5 --pids-limit 100", { limits: { memory: 536870912, pids: 100, cpus: 1.5 } }],
	["no limit", "-m 0 --cpus 0 --pids-limit -1", {}],
	["processors by quota", "--cpu-quota 50000", { limits: { cpus: 0.5 } }],
	[
		"ulimits",
		"--ulimit nofile=1:2 --ulimit core=-1",
		{ ulimits: { nofile: { soft: 1, hard: 2 }, core: { soft: -1, hard: -1 } } },
	],
	[
		"environment, the last of a name",
		"-e A=1 -e B=2 -e A=3",
		{
			environment: [
				{ name: "B", value: "2", from: "literal" },
				{ name: "A", value: "3", from: "literal" },
			],
		},
	],
	[
		"a variable of the caller",
		"-e A",
		{ environment: [{ name: "A", from: "runtime" }], unknown: [["environment", 0, "value"]] },
	],
	["labels", "-l a=b -l c", { labels: { a: "b", c: "" } }],
	[
		"hosts",
		"--add-host a:1.2.3.4 --add-host b=[::1]",
		{
			extra_hosts: [
				{ name: "a", address: "1.2.3.4" },
				{ name: "b", address: "::1" },
			],
		},
	],
	["a health command", "--health-cmd true", { healthcheck: { test: ["CMD-SHELL", "true"] } }],
	["settings of the image's own health command", "--health-retries 3", { healthcheck: {} }],
	["no health check", "--no-healthcheck", { healthcheck: { disable: true } }],
	["the image's entrypoint taken away", "--entrypoint=", { entrypoint: [] }],
	["the socket", "--use-api-socket", { use_api_socket: true }],
	[
		"what becomes of it",
		"--rm -d --restart no --name n",
		{ stop_after_run: true, detached: true, restart: "no", container_name: "n" },
	],
	[
		"runtime and user",
		"--runtime runsc -u root --group-add docker --read-only",
		{ runtime: "runsc", user: "root", group_add: ["docker"], read_only: true },
	],
])("docker run gives a container its fields, %s: %s", (_why, line, fields) => {
	expect(fieldsOf(`${line} img`)).toEqual(fields);
});

test("behind the image are the arguments", () => {
	expect(toJson(read("nginx:1.29 nginx -g x").container)).toEqual({
		image: { ref: "nginx:1.29", registry: "docker.io", repository: "library/nginx", tag: "1.29" },
		command: ["nginx", "-g", "x"],
	});
});

test.each([
	[
		"host address and port, of which one variable may bring both",
		"-p $P:80",
		{
			ports: [{ target: 80, protocol: "tcp" }],
			unknown: [
				["ports", 0, "published"],
				["ports", 0, "host_ip"],
			],
		},
	],
	[
		"only the host port beside an address",
		"-p 127.0.0.1:$P:80",
		{
			ports: [{ host_ip: "127.0.0.1", target: 80, protocol: "tcp" }],
			unknown: [["ports", 0, "published"]],
		},
	],
	[
		"the source of a mount",
		"-v /srv/$X:/x",
		{
			mounts: [{ ...bind, source_template: `/srv/\${X}`, relative_to: "host", target: "/x" }],
			unknown: [["mounts", 0, "source"]],
		},
	],
	[
		"whether it is a path or a volume",
		"-v $X:/x",
		{
			mounts: [{ ...bind, source_template: `\${X}`, target: "/x" }],
			unknown: [
				["mounts", 0, "source"],
				["mounts", 0, "type"],
				["mounts", 0, "relative_to"],
			],
		},
	],
	[
		"not the working directory",
		"-v $PWD/a:/x",
		{ mounts: [{ ...bind, source: "./a", relative_to: "workspace", target: "/x" }] },
	],
	[
		"not the checkout",
		"-v $GITHUB_WORKSPACE:/x",
		{ mounts: [{ ...bind, source: ".", relative_to: "workspace", target: "/x" }] },
	],
	[
		"not the home folder",
		"-v $HOME/.ssh:/x",
		{ mounts: [{ ...bind, source: "~/.ssh", relative_to: "home", target: "/x" }] },
	],
	[
		"which folder below the checkout",
		"-v $PWD/$X:/x",
		{
			mounts: [{ ...bind, source_template: `\${PWD}/\${X}`, relative_to: "workspace", target: "/x" }],
			unknown: [["mounts", 0, "source"]],
		},
	],
	[
		"the mode of a mount",
		"-v /a:/x:$X",
		{
			mounts: [{ ...bind, source: "/a", relative_to: "host", target: "/x" }],
			unknown: [
				["mounts", 0, "read_only"],
				["mounts", 0, "propagation"],
			],
		},
	],
	[
		"a whole mount",
		"-v $X -v /a",
		{ mounts: [{ type: "volume", target: "/a", read_only: false }], unknown: [["mounts"]] },
	],
	["the network", "--network $X", { unknown: [["network_mode"], ["networks"]] }],
	[
		"whose network",
		"--network container:$X",
		{ network_mode: { mode: "container" }, unknown: [["network_mode", "target"]] },
	],
	["a boolean", "--privileged=$X", { unknown: [["privileged"]] }],
	["a capability of several", "--cap-add NET_ADMIN --cap-add $X", { cap_add: ["NET_ADMIN"], unknown: [["cap_add"]] }],
	[
		"the value of a variable",
		"-e A=$X",
		{ environment: [{ name: "A", from: "runtime" }], unknown: [["environment", 0, "value"]] },
	],
	["a variable", "-e $X", { unknown: [["environment"]] }],
	["a label's value", "-l a=$X -l b=c", { labels: { b: "c" }, unknown: [["labels", "a"]] }],
	["a limit", "-m $X", { unknown: [["limits", "memory"]] }],
	["a flag", "--cap-$X", { unknown: [[]] }],
])("unknown is %s: %s", (_why, line, fields) => {
	expect(fieldsOf(`${line} img`)).toEqual(fields);
});

test("an argument that is not wholly known stays, and is named", () => {
	expect(fieldsOf("img sh -c x$Y")).toEqual({ command: ["sh", "-c", "x…"], unknown: [["command", 2]] });
});

test("driver options show a bind in disguise", () => {
	const { volumes } = read("--mount type=volume,dst=/x,volume-opt=type=none,volume-opt=o=bind,volume-opt=device=/ img");
	expect(volumes.map(toJson)).toEqual([
		{ name: "(anonymous) /x", driver_opts: { type: "none", o: "bind", device: "/" } },
	]);
});

test("variables of an env file come before those of flags", () => {
	const readFile = () => new Source(".env", "# comment\nA=1\n  B=two words \nC\n");
	const fields = fieldsOf("--env-file .env -e B=3 img", { readFile });
	expect(fields.environment).toEqual([
		{ name: "A", value: "1", from: "env_file" },
		{ name: "C", from: "runtime" },
		{ name: "B", value: "3", from: "literal" },
	]);
	expect(fields.env_files).toEqual([{ path: ".env", read: true }]);
});

test("an env file that is not there leaves the environment unknown", () => {
	expect(fieldsOf("--env-file .env img")).toEqual({
		env_files: [{ path: ".env", read: false }],
		unknown: [["environment"]],
	});
});

test.each([
	["a whole word", "--user root img", ["user"], "root"],
	["behind an equals sign", "--user=root img", ["user"], "root"],
	["behind a letter", "-uroot img", ["user"], "root"],
	["a boolean's letter", "-itd img", ["detached"], "d"],
	["an item", "-v /a:/b -v /c:/d img", ["mounts", 1], "/c:/d"],
])("a value stands where it is written: %s", (_why, line, path, text) => {
	const { place } = locate(read(line).container, path);
	expect(place.source.text.slice(place.start, place.end)).toBe(text);
});

test("what flags leave out is not there", () => {
	expect(get(read("img").container, "unknown")).toBeUndefined();
});
