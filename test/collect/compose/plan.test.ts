import { expect, test } from "vitest";
import { outlineOf } from "../../../src/collect/compose/plan/outline.ts";
import { type ComposeCommand, type PlanInput, planCompose } from "../../../src/collect/compose/plan/plan.ts";
import { Source } from "../../../src/source.ts";
import { parseYaml } from "../../../src/yaml.ts";

const whole = "services: {web: {image: nginx}}";
const deployed = "services: {a: {image: x, deploy: {mode: global}}}";
const fragment = "services: {web: {privileged: true}}";

const place = { source: new Source("ci.yml", ""), start: 0, end: 0 };

function command(files: readonly string[], more: Partial<ComposeCommand> = {}): ComposeCommand {
	return { files, directory: "", action: "up", place, startedBy: { file: "ci.yml" }, ...more };
}

const how = { compose: "", stack: " on swarm", either: " on swarm or by Compose" };

function plan(files: Readonly<Record<string, string>>, more: Partial<PlanInput> = {}): readonly string[] {
	const outlines = new Map(
		Object.entries(files).map(([path, text]) => [path, outlineOf(path, parseYaml(new Source(path, text)).documents)]),
	);
	const input = { outlines, composeFiles: new Map(), commands: [], named: [], ...more };
	return planCompose(input).map(({ selection, runner, startedBy }) => {
		const started = startedBy.map(({ file }) => ` started by ${file}`).join("");
		const listed = selection.files.length === 0 ? "(as Compose finds them)" : selection.files.join(" + ");
		return `${selection.directory || "."}: ${listed}${how[runner]}${started}`;
	});
}

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
	["a default name", { "compose.yaml": whole }, [".: compose.yaml"]],
	[
		"with its override",
		{ "compose.yaml": whole, "compose.override.yaml": fragment },
		[".: compose.yaml + compose.override.yaml"],
	],
	[
		"the override's name is chosen by itself",
		{ "compose.yaml": whole, "docker-compose.override.yml": fragment },
		[".: compose.yaml + docker-compose.override.yml"],
	],
	[
		"the first of several names; the other by itself",
		{ "docker-compose.yaml": whole, "docker-compose.yml": whole },
		[".: docker-compose.yml", ".: docker-compose.yaml"],
	],
	["each folder", { "a/compose.yaml": whole, "b/compose.yml": whole }, ["a: a/compose.yaml", "b: b/compose.yml"]],
	["a file that stands alone", { "compose.yaml": whole, "x.yaml": whole }, [".: compose.yaml", ".: x.yaml"]],
	[
		"a fragment over the default file",
		{ "compose.yaml": whole, "compose.prod.yaml": fragment },
		[".: compose.yaml", ".: compose.yaml + compose.prod.yaml"],
	],
	[
		"a fragment over the file whose name it extends",
		{ "compose.yaml": whole, "shop.yml": whole, "shop.override.yml": fragment },
		[".: compose.yaml", ".: shop.yml + shop.override.yml", ".: shop.yml"],
	],
	[
		"what only the override has",
		{
			"compose.yaml": whole,
			"compose.override.yaml": "services: {db: {image: x}}",
			"x.yaml": "services: {db: {user: a}}",
		},
		[".: compose.yaml + compose.override.yaml", ".: compose.yaml + compose.override.yaml + x.yaml"],
	],
	[
		"over the default file of a folder above",
		{ "compose.yaml": whole, "deploy/prod.yaml": fragment },
		[".: compose.yaml", ".: compose.yaml + deploy/prod.yaml"],
	],
	[
		"fragments over fragments",
		{
			"a.yml": whole,
			"a.b.yml": "services: {web: {user: x}}\nnetworks: {n: }",
			"a.b.c.yml": "services: {web: {networks: [n]}}",
		},
		[".: a.yml + a.b.yml + a.b.c.yml", ".: a.yml + a.b.yml", ".: a.yml"],
	],
	[
		"a fragment without a base",
		{ "compose.yaml": "services: {}", "x.yaml": fragment },
		[".: compose.yaml", ".: x.yaml"],
	],
	[
		"what is included is judged there",
		{ "compose.yaml": `include: [db.yaml]\n${whole}`, "db.yaml": whole },
		[".: compose.yaml"],
	],
	[
		"a default name that is included is a project too",
		{ "compose.yaml": `include: [{path: db/compose.yaml}]\n${whole}`, "db/compose.yaml": whole },
		[".: compose.yaml", "db: db/compose.yaml"],
	],
	[
		"what is extended wholly is judged there",
		{ "compose.yaml": "services: {a: {extends: {file: base.yml, service: web}}}", "base.yml": whole },
		[".: compose.yaml"],
	],
	[
		"what nobody extends is judged by itself",
		{
			"compose.yaml": "services: {a: {extends: {file: base.yml, service: web}}}",
			"base.yml": "services: {web: {image: x}, db: {image: y}}",
		},
		[".: compose.yaml", ".: base.yml"],
	],
	[
		"files that include each other",
		{ "a.yaml": `include: [b.yaml]\n${whole}`, "b.yaml": `include: [a.yaml]\n${whole}` },
		[".: a.yaml"],
	],
	["a stack", { "stack.yml": deployed }, [".: stack.yml on swarm"]],
	["what may be a stack", { "app.yml": deployed }, [".: app.yml on swarm or by Compose"]],
	["an include out of the tree", { "compose.yaml": "include: [../../x.yaml]" }, [".: compose.yaml"]],
])("which files make which projects: %s", (_why, files, projects) => {
	expect(plan(files)).toEqual(projects);
});

test("COMPOSE_FILE stands in the stead of its folder's default file", () => {
	const files = { "compose.yaml": whole, "extra.yaml": fragment, "x/compose.yaml": whole };
	const composeFiles = new Map([["", ["compose.yaml", "extra.yaml"]]]);
	expect(plan(files, { composeFiles })).toEqual([".: (as Compose finds them)", "x: x/compose.yaml"]);
});

test("a COMPOSE_FILE that names nothing in the tree is none", () => {
	const composeFiles = new Map([["", ["gone.yaml"]]]);
	expect(plan({ "compose.yaml": whole }, { composeFiles })).toEqual([".: compose.yaml"]);
});

test("a list that the repository uses is a project, and its fragments are in no other", () => {
	const files = { "compose.yaml": whole, "prod.yaml": fragment };
	const both = ["compose.yaml", "prod.yaml"];
	const commands = [command(both), command(both, { startedBy: { file: "Makefile" } })];
	expect(plan(files, { commands })).toEqual([
		".: compose.yaml + prod.yaml started by ci.yml started by Makefile",
		".: compose.yaml",
	]);
});

test("a list that names a missing file is left out", () => {
	const commands = [command(["compose.yaml", "gone.yaml"])];
	expect(plan({ "compose.yaml": whole }, { commands })).toEqual([".: compose.yaml"]);
});

test("docker stack deploy makes any file a stack", () => {
	const commands = [command(["app.yml"], { action: "stack-deploy" })];
	expect(plan({ "app.yml": whole }, { commands })).toEqual([".: app.yml on swarm started by ci.yml"]);
});

test("what Compose starts is no stack, whatever it looks like", () => {
	const up = command(["stack.yml"]);
	const deploy = command(["stack.yml"], { action: "stack-deploy" });
	const build = command(["stack.yml"], { action: "build" });
	const files = { "stack.yml": deployed };
	const [composed, stacked] = [".: stack.yml started by ci.yml", ".: stack.yml on swarm started by ci.yml"];
	expect(plan(files, { commands: [up] })).toEqual([composed]);
	expect(plan(files, { commands: [up, deploy] })).toEqual([composed, stacked]);
	expect(plan(files, { commands: [build] })).toEqual([".: stack.yml on swarm"]);
});

test("a stack by a name of Compose's own is only that where nothing starts it with Compose", () => {
	const files = { "compose.yaml": deployed };
	const deploy = command(["compose.yaml"], { action: "stack-deploy" });
	expect(plan(files, { commands: [deploy] })).toEqual([".: compose.yaml on swarm started by ci.yml"]);
	expect(plan(files, { commands: [deploy, command([], { startedBy: { file: "Makefile" } })] })).toEqual([
		".: compose.yaml on swarm or by Compose started by ci.yml started by Makefile",
	]);
	const named = [{ files: ["compose.yaml"], target: "swarm" as const }];
	expect(plan(files, { named })).toEqual([".: compose.yaml on swarm"]);
});

test("a command may be called for another directory", () => {
	const commands = [command(["ops/app.yml"], { projectDirectory: "" })];
	expect(plan({ "ops/app.yml": whole }, { commands })).toEqual([".: ops/app.yml started by ci.yml"]);
});

test("a command without files starts what Compose finds in its folder or above", () => {
	const files = { "a/compose.yaml": whole, "a/compose.override.yaml": fragment, "b/compose.yaml": whole };
	const commands = [command([], { directory: "a/x" }), command([], { directory: "b", action: "build" })];
	expect(plan(files, { commands })).toEqual([
		"a: a/compose.yaml + a/compose.override.yaml started by ci.yml",
		"b: b/compose.yaml",
	]);
});

test("a list with a file that nobody can know is left out", () => {
	const commands = [{ ...command([]), files: ["compose.yaml", undefined] }];
	expect(plan({ "compose.yaml": whole }, { commands })).toEqual([".: compose.yaml"]);
});

test("what the configuration names wins", () => {
	const files = { "compose.yaml": whole, "prod.yaml": fragment, "x/compose.yaml": whole };
	const commands = [command(["compose.yaml"])];
	const named = [{ files: ["compose.yaml", "prod.yaml"], name: "shop" }];
	expect(plan(files, { commands, named })).toEqual([".: compose.yaml + prod.yaml", "x: x/compose.yaml"]);
});

test("a fragment is tried over a hundred files that lie beside it, and stands alone where it fits none of them", () => {
	const beside = (count: number) => {
		const others = Array.from({ length: count }, (_, at) => [
			`a${String(at).padStart(3, "0")}.yml`,
			"services: {other: {image: x}}",
		]);
		return plan({ ...Object.fromEntries(others), "b.yml": whole, "z.yml": fragment }).filter((one) =>
			one.includes("z.yml"),
		);
	};
	expect(beside(99)).toEqual([".: b.yml + z.yml"]);
	expect(beside(100)).toEqual([".: z.yml"]);
});

test("a fragment lies over bases of bases, eight at most", () => {
	const chain = (length: number) => {
		const names = Array.from({ length }, (_, at) => `a${"-b".repeat(at)}.yml`);
		const projects = plan(Object.fromEntries(names.map((name, at) => [name, at === 0 ? whole : fragment])));
		return projects.find((one) => one.endsWith(names.at(-1) ?? ""));
	};
	const names = (from: number, to: number) =>
		Array.from({ length: to - from }, (_, at) => `a${"-b".repeat(from + at)}.yml`).join(" + ");
	expect(chain(9)).toBe(`.: ${names(0, 9)}`);
	expect(chain(10)).toBe(`.: ${names(1, 10)}`);
});
