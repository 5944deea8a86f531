/**
 * Checks every repository below a folder (one a subfolder) and prints what was seen: files by kind, containers,
 * findings by rule, diagnostics by kind, and every file that was neither read nor named. Exit 1 where there is one.
 *
 *   npm run corpus -- DIR [--list RULE]
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { collect } from "../src/collect/collect.ts";
import { profileOfFile } from "../src/collect/profile.ts";
import { type Candidate, discover } from "../src/discover.ts";
import { judge } from "../src/judge/judge.ts";
import { diagnosticRules } from "../src/judge/unreadable.ts";
import { resolveOptions } from "../src/options.ts";
import { Policy } from "../src/policy/policy.ts";
import { locationOf } from "../src/source.ts";
import { WorkTree } from "../src/tree/worktree.ts";
import { toJson } from "../src/value.ts";

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { list: { type: "string" }, pedantic: { type: "boolean", default: false } },
});
const [folder] = positionals;
if (folder === undefined) throw new Error("usage: npm run corpus -- DIR [--list RULE] [--pedantic]");

const options = resolveOptions({ pedantic: values.pedantic });
const policy = await Policy.bundled();
const rules = policy.catalog();
policy.select(rules.filter((rule) => options.pedantic || rule.pedantic !== true).map((rule) => rule.id));

const counts = new Map<string, Map<string, number>>();
function count(table: string, row: string, by = 1): void {
	const rows = counts.get(table) ?? new Map<string, number>();
	counts.set(table, rows.set(row, (rows.get(row) ?? 0) + by));
}

const unaccounted: string[] = [];
const composeFiles = new Set<string>();
const gating = new Set<string>();

async function checkRepository(name: string): Promise<void> {
	const tree = await WorkTree.open(join(folder ?? "", name));
	const candidates = discover(await tree.list(), options);
	const collected = await collect(tree, candidates);
	const verdict = judge({
		collected: collected.projects.map((project) => ({ project, violations: policy.violations(toJson(project.model)) })),
		files: collected.files,
		diagnostics: collected.diagnostics,
		rules: new Map([...rules, ...diagnosticRules].map((rule) => [rule.id, rule])),
		profileOfFile,
		options,
	});
	const named = new Set(collected.diagnostics.map(({ place }) => place.source.path));
	const read = new Set(collected.files);
	for (const candidate of candidates) account(name, candidate, read, named);
	for (const project of verdict.projects) {
		count("projects", project.kind);
		count("containers", project.kind, project.containers);
	}
	for (const { kind, level } of verdict.diagnostics) count("diagnostics", `${level} ${kind}`);
	for (const finding of verdict.findings) {
		count("findings", `${finding.severity} ${finding.rule}`);
		if (finding.gates) gating.add(`${name}/${finding.place.source.path}`);
		if (values.list === finding.rule) {
			const { file, line, column } = locationOf(finding.place);
			process.stdout.write(
				`${name}/${file}:${line}:${column} ${finding.severity} ${finding.container ?? ""} ${finding.message}\n`,
			);
		}
	}
}

function account(name: string, candidate: Candidate, read: ReadonlySet<string>, named: ReadonlySet<string>): void {
	if (candidate.kind === "yaml" && !read.has(candidate.path)) return;
	count("files", candidate.kind);
	if (candidate.kind === "compose" || candidate.kind === "yaml") composeFiles.add(`${name}/${candidate.path}`);
	if (!read.has(candidate.path) && !named.has(candidate.path)) unaccounted.push(`${name}/${candidate.path}`);
}

for (const name of readdirSync(folder).sort()) {
	count("repositories", "all");
	try {
		await checkRepository(name);
	} catch (error) {
		count("repositories", "crashed");
		process.stdout.write(`CRASH ${name}: ${error instanceof Error ? error.stack : String(error)}\n`);
		process.exitCode = 1;
	}
}

for (const [table, rows] of counts) {
	process.stdout.write(`\n${table}\n`);
	for (const [row, number] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
		process.stdout.write(`  ${String(number).padStart(6)}  ${row}\n`);
	}
}
const composeGating = [...gating].filter((file) => composeFiles.has(file)).length;
process.stdout.write(`\n${composeGating} of ${composeFiles.size} Compose files have a finding that gates\n`);
process.stdout.write(
	`${unaccounted.length} files neither read nor named\n${unaccounted.map((file) => `  ${file}\n`).join("")}`,
);
if (unaccounted.length > 0) process.exitCode = 1;
