import { expect, test } from "vitest";
import { at, refusals, resolve } from "./resolving.ts";

const service = "services: {a: {image: x}}";

test.each([
	{ files: ["compose.yaml", "docker-compose.yml"], layers: ["compose.yaml"], why: "the newest name wins" },
	{
		files: ["docker-compose.yml", "docker-compose.override.yml"],
		layers: ["docker-compose.yml", "docker-compose.override.yml"],
		why: "with its override",
	},
	{
		files: ["compose.yml", "docker-compose.override.yaml"],
		layers: ["compose.yml", "docker-compose.override.yaml"],
		why: "names may be mixed",
	},
	{ files: ["compose.prod.yaml"], layers: [], why: "other names are not found" },
])("finds $layers: $why", async ({ files, layers }) => {
	const resolved = await resolve(Object.fromEntries(files.map((file) => [file, service])));
	expect(resolved.layers).toEqual(layers);
});

test("a folder without a Compose file belongs to the nearest one above", async () => {
	const resolved = await resolve({ "compose.yaml": service, "sub/x": "" }, { directory: "sub" });
	expect(resolved.layers).toEqual(["compose.yaml"]);
});

test.each([
	{ env: "COMPOSE_FILE=a.yaml:b.yaml", layers: ["a.yaml", "b.yaml"], why: "a list" },
	{ env: "COMPOSE_PATH_SEPARATOR=,\nCOMPOSE_FILE=b.yaml,a.yaml", layers: ["b.yaml", "a.yaml"], why: "its separator" },
])("COMPOSE_FILE of a .env names the files: $why", async ({ env, layers }) => {
	const resolved = await resolve({ ".env": env, "a.yaml": service, "b.yaml": service, "compose.yaml": service });
	expect(resolved.layers).toEqual(layers);
});

test.each([
	{ environment: { COMPOSE_DISABLE_ENV_FILE: "true" }, layers: ["compose.yaml"], why: "the caller's is heeded" },
	{ environment: {}, layers: ["a/a.yaml"], why: "a .env cannot say that another is not read" },
])("COMPOSE_DISABLE_ENV_FILE: $why", async ({ environment, layers }) => {
	const files = {
		".env": "COMPOSE_DISABLE_ENV_FILE=1\nCOMPOSE_FILE=a/a.yaml",
		"a/.env": "IMG=y",
		"a/a.yaml": "services: {a: {image: $IMG}}",
		"compose.yaml": "services: {a: {image: y}}",
	};
	const resolved = await resolve(files, { environment: new Map(Object.entries(environment)) });
	expect(resolved.layers).toEqual(layers);
	expect(at(resolved, "services", "a", "image")).toBe("y");
});

test("a file that COMPOSE_FILE names and that is not there is refused", async () => {
	const resolved = await resolve({ ".env": "COMPOSE_FILE=no.yaml", "compose.yaml": service });
	expect(refusals(resolved).join()).toContain("COMPOSE_FILE names no.yaml");
});

test.each([
	{ files: { "compose.yaml": `name: Shop!\n${service}` }, selection: {}, name: "shop", why: "a file's own" },
	{
		files: { "compose.yaml": `name: "$A-b"\n${service}`, ".env": "A=c" },
		selection: {},
		name: "c-b",
		why: "with variables",
	},
	{ files: { "My.App/compose.yaml": service }, selection: { directory: "My.App" }, name: "myapp", why: "the folder's" },
	{ files: { "compose.yaml": service }, selection: {}, name: "tree", why: "the root's" },
	{
		files: { "compose.yaml": `name: a\n${service}`, ".env": "COMPOSE_PROJECT_NAME=b" },
		selection: {},
		name: "b",
		why: "the environment goes before the file",
	},
	{
		files: { "compose.yaml": `name: a\n${service}` },
		selection: { name: "c" },
		name: "c",
		why: "what the caller says goes before all",
	},
])("is named $name: $why", async ({ files, selection, name }) => {
	expect(at(await resolve(files, selection), "name")).toBe(name);
});

test("only what the caller hands on is taken from its environment", async () => {
	process.env.BULKHEAD_TEST_VARIABLE = "leaked";
	const file = 'services: {a: {image: "x:${BULKHEAD_TEST_VARIABLE:-none}${GIVEN}"}}';
	const resolved = await resolve(file, { environment: new Map([["GIVEN", "-given"]]) });
	expect(at(resolved, "services", "a", "image")).toBe("x:none-given");
	delete process.env.BULKHEAD_TEST_VARIABLE;
});

test("the environment goes before .env, and named env files stand for it", async () => {
	const files = { "compose.yaml": 'services: {a: {image: "$A$B"}}', ".env": "A=1\nB=2", "other.env": "B=3" };
	const environment = new Map([["A", "0"]]);
	expect(at(await resolve(files, { environment }), "services", "a", "image")).toBe("02");
	expect(at(await resolve(files, { environment, envFiles: ["other.env"] }), "services", "a", "image")).toBe("03");
});

test.each([
	{ include: "sub/compose.yaml", image: "sub", volume: "/tree/sub/d", why: "its folder and its .env" },
	{
		include: "{path: sub/compose.yaml, env_file: main.env}",
		image: "main",
		volume: "/tree/sub/d",
		why: "another env file",
	},
	{ include: "{path: sub/compose.yaml, project_directory: .}", image: "", volume: "/tree/d", why: "another folder" },
	{
		include: "{path: [sub/compose.yaml, sub/more.yaml]}",
		image: "more",
		volume: "/tree/sub/d",
		why: "with an override",
	},
])("an include has $why", async ({ include, image, volume }) => {
	const resolved = await resolve({
		"compose.yaml": `include: [${include}]\nservices: {a: {image: x}}`,
		"main.env": "NAME=main",
		"sub/.env": "NAME=sub",
		"sub/compose.yaml": "services: {i: {image: 'i$NAME', volumes: ['./d:/d']}}",
		"sub/more.yaml": "services: {i: {image: imore}}",
	});
	expect(at(resolved, "services", "i", "image")).toBe(`i${image}`);
	expect(at(resolved, "services", "i", "volumes", 0, "source")).toBe(volume);
});

test("the folder that the tree stands in is a folder, though nothing of it is read", async () => {
	const resolved = await resolve({
		"compose.yaml": "include: [{path: i.yaml, project_directory: ..}]\nservices: {a: {image: x}}",
		"i.yaml": "services: {i: {image: x, volumes: ['./d:/d']}}",
	});
	expect(at(resolved, "services", "i", "volumes", 0, "source")).toBe("/d");
});

test("what includes goes before what is included", async () => {
	const resolved = await resolve({
		"compose.yaml": "include: [i.yaml]\nservices: {i: {image: mine, ports: ['2:2']}}",
		"i.yaml": "services: {i: {image: theirs, ports: ['1:1'], user: u}}",
	});
	expect(at(resolved, "services", "i")).toMatchObject({
		image: "mine",
		user: "u",
		ports: [{ published: "1" }, { published: "2" }],
	});
});

test("env files fill the environment below what is explicit, and labels likewise", async () => {
	const resolved = await resolve({
		"compose.yaml":
			"services: {a: {image: x, env_file: [e.env, {path: no.env, required: false}], label_file: l.env, environment: {A: own, N: }, labels: {l: own}}}",
		"e.env": "A=file\nB=$A\nN=file\n",
		"l.env": "l=file\nm=file\n",
	});
	expect(resolved.refusals).toEqual([]);
	expect(at(resolved, "services", "a", "environment")).toEqual({ A: "own", B: "own", N: null });
	expect(at(resolved, "services", "a", "labels")).toEqual({ l: "own", m: "file" });
});
