import { expect, test } from "vitest";
import { contractOf } from "../../../src/collect/compose/contract.ts";
import type { ResolvedCompose } from "../../../src/collect/compose/resolve.ts";
import { Source } from "../../../src/source.ts";
import { locate, type Mapping, toJson, type Value } from "../../../src/value.ts";
import { parseYaml } from "../../../src/yaml.ts";
import { treeOf } from "../../tree.ts";

const files = {
	Dockerfile: "ARG V=18\nFROM postgres:$V AS db\nUSER postgres\n",
	"sub/Containerfile": "FROM a:1 AS one\nUSER x\nFROM b:$TAG\n",
};

/** Contracts a project that is already in the long forms of a resolution. */
async function contract(
	text: string,
	resolution: Partial<ResolvedCompose> = {},
	target: "compose" | "swarm" = "compose",
	path = "compose.yaml",
) {
	const [model] = parseYaml(new Source(path, text)).documents;
	const resolved: ResolvedCompose = {
		model: unknowns(model as Mapping) as Mapping,
		files: [path],
		layers: [path],
		remotes: [],
		unusedVolumes: new Map(),
		incomplete: false,
		refusals: [],
		diagnostics: [],
		...resolution,
	};
	const { project, diagnostics } = await contractOf(treeOf(files), resolved, { directory: "", target });
	const located = project?.model as Mapping;
	// biome-ignore lint/suspicious/noExplicitAny: tests look into plain data
	return { located, plain: toJson(located) as any, diagnostics, text };
}

/** `?` stands for a variable without a value; a text that is `?` alone is null and unknown. */
function unknowns(value: Value): Value {
	if (value.kind === "sequence") return { ...value, items: value.items.map(unknowns) };
	if (value.kind === "mapping") {
		const entries = Array.from(
			value.entries,
			([name, entry]) => [name, { ...entry, value: unknowns(entry.value) }] as const,
		);
		return { ...value, entries: new Map(entries) };
	}
	if (typeof value.value !== "string" || !value.value.includes("?")) return value;
	const marked = { marked: value.value.replaceAll("?", "\ue000"), unknown: ["X"] };
	return { ...value, ...marked, value: value.value === "?" ? null : value.value.replaceAll("?", "") };
}

const service = async (yaml: string) => {
	const { plain } = await contract(`name: p\nservices:\n  a: ${yaml}\n`);
	const { name, origin, profile, ...rest } = plain.containers[0];
	expect([name, origin, profile]).toEqual(["a", "service", "production"]);
	return rest;
};

const digest = `sha256:${"0a".repeat(32)}`;
const hub = (repository: string, tag: string) => ({
	ref: `${repository}:${tag}`,
	registry: "docker.io",
	repository: `library/${repository}`,
	tag,
});

test.each<[string, string, unknown]>([
	["an image", "{image: 'nginx:1'}", { image: hub("nginx", "1") }],
	[
		"a digest",
		`{image: 'nginx@${digest}'}`,
		{ image: { ref: `nginx@${digest}`, registry: "docker.io", repository: "library/nginx", digest } },
	],
	[
		"an image with an unknown tag",
		"{image: 'nginx:?'}",
		{
			image: { ref: "nginx:…", registry: "docker.io", repository: "library/nginx" },
			unknown: [
				["image", "tag"],
				["image", "digest"],
			],
		},
	],
	["an unknown image", "{image: '?'}", { unknown: [["image"]] }],
	["null is absent", "{command: null, image: null}", {}],
	[
		"a build",
		"{image: 'x:1', build: {context: /tree, dockerfile: Containerfile, target: t, network: host, privileged: true, entitlements: [security.insecure], ssh: {default: null, k: /p}, args: {A: '1', B: null}, secrets: [{source: s}]}}",
		{
			image: { ...hub("x", "1"), built: true },
			build: {
				context: "/tree",
				target: "t",
				network: "host",
				privileged: true,
				entitlements: ["security.insecure"],
				ssh: ["default", "k=/p"],
				args: [
					{ name: "A", value: "1", from: "literal" },
					{ name: "B", from: "runtime" },
				],
				secrets: ["s"],
			},
			unknown: [["build", "args", 1, "value"]],
		},
	],
	[
		"a Dockerfile's base and user",
		"{build: {context: .}}",
		{ build: { context: ".", dockerfile: "Dockerfile", base: hub("postgres", "18"), user: "postgres" } },
	],
	[
		"a Dockerfile with an argument",
		"{build: {context: ., args: {V: '17'}}}",
		{
			build: {
				context: ".",
				dockerfile: "Dockerfile",
				base: hub("postgres", "17"),
				user: "postgres",
				args: [{ name: "V", value: "17", from: "literal" }],
			},
		},
	],
	[
		"a Dockerfile with a target and a variable",
		"{build: {context: ./sub, dockerfile: Containerfile}}",
		{
			build: {
				context: "./sub",
				dockerfile: "sub/Containerfile",
				base: { ref: "b:…", registry: "docker.io", repository: "library/b" },
			},
			unknown: [
				["build", "base", "tag"],
				["build", "base", "digest"],
			],
		},
	],
	[
		"an inline Dockerfile",
		'{build: {context: ., dockerfile_inline: "FROM alpine:3\\nUSER u"}}',
		{ build: { context: ".", base: hub("alpine", "3"), user: "u" } },
	],
	["a network mode", "{network_mode: host}", { network_mode: { mode: "host" } }],
	["another's network", "{network_mode: 'service:b'}", { network_mode: { mode: "service", target: "b" } }],
	["an unknown network mode", "{network_mode: '?'}", { unknown: [["network_mode"]] }],
	[
		"networks",
		"{networks: {n: {aliases: [x], ipv4_address: 10.0.0.2}, m: null}}",
		{ networks: [{ name: "n", aliases: ["x"], ipv4_address: "10.0.0.2" }, { name: "m" }] },
	],
	[
		"a port without an address",
		"{ports: [{mode: ingress, target: 80, published: '8080', protocol: tcp}]}",
		{ ports: [{ host_ip: "", published: "8080", target: 80, protocol: "tcp", mode: "ingress", layer: 0 }] },
	],
	[
		"a port with an address",
		"{ports: [{target: 80, published: 8000-8010, host_ip: 127.0.0.1, protocol: UDP}]}",
		{ ports: [{ host_ip: "127.0.0.1", published: "8000-8010", target: 80, protocol: "udp", layer: 0 }] },
	],
	[
		"a port that the engine picks",
		"{ports: [{target: 80, published: '0'}]}",
		{ ports: [{ host_ip: "", target: 80, protocol: "tcp", layer: 0 }] },
	],
	[
		"a port and address that only run time knows",
		"{ports: [{target: 80, published: '?', host_ip: '?'}]}",
		{
			ports: [{ target: 80, protocol: "tcp", layer: 0 }],
			unknown: [
				["ports", 0, "published"],
				["ports", 0, "host_ip"],
			],
		},
	],
	[
		"binds and volumes",
		"{volumes: [{type: bind, source: ./d, target: /d, read_only: true, bind: {propagation: rshared, create_host_path: false}}, {type: volume, source: v, target: /v, volume: {subpath: s}}, {type: volume, target: /anonymous}]}",
		{
			mounts: [
				{
					type: "bind",
					source: "./d",
					relative_to: "project",
					target: "/d",
					read_only: true,
					propagation: "rshared",
					create_host_path: false,
					layer: 0,
				},
				{ type: "volume", source: "v", target: "/v", read_only: false, subpath: "s", layer: 0 },
				{ type: "volume", target: "/anonymous", read_only: false, layer: 0 },
			],
		},
	],
	[
		"a source that only run time knows",
		"{volumes: [{type: '?', source: '?', target: /d}, {type: '?', source: '?/x', target: /e}, {type: bind, source: './?', target: /f}, {type: bind, source: '/srv/?', target: /g}, {type: bind, source: '~/?', target: /h}]}",
		{
			mounts: [
				{ source_template: `\${X}`, target: "/d", read_only: false, layer: 0 },
				...[
					{ source_template: `\${X}/x`, target: "/e" },
					{ source_template: `./\${X}`, relative_to: "project", target: "/f" },
					{ source_template: `/srv/\${X}`, relative_to: "host", target: "/g" },
					{ source_template: `~/\${X}`, relative_to: "home", target: "/h" },
				].map((mount) => ({ type: "bind", ...mount, read_only: false, create_host_path: true, layer: 0 })),
			],
			unknown: [
				["mounts", 0, "type"],
				["mounts", 0, "source"],
				["mounts", 1, "source"],
				["mounts", 1, "relative_to"],
				["mounts", 2, "source"],
				["mounts", 3, "source"],
				["mounts", 4, "source"],
			],
		},
	],
	[
		"a sandbox inside of the container",
		"{entrypoint: [tini, --], command: [bwrap, --unshare-net, --ro-bind, /, /, sh]}",
		{
			entrypoint: ["tini", "--"],
			command: ["bwrap", "--unshare-net", "--ro-bind", "/", "/", "sh"],
			sandbox: { tool: "bubblewrap", network: "none", root: "read-only", namespaces: ["mount", "net"] },
		},
	],
	[
		"tmpfs in both forms",
		"{volumes: [{type: tmpfs, target: /a, tmpfs: {size: 64, mode: 755}}], tmpfs: ['/run:size=1m,exec', /tmp]}",
		{
			mounts: [
				{ type: "tmpfs", target: "/a", read_only: false, tmpfs_options: ["size=64", "mode=755"], layer: 0 },
				{ type: "tmpfs", target: "/run", read_only: false, tmpfs_options: ["size=1m", "exec"] },
				{ type: "tmpfs", target: "/tmp", read_only: false },
			],
		},
	],
	[
		"the engine's socket",
		"{use_api_socket: true}",
		{
			use_api_socket: true,
			mounts: [
				{
					type: "bind",
					source: "/var/run/docker.sock",
					relative_to: "host",
					target: "/var/run/docker.sock",
					read_only: false,
					origin: "api_socket",
				},
			],
		},
	],
	[
		"variables",
		"{environment: {A: x, B: '', C: null, D: 'a?b', E: 1}}",
		{
			environment: [
				{ name: "A", value: "x", from: "literal" },
				{ name: "B", value: "", from: "literal" },
				{ name: "C", from: "runtime" },
				{ name: "D", from: "runtime" },
				{ name: "E", value: "1", from: "literal" },
			],
			unknown: [
				["environment", 2, "value"],
				["environment", 3, "value"],
			],
		},
	],
	[
		"env files",
		"{env_file: [{path: ./.env.a, required: false}]}",
		{ env_files: [{ path: "./.env.a", required: false, read: false }] },
	],
	["capabilities", "{cap_add: [CAP_sys_admin], cap_drop: [all]}", { cap_add: ["SYS_ADMIN"], cap_drop: ["ALL"] }],
	["a capability nobody knows", "{cap_add: [A, '?']}", { cap_add: ["A"], unknown: [["cap_add"]] }],
	["an empty list stays", "{cap_add: []}", { cap_add: [] }],
	[
		"security options",
		"{security_opt: ['seccomp:unconfined', no-new-privileges, 'apparmor=?']}",
		{
			security_opt: [
				{ name: "seccomp", value: "unconfined" },
				{ name: "no-new-privileges", value: "true" },
				{ name: "apparmor" },
			],
			unknown: [["security_opt", 2, "value"]],
		},
	],
	[
		"namespaces",
		"{pid: host, ipc: 'service:b', uts: host, userns_mode: host, cgroup: host}",
		{ pid: { mode: "host" }, ipc: { mode: "service", target: "b" }, uts: "host", userns_mode: "host", cgroup: "host" },
	],
	["flags", "{privileged: false, read_only: true}", { privileged: false, read_only: true }],
	["an unknown flag", "{privileged: '?'}", { unknown: [["privileged"]] }],
	[
		"devices",
		"{devices: [{source: /dev/dri, target: /dev/dri, permissions: rwm}], device_cgroup_rules: ['a *:* rwm']}",
		{ devices: [{ source: "/dev/dri", target: "/dev/dri", permissions: "rwm" }], device_cgroup_rules: ["a *:* rwm"] },
	],
	["gpus", "{gpus: [{count: -1}]}", { gpus: true }],
	[
		"reserved devices and limits",
		"{deploy: {mode: global, replicas: 2, placement: {constraints: [a]}, resources: {limits: {memory: '64', pids: 9, cpus: '0.5'}, reservations: {devices: [{capabilities: [gpu]}]}}}}",
		{
			gpus: true,
			deploy: { mode: "global", replicas: 2, constraints: ["a"] },
			limits: { memory: 64, pids: 9, cpus: 0.5 },
		},
	],
	["older limits", "{mem_limit: 1g, pids_limit: -1, cpus: 2}", { limits: { memory: 1024 ** 3, cpus: 2 } }],
	[
		"ulimits",
		"{ulimits: {a: 5, b: {soft: 1, hard: 2}}}",
		{ ulimits: { a: { soft: 5, hard: 5 }, b: { soft: 1, hard: 2 } } },
	],
	[
		"hooks",
		"{post_start: [{command: [a, b], user: root, privileged: true}], pre_stop: [{command: [c]}]}",
		{
			hooks: [
				{ event: "post_start", command: ["a", "b"], user: "root", privileged: true },
				{ event: "pre_stop", command: ["c"] },
			],
		},
	],
	[
		"what runs",
		"{command: [a, '--x=?'], entrypoint: [], hostname: h, working_dir: /w, restart: always, user: '1000'}",
		{
			command: ["a", "--x=…"],
			entrypoint: [],
			hostname: "h",
			working_dir: "/w",
			restart: "always",
			user: "1000",
			unknown: [["command", 1]],
		},
	],
	[
		"neighbours",
		"{depends_on: {b: {condition: service_started}}, links: ['b:x'], extra_hosts: {h: [1.2.3.4, '::1']}, dns: [1.1.1.1], expose: ['80']}",
		{
			depends_on: ["b"],
			links: ["b:x"],
			extra_hosts: [
				{ name: "h", address: "1.2.3.4" },
				{ name: "h", address: "::1" },
			],
			dns: ["1.1.1.1"],
			expose: ["80"],
		},
	],
	["a health check", "{healthcheck: {test: [CMD, a]}}", { healthcheck: { test: ["CMD", "a"] } }],
	["no health check", "{healthcheck: {test: [NONE]}}", { healthcheck: { test: ["NONE"], disable: true } }],
	["labels", "{labels: {a: b, c: null, d: 1}}", { labels: { a: "b", c: "", d: "1" } }],
	[
		"develop",
		"{develop: {watch: [{path: ./x, action: sync, target: /x}]}}",
		{ develop: [{ path: "./x", action: "sync", target: "/x" }] },
	],
	[
		"extensions without nulls",
		"{x-a: {b: null, c: [1, null, {d: e}]}, x-b: null}",
		{ extensions: { "x-a": { c: [1, { d: "e" }] } } },
	],
	[
		"what is declared",
		"{x-bulkhead: {class: batch, egress: none, justification: because, owner: '@me'}}",
		{ declared: { class: "batch", egress: "none", justification: "because", owner: "@me" } },
	],
])("a service as the rules see it: %s", async (_why, yaml, expected) => {
	expect(await service(yaml)).toEqual(expected);
});

test.each([
	["no such class", "{class: server}", "class is one of edge, app"],
	["no such egress", "{egress: some}", "egress is one of none, internal, any"],
	["an empty justification", "{justification: ''}", "justification is a text"],
	["a misspelt key", "{klass: app}", 'there is no "klass"'],
	["no map", "app", "x-bulkhead is a map"],
])("x-bulkhead with %s is a diagnostic", async (_why, yaml, message) => {
	const { diagnostics } = await contract(`services: {a: {x-bulkhead: ${yaml}}}`);
	expect(diagnostics).toMatchObject([{ kind: "invalid", level: "warning", message: expect.stringContaining(message) }]);
});

test.each([
	["its profiles", "compose.yaml", "[debug]", "development"],
	["its file", "compose.dev.yaml", "[]", "development"],
	["neither", "compose.yaml", "[web]", "production"],
])("a service's profile by %s", async (_why, path, profiles, profile) => {
	const { plain } = await contract(`services: {a: {profiles: ${profiles}}}`, {}, "compose", path);
	expect(plain.containers[0].profile).toBe(profile);
});

test("volumes_from brings another service's mounts, and says how", async () => {
	const { plain, located } = await contract(`services:
  a: {volumes: [{type: volume, source: v, target: /own}], volumes_from: ['b:ro', 'container:x', 'gone']}
  b: {volumes: [{type: bind, source: ./d, target: /d}, {type: volume, source: w, target: /own}], tmpfs: [/t], volumes_from: [c]}
  c: {volumes: [{type: bind, source: '?', target: /c}], volumes_from: [b]}
`);
	expect(plain.containers[0]).toMatchObject({
		mounts: [
			{ type: "volume", source: "v" },
			{ type: "bind", source: "./d", target: "/d", read_only: true, origin: "volumes_from" },
			{ type: "bind", target: "/c", read_only: true, origin: "volumes_from" },
		],
		volumes_from: [
			{ container: "x", read_only: false },
			{ container: "gone", read_only: false },
		],
		unknown: [
			["mounts", 2, "source"],
			["mounts", 2, "relative_to"],
		],
	});
	expect(locate(located, ["containers", 0, "mounts", 2]).via.map(({ kind, name }) => [kind, name])).toEqual([
		["volumes_from", "c"],
		["volumes_from", "b"],
	]);
});

test("configs and secrets with a file are mounted, but for Swarm", async () => {
	const text = `services:
  a: {configs: [{source: c, target: /etc/c}, w], secrets: [{source: s}, {source: e}]}
configs: {c: {file: /etc/shadow}, w: {content: written here}}
secrets: {s: {file: ./s.txt}, e: {environment: E}}
`;
	const { plain, located } = await contract(text);
	expect(plain.containers[0]).toMatchObject({
		configs: [
			{ name: "c", target: "/etc/c", file: "/etc/shadow", relative_to: "host" },
			{ name: "w", target: "/w", content: "written here" },
		],
		secrets: [
			{ name: "s", target: "/run/secrets/s", file: "./s.txt", relative_to: "project" },
			{ name: "e", target: "/run/secrets/e", environment: "E" },
		],
		mounts: [
			{ type: "bind", source: "/etc/shadow", target: "/etc/c", read_only: true, origin: "config" },
			{ type: "bind", source: "./s.txt", target: "/run/secrets/s", read_only: true, origin: "secret" },
		],
	});
	const { place } = locate(located, ["containers", 0, "mounts", 0, "source"]);
	expect(text.slice(place.start, place.end)).toBe("/etc/shadow");
	const swarm = await contract(text, {}, "swarm");
	expect(swarm.plain).toMatchObject({ target: "swarm" });
	expect(swarm.plain.containers[0].mounts).toEqual([]);
});

test("what a stack ignores stands beside what it hears", async () => {
	const [ignored] = parseYaml(
		new Source(
			"stack.yml",
			`web:
  privileged: true
  security_opt: [no-new-privileges]
  network_mode: host
  pid: "service:db"
  ipc: "?"
  devices: [{source: /dev/kvm, target: /dev/kvm}]
  tmpfs: [/run]
`,
		),
	).documents;
	const web = "services: {web: {networks: {default: }}, db: {}}\nnetworks: {default: }";
	const { plain, located } = await contract(web, { ignored: unknowns(ignored as Mapping) as Mapping }, "swarm");
	expect(plain.containers[0]).toMatchObject({
		networks: [{ name: "default" }],
		ignored: {
			privileged: true,
			security_opt: [{ name: "no-new-privileges", value: "true" }],
			network_mode: { mode: "host" },
			pid: { mode: "service", target: "db" },
			devices: [{ source: "/dev/kvm", target: "/dev/kvm" }],
			tmpfs: ["/run"],
		},
		unknown: [["ignored", "ipc"]],
	});
	expect(plain.containers[0]).not.toHaveProperty("privileged");
	expect(plain.containers[1]).not.toHaveProperty("ignored");
	const { place } = locate(located, ["containers", 0, "ignored", "network_mode"]);
	expect(place.source.text.slice(place.start, place.end)).toBe("host");
});

test("networks and volumes of the project", async () => {
	const { plain } = await contract(`services: {}
networks:
  n: {name: p_n, driver: macvlan, internal: true, enable_ipv6: false, driver_opts: {a: 1}, ipam: {config: [{subnet: 10.0.0.0/8}]}}
  default: {name: p_default}
  e: {name: host, external: true}
volumes:
  v: {name: p_v, driver: local, driver_opts: {type: none, o: bind, device: '?'}}
`);
	expect(plain.networks).toEqual([
		{
			name: "n",
			engine_name: "p_n",
			driver: "macvlan",
			internal: true,
			enable_ipv6: false,
			driver_opts: { a: "1" },
			subnets: ["10.0.0.0/8"],
		},
		{ name: "default", engine_name: "p_default" },
		{ name: "e", engine_name: "host", external: true },
	]);
	expect(plain.volumes).toEqual([
		{
			name: "v",
			engine_name: "p_v",
			driver: "local",
			driver_opts: { type: "none", o: "bind" },
			unknown: [["driver_opts", "device"]],
		},
	]);
});

test("a service that a provider runs is no container", async () => {
	const { plain } = await contract("services: {a: {provider: {type: x}}, b: {image: x}}");
	expect(plain.containers.map((container: { name: string }) => container.name)).toEqual(["b"]);
});

test("an image that another service of the project builds is built", async () => {
	const { plain } = await contract(
		"services: {a: {image: app, build: {context: gone}}, b: {image: app}, c: {image: x}}",
	);
	expect(plain.containers.map((container: { image: { built?: boolean } }) => container.image.built)).toEqual([
		true,
		true,
		undefined,
	]);
});

test("remotes and incompleteness pass on", async () => {
	const place = { source: new Source("compose.yaml", ""), start: 0, end: 0 };
	const { plain } = await contract("name: p\nservices: {}", {
		remotes: [{ ref: "oci://x", pinned: false, use: "include", place }],
		incomplete: true,
	});
	expect(plain).toEqual({
		version: 1,
		kind: "compose",
		name: "p",
		target: "compose",
		remotes: [{ ref: "oci://x", pinned: false, use: "include" }],
		incomplete: true,
		containers: [],
		networks: [],
		volumes: [],
	});
});

test.each([
	["the container is its key", [], "a"],
	["a flag", ["privileged"], "true"],
	["a missing key leads to the container", ["read_only"], "a"],
	["an image's tag leads to the image", ["image", "tag"], "nginx:1"],
	["a port", ["ports", 0], "{target: 80}"],
	["a port's missing address", ["ports", 0, "host_ip"], "{target: 80}"],
	["a port's target", ["ports", 0, "target"], "80"],
	["a capability", ["cap_add", 0], "sys_admin"],
	["a variable is its name", ["environment", 0], "P"],
	["a variable's value", ["environment", 0, "value"], "secret"],
	["a mount's missing flag", ["mounts", 0, "read_only"], "{type: bind, source: /, target: /h}"],
	["a mount's source", ["mounts", 0, "source"], "/"],
	["a namespace", ["pid", "mode"], "host"],
	["a limit", ["limits", "memory"], "64"],
	["an unknown path", ["unknown", 0], "'?'"],
])("a path leads to what is written: %s", async (_why, path, written) => {
	const { located, text } = await contract(`services:
  a:
    image: nginx:1
    privileged: true
    ports: [{target: 80}]
    cap_add: [sys_admin]
    environment: {P: secret}
    volumes: [{type: bind, source: /, target: /h}]
    pid: host
    mem_limit: 64
    user: '?'
`);
	const { place } = locate(located, ["containers", 0, ...path]);
	expect(text.slice(place.start, place.end)).toBe(written);
});

test("every value carries the steps by which it came, once", async () => {
	const { located } = await contract(`x: &base {privileged: true, image: 'a:1', ports: &ports [{target: 80}]}
services:
  a: {<<: *base}
`);
	const kinds = (path: readonly (string | number)[]) =>
		locate(located, ["containers", 0, ...path]).via.map(({ kind }) => kind);
	expect(kinds(["privileged"])).toEqual(["merge-key"]);
	expect(kinds(["image", "tag"])).toEqual(["merge-key"]);
	expect(kinds(["ports", 0, "target"])).toEqual(["merge-key"]);
});
