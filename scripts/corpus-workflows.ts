import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Ajv } from "ajv";
import schema from "../policies/schemas/project.json" with { type: "json" };
import { collectWorkflows } from "../src/collect/workflow/collect.ts";
import { kindOf } from "../src/discover.ts";
import type { Project } from "../src/project.ts";
import { locationOf } from "../src/source.ts";
import { WorkTree } from "../src/tree/worktree.ts";
import { toJson } from "../src/value.ts";
import { corpusFolder } from "../test/corpus.ts";

/*
 * What is collected from the workflows, actions, scripts and dev containers of many repositories: the counts by kind, what is
 * unknown, and what does not hold. `node scripts/corpus-workflows.ts [--list] [DIR]`: DIR has one folder a repository.
 */
const { values, positionals } = parseArgs({ options: { list: { type: "boolean" } }, allowPositionals: true });
const root = positionals[0] ?? corpusFolder("dev");
if (root === undefined) throw new Error("there is no corpus beside the project; name a folder");

const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);
const counts = new Map<string, number>();
const count = (name: string, by = 1) => counts.set(name, (counts.get(name) ?? 0) + by);
const print = (line: string) => process.stdout.write(`${line}\n`);

for (const repository of readdirSync(root).sort()) {
	const folder = join(root, repository);
	if (!statSync(folder).isDirectory()) continue;
	const tree = await WorkTree.open(folder);
	const candidates = (await tree.list()).flatMap((path) => {
		const kind = path.includes("{{") ? undefined : kindOf(path);
		return kind === undefined ? [] : [{ path, kind }];
	});
	const { projects, diagnostics, composeCommands, files } = await collectWorkflows(tree, candidates);
	count("repositories");
	count("files", files.length);
	count("compose commands", composeCommands.length);
	for (const { level, kind, message, place } of diagnostics) {
		count(`diagnostic ${level} ${kind}`);
		if (level === "error" || values.list) {
			const { file, line, column } = locationOf(place);
			print(`${level} ${repository}/${file}:${line}:${column} ${message}`);
		}
	}
	for (const { model } of projects) {
		const project = toJson(model) as Project;
		count(`project ${project.kind}`);
		count(`target ${project.target ?? "unknown"}`);
		if (!validate(project as unknown)) {
			count("INVALID");
			print(`invalid ${repository} ${project.name}: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
		}
		project.containers.forEach((container, index) => {
			count(`container ${container.origin}`);
			if ((container.variant ?? 0) > 0) count("variants beside the first");
			if (container.image === undefined && container.build === undefined && container.sandbox === undefined) {
				count(container.unknown === undefined ? "NO IMAGE AND NOT UNKNOWN" : "image unknown");
			}
			if (container.options?.positional !== undefined) count("positional in options");
			if (container.options?.invalid !== undefined) count("options that docker refuses");
			if (!values.list) return;
			const place = model.entries.get("containers")?.value;
			const at = place?.kind === "sequence" ? place.items[index]?.place : undefined;
			const where = at === undefined ? "" : `${locationOf(at).file}:${locationOf(at).line}`;
			print(`${repository}/${where} ${JSON.stringify(container)}`);
		});
	}
}
for (const [name, number] of [...counts].sort()) print(`${String(number).padStart(6)} ${name}`);
