import { expect, test } from "vitest";
import { outlineOf } from "../../../src/collect/compose/plan/outline.ts";
import { OwnProjects } from "../../../src/collect/compose/plan/own-projects.ts";
import { type ComposeCommand, type NamedProject, planCompose } from "../../../src/collect/compose/plan/plan.ts";
import { Source } from "../../../src/source.ts";
import { folderOf } from "../../../src/tree/tree.ts";
import { parseYaml } from "../../../src/yaml.ts";

const whole = "services: {web: {image: nginx}}";
const place = { source: new Source("ci.yml", ""), start: 0, end: 0 };

function outlinesOf(files: Readonly<Record<string, string>>) {
	return new Map(
		Object.entries(files).map(([path, text]) => [path, outlineOf(path, parseYaml(new Source(path, text)).documents)]),
	);
}

function command(more: Partial<ComposeCommand>): ComposeCommand {
	return { files: [], directory: "", action: "up", place, startedBy: { file: "ci.yml" }, ...more };
}

test("a folder's own project is known with its folder", () => {
	const outlines = outlinesOf({
		"a/compose.yaml": whole,
		"a/compose.override.yaml": "services: {web: {deploy: {mode: global}}}",
	});
	expect(new OwnProjects([], []).in("a", outlines, false)).toEqual({
		selection: { directory: "a", files: ["a/compose.yaml", "a/compose.override.yaml"] },
		runner: "either",
		startedBy: [],
	});
});

test.each<[string, Partial<ComposeCommand> | undefined, Partial<NamedProject> | undefined, string, boolean]>([
	["a command names its file", { files: ["a/compose.yaml"] }, undefined, whole, false],
	["a command starts it", { directory: "a" }, undefined, whole, false],
	["a command starts it from below", { directory: "a/b/c" }, undefined, whole, false],
	["a command is told to start it", { directory: "b", projectDirectory: "a" }, undefined, whole, false],
	["the configuration names its file", undefined, { files: ["a/compose.yaml"] }, whole, false],
	["a .env says which files", undefined, undefined, whole, true],
	["it is not whole", undefined, undefined, "services: {web: {user: x}}", false],
	["there is none", undefined, undefined, "", false],
])("none is known where %s", (_why, started, named, text, setsFiles) => {
	const own = new OwnProjects(started ? [command(started)] : [], named ? [{ files: [], ...named }] : []);
	const outlines = outlinesOf(text === "" ? { "a/x.yaml": whole } : { "a/compose.yaml": text });
	expect(own.in("a", outlines, setsFiles)).toBeUndefined();
});

test("whatever else there is, what is known early is planned just so", () => {
	const folders = ["", "a", "a/b", "c"];
	const names = ["compose.yaml", "docker-compose.yml", "compose.override.yml", "x.yaml", "compose.prod.yaml"];
	const texts = [
		whole,
		"services: {web: {privileged: true}}",
		"services: {a: {image: x, deploy: {mode: global}}}",
		"include: [b/compose.yaml]",
		"services: {a: {extends: {file: ../compose.yaml, service: web}}}",
	];
	let state = 1;
	const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T => {
		state = (state * 48271) % 2147483647;
		return list[state % list.length] as T;
	};
	let known = 0;
	for (let round = 0; round < 2000; round++) {
		const paths = folders.flatMap((folder) => names.map((name) => (folder === "" ? name : `${folder}/${name}`)));
		const files = Object.fromEntries(paths.filter(() => pick([true, false])).map((path) => [path, pick(texts)]));
		const outlines = outlinesOf(files);
		const some = (list: readonly string[]) => list.filter(() => pick([true, false, false, false, false, false]));
		const commands = some(["1", "2"]).map(() =>
			command({
				directory: pick([...folders, undefined]),
				files: pick([[], [pick(paths)], [undefined]]),
				action: pick(["up", "build"]),
			}),
		);
		const named = some(["1"]).map(() => ({ files: [pick(paths)] }));
		const composeFiles = new Map(some(folders).map((folder) => [folder, [pick(paths)]]));
		const planned = planCompose({ outlines, composeFiles, commands, named });
		const own = new OwnProjects(commands, named);
		for (const folder of folders) {
			const ofFolder = new Map([...outlines].filter(([path]) => folderOf(path) === folder));
			const early = own.in(folder, ofFolder, composeFiles.has(folder));
			if (early === undefined) continue;
			known++;
			expect(planned).toContainEqual(early);
		}
	}
	expect(known).toBeGreaterThan(1000);
});
