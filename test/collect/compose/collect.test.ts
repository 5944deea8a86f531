import { expect, test } from "vitest";
import { type ComposeOptions, collectCompose } from "../../../src/collect/compose/collect.ts";
import { discover } from "../../../src/discover.ts";
import { locationOf, Source } from "../../../src/source.ts";
import { locate, toJson } from "../../../src/value.ts";
import { treeOf } from "../../tree.ts";

async function collect(files: Readonly<Record<string, string>>, options: ComposeOptions = {}) {
	const tree = treeOf(files);
	const candidates = discover(await tree.list(), { include: [], exclude: [] });
	const collected = await collectCompose(tree, candidates, options);
	return {
		...collected,
		// biome-ignore lint/suspicious/noExplicitAny: tests look into plain data
		plain: collected.projects.map(({ model }) => toJson(model) as any),
		said: collected.diagnostics.map(({ level, kind, place }) => `${level} ${kind} ${locationOf(place).file}`),
		/** Where a path of a project's container leads: file, line, and the kinds of steps. */
		at: (project: number, ...path: readonly (string | number)[]) => {
			const model = collected.projects[project]?.model;
			if (model === undefined) return "no project";
			const { place, via } = locate(model, ["containers", ...path]);
			const { file, line } = locationOf(place);
			return [`${file}:${line}`, ...via.map(({ kind }) => kind)].join(" ");
		},
	};
}

test("an override that only adds a port leaves the open one, and layers tell them apart", async () => {
	const { plain, at } = await collect({
		"compose.yaml": "services:\n  db:\n    image: postgres\n    ports: ['5432:5432']\n",
		"compose.override.yaml": "services:\n  db:\n    ports: ['127.0.0.1:5432:5432']\n",
	});
	expect(plain[0].containers[0].ports).toMatchObject([
		{ host_ip: "", layer: 0 },
		{ host_ip: "127.0.0.1", layer: 1 },
	]);
	expect(at(0, 0, "ports", 0)).toBe("compose.yaml:4");
	expect(at(0, 0, "ports", 1)).toBe("compose.override.yaml:3");
	expect(plain[0].containers[0].profile).toBe("production");
});

test("an inherited value leads to where it is written, by the way it came", async () => {
	const { at, files } = await collect({
		"compose.yaml": "services:\n  web:\n    extends:\n      file: base.yml\n      service: host\n    image: nginx\n",
		"base.yml": "services:\n  host:\n    network_mode: host\n",
	});
	expect(at(0, 0, "network_mode")).toBe("base.yml:3 extends");
	expect(at(0, 0)).toBe("compose.yaml:2");
	expect(files).toEqual(["base.yml", "compose.yaml"]);
});

test("a fragment is judged over its base", async () => {
	const { plain, at, said } = await collect({
		"compose.yaml": "services:\n  web:\n    image: nginx\n",
		"compose.prod.yaml": "services:\n  web:\n    privileged: true\n",
	});
	expect(plain.map(({ containers }) => containers[0].privileged)).toEqual([undefined, true]);
	expect(at(1, 0, "privileged")).toBe("compose.prod.yaml:3");
	expect(said).toEqual([]);
});

test("COMPOSE_FILE of a .env names the project's files", async () => {
	const { plain, files } = await collect({
		".env": "COMPOSE_FILE=compose.yaml:extra.yaml\n",
		"compose.yaml": "services: {web: {image: nginx}}\n",
		"extra.yaml": "services: {web: {privileged: true}}\n",
	});
	expect(plain.map(({ containers }) => containers[0].privileged)).toEqual([true]);
	expect(files).toEqual([".env", "compose.yaml", "extra.yaml"]);
});

test("a text with a variable stands where it is written, and leads to where that is set", async () => {
	const { at } = await collect({
		".env": "BIND=127.0.0.1\n",
		"compose.yaml": "services:\n  web:\n    image: nginx\n    ports: ['${BIND}:80:80']\n",
	});
	expect(at(0, 0, "ports", 0)).toBe("compose.yaml:4 variable");
});

test("a value of a .env leads to its line", async () => {
	const { plain, at } = await collect({
		".env": "# the network\nNET=host\n",
		"compose.yaml": "services:\n  web:\n    image: nginx\n    network_mode: ${NET}\n",
	});
	expect(plain[0].containers[0].network_mode).toEqual({ mode: "host" });
	expect(at(0, 0, "network_mode")).toBe(".env:2 interpolation");
});

test("a variable's origin is told", async () => {
	const { plain, at } = await collect({
		".env": "D=dotenv\n",
		"x.env": "E=file\n",
		"compose.yaml":
			"services:\n  a:\n    image: x\n    env_file: x.env\n    environment: {A: a, B: '${B:-default}', C: '${C}', D: '${D}'}\n",
	});
	expect(plain[0].containers[0].environment).toEqual(
		expect.arrayContaining([
			{ name: "A", value: "a", from: "literal" },
			{ name: "B", value: "default", from: "default" },
			{ name: "C", from: "runtime" },
			{ name: "D", value: "dotenv", from: "dotenv" },
			{ name: "E", value: "file", from: "env_file" },
		]),
	);
	expect(plain[0].containers[0].env_files).toEqual([{ path: "./x.env", required: true, read: true }]);
	const index = plain[0].containers[0].environment.findIndex(({ name }: { name: string }) => name === "E");
	expect(at(0, 0, "environment", index, "value")).toBe("x.env:1 env_file");
});

test("what only run time knows is left out and listed", async () => {
	const { plain } = await collect({
		"compose.yaml":
			'services:\n  a:\n    image: "x/y:${TAG}"\n    ports: ["${PORT}:80"]\n    volumes: ["${SRC}:/a", "${DIR}/b:/b", "./${SUB}:/c"]\n    network_mode: "service:${VPN}"\n',
	});
	expect(plain[0].containers[0]).toMatchObject({
		image: { ref: "x/y:…", registry: "docker.io", repository: "x/y" },
		network_mode: { mode: "service" },
		ports: [{ target: 80, protocol: "tcp" }],
		mounts: [
			{ target: "/a", read_only: false },
			{ type: "bind", target: "/b" },
			{ type: "bind", relative_to: "project", target: "/c" },
		],
		unknown: [
			["image", "tag"],
			["image", "digest"],
			["network_mode", "target"],
			["ports", 0, "published"],
			["ports", 0, "host_ip"],
			["mounts", 0, "type"],
			["mounts", 0, "source"],
			["mounts", 1, "source"],
			["mounts", 1, "relative_to"],
			["mounts", 2, "source"],
		],
	});
	expect(plain[0].containers[0].depends_on ?? []).not.toContain("");
});

test("a bind's path is told from what it starts", async () => {
	const { plain } = await collect({
		"a/b/compose.yaml":
			"services: {a: {image: x, volumes: ['.:/a', '../../c:/b', '~/.ssh:/c', '/etc:/d', 'data:/e']}}\nvolumes: {data: }\n",
	});
	expect(plain[0].containers[0].mounts).toMatchObject([
		{ type: "bind", source: ".", relative_to: "project" },
		{ type: "bind", source: "../../c", relative_to: "project" },
		{ type: "bind", source: "~/.ssh", relative_to: "home" },
		{ type: "bind", source: "/etc", relative_to: "host" },
		{ type: "volume", source: "data" },
	]);
});

test("PWD and HOME at the start of a path are what everybody means by them", async () => {
	const { plain } = await collect({
		"compose.yaml": `services:
  a:
    image: x
    volumes: ["\${PWD}:/a", "$PWD/x:/b", "\${HOME}/.ssh:/c:ro", "\${HOME}/\${X}:/d", "\${PWD}\${X}:/e", "data:/f", {type: bind, source: "$HOME/.aws", target: /g}]
volumes:
  data: {driver_opts: {type: none, o: bind, device: "$PWD/data"}}
`,
	});
	expect(plain[0].containers[0].mounts).toMatchObject([
		{ type: "bind", source: ".", relative_to: "project", target: "/a" },
		{ type: "bind", source: "./x", relative_to: "project", target: "/b" },
		{ type: "bind", source: "~/.ssh", relative_to: "home", target: "/c", read_only: true },
		{ type: "bind", relative_to: "home", target: "/d" },
		{ target: "/e" },
		{ type: "volume", source: "data", target: "/f" },
		{ type: "bind", source: "~/.aws", relative_to: "home", target: "/g" },
	]);
	expect(plain[0].containers[0].unknown).toEqual([
		["mounts", 3, "source"],
		["mounts", 4, "type"],
		["mounts", 4, "source"],
	]);
	expect(plain[0].volumes[0].driver_opts).toEqual({ type: "none", o: "bind", device: "./data" });
});

test("a volume in disguise and other paths never show where the tree stands", async () => {
	const { plain } = await collect({
		"a/compose.yaml": `services:
  a:
    image: x
    volumes: ["data:/f"]
    build: {context: ., ssh: [k=./key]}
    develop: {watch: [{path: ./src, action: rebuild}]}
    secrets: [s]
volumes:
  data: {driver_opts: {type: none, o: bind, device: ./data}}
secrets: {s: {file: ./s.txt}}
`,
	});
	expect(JSON.stringify(plain)).not.toContain("/tree");
	expect(plain[0].volumes[0].driver_opts.device).toBe("./data");
	expect(plain[0].containers[0].build.ssh).toEqual(["k=./key"]);
});

test("Windows' paths and pipes keep their form", async () => {
	const { plain } = await collect({
		"compose.yaml": String.raw`services:
  a:
    image: x
    volumes:
      - //var/run/docker.sock:/var/run/docker.sock
      - \\.\pipe\docker_engine:\\.\pipe\docker_engine
      - c:\data:/d
      - {type: npipe, source: '\\.\pipe\a', target: '\\.\pipe\b'}
`,
	});
	const mounts: readonly { type: string; source: string }[] = plain[0].containers[0].mounts;
	expect(mounts.map(({ type, source }) => [type, source])).toEqual([
		["bind", "/var/run/docker.sock"],
		["npipe", String.raw`\\.\pipe\docker_engine`],
		["bind", String.raw`C:\data`],
		["npipe", String.raw`\\.\pipe\a`],
	]);
});

test("a Dockerfile beside its context is read", async () => {
	const { plain, at } = await collect({
		"a/compose.yaml": "services: {a: {build: {context: ../app, dockerfile: docker/Dockerfile, args: {V: '17'}}}}\n",
		"app/docker/Dockerfile": "ARG V=18\nFROM postgres:${V}\nUSER postgres\n",
	});
	expect(plain[0].containers[0].build).toMatchObject({
		context: "../app",
		dockerfile: "app/docker/Dockerfile",
		base: { repository: "library/postgres", tag: "17" },
		user: "postgres",
	});
	expect(at(0, 0, "build", "base", "tag")).toBe("app/docker/Dockerfile:2");
	expect(at(0, 0, "build", "user")).toBe("app/docker/Dockerfile:3");
});

test("the default network is implicit unless somebody wrote it", async () => {
	const one = await collect({ "compose.yaml": "services: {a: {image: x}}\n" });
	expect(one.plain[0].networks).toMatchObject([{ name: "default", implicit: true }]);
	const two = await collect({ "compose.yaml": "services: {a: {image: x}}\nnetworks: {default: {driver: bridge}}\n" });
	expect(two.plain[0].networks[0]).not.toHaveProperty("implicit");
});

test("x-bulkhead declares, and survives resolution", async () => {
	const { plain } = await collect({
		"compose.yaml":
			"services: {a: {image: x, x-bulkhead: {class: batch, egress: none, justification: j}, x-note: n}}\n",
	});
	expect(plain[0].containers[0]).toMatchObject({
		declared: { class: "batch", egress: "none", justification: "j" },
		extensions: { "x-note": "n" },
	});
});

test.each<[string, Readonly<Record<string, string>>, readonly string[], number]>([
	["not YAML", { "compose.yaml": "services: [" }, ["error syntax compose.yaml"], 0],
	["not Compose's types", { "compose.yaml": "services:\n  - web\n" }, ["error invalid compose.yaml"], 0],
	["empty", { "compose.yaml": "" }, ["error missing compose.yaml"], 0],
	["another tool's file under a similar name", { "my-compose.yml": "tasks: {}\n" }, ["info skipped my-compose.yml"], 0],
	[
		"a template",
		{ "compose.dev.yaml": "{% if x %}\nservices: {}\n{% endif %}\n" },
		["info skipped compose.dev.yaml"],
		0,
	],
	["a YAML of no interest", { "config.yaml": "a: b\n", "services.yaml": "services: {a: {class: X}}\n" }, [], 0],
	["a Compose file by what it holds", { "ops/stack.yml": "services: {a: {image: x, privileged: true}}\n" }, [], 1],
])("read or named in a diagnostic: %s", async (_why, files, said, count) => {
	const sound = { "ok/compose.yaml": "services: {a: {image: x}}\n" };
	const collected = await collect({ ...files, ...sound });
	expect([...new Set(collected.said)]).toEqual(said);
	const containers = collected.plain.flatMap(({ containers }) => containers);
	expect(containers).toHaveLength(count + 1);
});

test("what is wrong with a file in several projects is said once", async () => {
	const { diagnostics } = await collect({
		"compose.yaml": "services: {web: {image: x, x-bulkhead: {class: none}}}\n",
		"compose.prod.yaml": "services: {web: {privileged: true}}\n",
	});
	expect(diagnostics).toHaveLength(1);
});

test("a command that starts a project is told, and docker stack deploy makes it Swarm's", async () => {
	const files = { "compose.yaml": "services: {web: {image: x}}\n", ".env.ci": "" };
	const place = { source: new Source("ci.yml", ""), start: 0, end: 0 };
	const command = {
		directory: "",
		files: ["compose.yaml"],
		envFiles: [".env.ci", ".env.made"],
		place,
		startedBy: { file: "ci.yml", job: "test", step: "up" },
	};
	const { plain } = await collect(files, {
		commands: [
			{ ...command, action: "up" },
			{ ...command, action: "stack-deploy" },
		],
	});
	expect(plain.map(({ target, containers }) => [target, containers[0].started_by])).toEqual([
		["compose", [{ file: "ci.yml", job: "test", step: "up" }]],
		["swarm", [{ file: "ci.yml", job: "test", step: "up" }]],
		["compose", undefined],
	]);
});

test("a project that the configuration names is made of its files", async () => {
	const { plain } = await collect(
		{ "compose.yaml": "services: {web: {image: x}}\n", "prod.conf": "services: {web: {privileged: true}}\n" },
		{ projects: [{ files: ["compose.yaml", "prod.conf"], name: "shop" }] },
	);
	expect(plain).toMatchObject([{ name: "shop", containers: [{ privileged: true }] }]);
});
