import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import schema from "../../../policies/schemas/project.json" with { type: "json" };
import { collectWorkflows } from "../../../src/collect/workflow/collect.ts";
import { type Candidate, discover } from "../../../src/discover.ts";
import type { Container, Project } from "../../../src/project.ts";
import { readSource } from "../../../src/read.ts";
import { locationOf, Source } from "../../../src/source.ts";
import type { Tree } from "../../../src/tree/tree.ts";
import { WorkTree } from "../../../src/tree/worktree.ts";
import { get, toJson } from "../../../src/value.ts";
import { corpusFolder } from "../../corpus.ts";

const folder = corpusFolder("dev");
const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);

test.skipIf(folder === undefined)(
	"of the corpus every file is read, every project holds to the contract, and no container is overlooked",
	async () => {
		const problems: string[] = [];
		for (const repository of readdirSync(folder ?? "").sort()) {
			const tree = await WorkTree.open(join(folder ?? "", repository));
			const candidates = discover(await tree.list(), { include: [], exclude: [] });
			const { projects, diagnostics, files } = await collectWorkflows(tree, candidates);
			const say = (problem: string) => problems.push(`${repository}: ${problem}`);
			for (const { level, message, place } of diagnostics) {
				if (level === "error") say(`${place.source.path} ${message}`);
			}
			const found = new Set<string>();
			for (const { model } of projects) {
				const json = toJson(model) as Project;
				if (!validate(json as unknown)) say(`${json.name} ${JSON.stringify(validate.errors?.slice(0, 2))}`);
				const text = JSON.stringify(json);
				if (text.includes(":null")) say(`${json.name} has a null`);
				if (/[\uE000-\uE00F]/.test(text)) say(`${json.name} has a mark that is ours in it`);
				const list = get(model, "containers");
				for (const [index, value] of (list?.kind === "sequence" ? list.items : []).entries()) {
					const { file, line } = locationOf(value.place);
					found.add(`${file}:${line}`);
					const problem = problemOf(json.containers[index]);
					if (problem !== undefined) say(`${file}:${line} ${problem}`);
				}
			}
			for (const where of await written(
				tree,
				candidates.filter(({ path }) => files.includes(path)),
			)) {
				if (!found.has(where)) say(`${where} is overlooked`);
			}
		}
		expect(problems).toEqual([]);
	},
	120_000,
);

function problemOf(container: Container | undefined): string | undefined {
	if (container === undefined) return "is no container";
	const { image, build, sandbox, unknown, options } = container;
	if (image === undefined && build === undefined && sandbox === undefined && unknown === undefined) {
		return "has no image and does not say why";
	}
	// What a false reading of the options would look like.
	if (options?.invalid !== undefined) return `docker is said to refuse ${options.raw}: ${options.invalid}`;
	return undefined;
}

/** Where containers are written, found by looking at lines: keys of jobs, and commands at the beginning of a command. */
async function written(tree: Tree, candidates: readonly Candidate[]): Promise<readonly string[]> {
	const places: string[] = [];
	for (const { path, kind } of candidates) {
		const source = await readSource(tree, path);
		if (!(source instanceof Source) || (kind !== "workflow" && kind !== "action")) continue;
		const lines = source.text.split("\n");
		let services: number | undefined;
		let jobs = false;
		lines.forEach((line, index) => {
			const indent = line.length - line.trimStart().length;
			if (/^\S/.test(line)) jobs = /^jobs:/.test(line);
			const at = `${path}:${index + 1}`;
			if (services !== undefined && line.trim() !== "" && !/^\s*#/.test(line)) {
				if (indent <= services) services = undefined;
				else if (indent === services + 2 && /^\s*[\w.-]+:\s*(?:#.*)?$/.test(line)) places.push(at);
			}
			if (kind === "workflow" && jobs && indent === 4) {
				if (/^ {4}container:(?!\s*['"]?\$\{\{)/.test(line)) places.push(at);
				if (/^ {4}services:\s*(?:#.*)?$/.test(line)) services = indent;
			}
			if (/^\s*(?:- )?uses:\s*['"]?docker:\/\//.test(line)) places.push(at);
			if (/^\s*(?:(?:- )?run:\s*)?(?:sudo\s+)?(?:docker|podman) (?:container )?(?:run|create)\s/.test(line))
				places.push(at);
		});
	}
	return places;
}
