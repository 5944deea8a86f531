import { expect, test } from "vitest";
import { diagramsOf } from "../../src/map/diagrams.ts";
import { resolveOptions } from "../../src/options.ts";
import { run } from "../../src/run.ts";
import { treeOf } from "../tree.ts";

const compose = (ports: string) =>
	`services:\n  db:\n    image: postgres:18\n    environment: {POSTGRES_PASSWORD: hunter2-Xy7}\n    volumes: ["/srv/hunter2-Xy7:/data"]\n    ports: [${ports}]\n`;
const options = resolveOptions({ allowEmpty: true });

test("a run has the pictures of its change and of everything, without passwords", async () => {
	const head = treeOf({ "compose.yaml": compose('"5432:5432"') });
	const base = treeOf({ "compose.yaml": compose('"127.0.0.1:5432:5432"') });
	const { changed = "", whole = "" } = diagramsOf(
		await run([head], options, { compared: { commit: { commit: "0".repeat(40) }, trees: new Map([[head, base]]) } }),
	);
	expect(changed).toMatch(/n\d+ ==>\|"0#46;0#46;0#46;0#58;5432#47;tcp#44; password written down"\| n0/);
	expect(changed).toMatch(/n\d+ -\.->\|"127#46;0#46;0#46;1#58;5432#47;tcp[^"]*"\| n0/);
	expect(whole).toMatch(/n\d+ -->\|"0#46;0#46;0#46;0#58;5432/);
	expect(whole).toContain("#47;srv#47;#42;#42;#42;");
	expect(changed + whole).not.toContain("hunter2");
});

test.each([
	["nothing is compared", { "compose.yaml": compose("") }, undefined, ["whole"]],
	["nothing has changed", { "compose.yaml": compose("") }, { "compose.yaml": compose("") }, ["whole"]],
	["everything is gone", {}, { "compose.yaml": compose("") }, ["changed"]],
	["there is no container", {}, undefined, []],
] as const)("it has only the pictures that show something: %s", async (_why, files, before, pictures) => {
	const head = treeOf(files);
	const trees = before === undefined ? undefined : new Map([[head, treeOf(before)]]);
	const compared = trees && { commit: { commit: "0".repeat(40) }, trees };
	expect(Object.keys(diagramsOf(await run([head], options, compared === undefined ? {} : { compared })))).toEqual(
		pictures,
	);
});

test("one network of many that is closed takes no project its way out", async () => {
	const services = Array.from(
		{ length: 45 },
		(_, at) => `  s${at}: {image: "shop/s:1", networks: [n${at % 3}], ports: ["127.0.0.1:${8000 + at}:80"]}\n`,
	);
	const base = `name: big\nservices:\n${services.join("")}networks:\n  n0: {}\n  n1: {}\n  n2: {}\n`;
	const head = base.replaceAll("127.0.0.1:", "").replace("n2: {}", "n2: {internal: true}");
	const [before, after] = [treeOf({ "compose.yaml": base }), treeOf({ "compose.yaml": head })];
	const compared = { commit: { commit: "b".repeat(40) }, trees: new Map([[after, before]]) };
	const { changed = "" } = diagramsOf(await run([after], resolveOptions({}), { compared }));
	expect(changed).toContain("45 containers touched");
	expect(changed).toMatch(/^ {2}g0 --> n\d+$/m);
	expect(changed).not.toMatch(/^ {2}g0 -\.->/m);
});
