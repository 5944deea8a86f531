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
import handChecked from "./hand-checked.json" with { type: "json" };

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

/** 100 containers drawn at random, each read by hand in its file and found to be what is written here. */
test.skipIf(folder === undefined)("the containers that were checked by hand are as they were", async () => {
	const repositories = new Set(handChecked.map(({ file }) => file.slice(0, file.indexOf("/"))));
	const found = new Set<string>();
	for (const repository of repositories) {
		const tree = await WorkTree.open(join(folder ?? "", repository));
		const { projects } = await collectWorkflows(tree, discover(await tree.list(), { include: [], exclude: [] }));
		for (const { model } of projects) {
			const list = get(model, "containers");
			const containers = (toJson(model) as Project).containers;
			for (const [index, value] of (list?.kind === "sequence" ? list.items : []).entries()) {
				const { file, line } = locationOf(value.place);
				const container = containers[index];
				if (container !== undefined) found.add(textOf(summaryOf(container, `${repository}/${file}`, line)));
			}
		}
	}
	expect(handChecked.filter((expected) => !found.has(textOf(expected)))).toEqual([]);
	expect(handChecked).toHaveLength(100);
});

/** What was looked at: what the container is, and what it is given. */
function summaryOf(container: Container, file: string, line: number): object {
	const { name, origin, variant, privileged, user, network_mode, ipc, cap_add, security_opt, gpus } = container;
	const { entrypoint, command, image, build, ports, mounts, environment } = container;
	const own = mounts?.filter((mount) => mount.origin !== "runner");
	return {
		...{ file, line, name, origin, variant, privileged, user, network_mode, ipc, cap_add, security_opt, gpus },
		...{ entrypoint, command, build },
		image: image?.ref,
		ports: ports?.map((port) => `${port.host_ip ?? "?"}:${port.published ?? ""}:${port.target ?? "?"}`),
		mounts: own?.length
			? own.map(({ source, target, read_only }) => `${source ?? ""}:${target ?? "?"}:${read_only ? "ro" : "rw"}`)
			: undefined,
		environment: environment?.map((variable) =>
			variable.value === undefined ? variable.name : `${variable.name}=${variable.value}`,
		),
	};
}

/** Keys in the same order, absent ones left out. */
function textOf(value: object): string {
	return JSON.stringify(value, (_key, inner: unknown) =>
		inner !== null && typeof inner === "object" && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1)))
			: inner,
	);
}
