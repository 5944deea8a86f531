/**
 * Writes docs/rules/: a page for each rule from its METADATA and its examples, and an index by family. What is there
 * of rules that are gone is removed. The same sources always give the same pages.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { diagnosticRules } from "../src/judge/unreadable.ts";
import type { Rule, SeverityTable } from "../src/policy/catalog.ts";
import { Policy } from "../src/policy/policy.ts";
import { type Proof, proofs } from "../test/engine/proofs.ts";
import { type Example, examplesOf, filesOf } from "../test/policies/examples.ts";

const folder = new URL("../docs/rules/", import.meta.url);

type Parameters = { readonly [name: string]: { readonly description: string; readonly default: unknown } };
type References = {
	readonly sources: {
		readonly [name: string]: { readonly name: string; readonly version: string; readonly url: string };
	};
	readonly references: { readonly [id: string]: string };
};

/** Families in the order in which they are read, with what they are about. */
const families: Readonly<Record<string, string>> = {
	exposure: "Exposure",
	networks: "Networks",
	"host-control": "Host control",
	privileges: "Privileges",
	workloads: "Workloads that need less than they are given",
	data: "Files and data",
	"supply-chain": "Secrets, images, builds, Swarm",
	workflows: "GitHub workflows",
	diagnostics: "Diagnostics",
};

const columns: Readonly<Record<keyof SeverityTable, string>> = {
	production: "production",
	development: "development",
	ci: "CI",
	"self-hosted": "CI, self-hosted",
};

const highlight: Readonly<Record<Example["kind"], string>> = { compose: "yaml", workflow: "yaml", script: "sh" };

const fixes: Readonly<Record<Rule["fix"], string>> = {
	edit: "a safe edit exists",
	suggestion: "a suggestion; it needs your decision",
	none: "none; it needs your decision",
};

const { sources, references }: References = JSON.parse(
	readFileSync(new URL("../policies/references.json", import.meta.url), "utf8"),
);
const rules = [...(await Policy.bundled()).catalog(), ...diagnosticRules];
const pages = new Map(rules.map((rule) => [`${rule.id}.md`, page(rule)]));
pages.set("README.md", index(rules));

mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(new URL(name, folder));
for (const [name, text] of pages) writeFileSync(new URL(name, folder), text);

function page(rule: Rule): string {
	const examples = rule.family === "diagnostics" ? [] : examplesOf(rule.id.replaceAll("-", "_"));
	return blocks([
		"<!-- Made by scripts/rule-pages.ts from the rule's METADATA and examples.yaml. Do not edit. -->",
		`# ${rule.title}`,
		`\`${rule.id}\`${rule.pedantic === true ? " (off unless asked for with `--pedantic`)" : ""}`,
		rule.description,
		severityTable(rule),
		"## What to do",
		rule.remediation,
		`Fix: ${fixes[rule.fix]}.`,
		...section("Bad", examples, ({ bad }) => bad !== undefined),
		...section("Good", examples, ({ good }) => good !== undefined),
		...(rule.legitimate === undefined ? [] : ["## When it is legitimate", rule.legitimate]),
		...parameters(rule),
		...(rule.replaces === undefined ? [] : [replaced(rule.replaces)]),
		...proven(rule.id),
		...further(rule),
	]);
}

function severityTable({ severity, confidence }: Rule): string {
	const names = Object.keys(columns) as (keyof SeverityTable)[];
	return [
		`| ${names.map((name) => columns[name]).join(" | ")} | confidence |`,
		`|${" --- |".repeat(names.length + 1)}`,
		`| ${names.map((name) => severity[name]).join(" | ")} | ${confidence} |`,
	].join("\n");
}

function section(title: string, examples: readonly Example[], belongs: (example: Example) => boolean): string[] {
	const shown = examples.filter(belongs);
	return shown.length === 0 ? [] : [`## ${title}`, ...shown.flatMap(show)];
}

function show(example: Example): string[] {
	const files = Object.entries(filesOf(example));
	return [
		`${example.title}:`,
		...files.flatMap(([path, text]) => [
			...(files.length > 1 ? [`\`${path}\``] : []),
			`\`\`\`${path.startsWith(".env") ? "sh" : highlight[example.kind]}\n${text.trimEnd()}\n\`\`\``,
		]),
	];
}

function parameters(rule: Rule & { readonly parameters?: Parameters }): string[] {
	const rows = Object.entries(rule.parameters ?? {});
	if (rows.length === 0) return [];
	return [
		"## Parameters",
		rows
			.map(
				([name, { description, default: value }]) =>
					`- \`${name}\`: ${description} Default: \`${JSON.stringify(value)}\`.`,
			)
			.join("\n"),
	];
}

function replaced(entries: NonNullable<Rule["replaces"]>): string {
	const links = entries.map((entry) => link(typeof entry === "string" ? entry : entry.rule));
	return `Where this is found, ${links.join(", ")} ${links.length === 1 ? "is" : "are"} not reported of the same thing.`;
}

/** What `npm run test:engine` shows of it. */
function proven(id: string): string[] {
	const claims: readonly Proof[] = (proofs as Readonly<Record<string, readonly Proof[]>>)[id] ?? [];
	if (claims.length === 0) return [];
	const lines = claims.map(({ title, engine, file }) => {
		const since = engine === undefined ? "" : `, Engine ${engine} and later`;
		return `- ${title} ([test](../../test/engine/${file}.engine.ts)${since})`;
	});
	return ["## Shown on a real engine", lines.join("\n")];
}

function further(rule: Rule): string[] {
	const read = rule.related_resources.map(({ description, ref }) => `- [${description}](${ref})`);
	const cited = (rule.references ?? []).map((id) => `- ${id}: ${references[id]} (${sourceOf(id)})`);
	return [
		...(read.length === 0 ? [] : ["## Read on", read.join("\n")]),
		...(cited.length === 0 ? [] : ["## References", cited.join("\n")]),
	];
}

function sourceOf(id: string): string {
	const entry = Object.entries(sources).find(([prefix]) => id.startsWith(prefix));
	if (entry === undefined) throw new Error(`${id} is of no source in policies/references.json`);
	const { name, version, url } = entry[1];
	return `[${name}](${url}) ${version}`;
}

function index(all: readonly Rule[]): string {
	return blocks([
		"<!-- Made by scripts/rule-pages.ts. Do not edit. -->",
		"# Rules",
		`${all.length} rules. Severity is by where the container is meant to run: production, development, CI on hosted runners, CI on self-hosted runners. Rules marked † are off unless asked for with \`--pedantic\`.`,
		...Object.entries(families).flatMap(([family, title]) => [
			`## ${title}`,
			table(all.filter((rule) => rule.family === family)),
		]),
	]);
}

function table(members: readonly Rule[]): string {
	const rows = members.map(
		({ id, title, severity, pedantic }) =>
			`| [${id}](${id}.md)${pedantic === true ? " †" : ""} | ${title} | ${Object.keys(columns)
				.map((name) => severity[name as keyof SeverityTable])
				.join(" | ")} |`,
	);
	return [`| rule | what | ${Object.values(columns).join(" | ")} |`, `|${" --- |".repeat(6)}`, ...rows].join("\n");
}

function link(id: string): string {
	return rules.some((rule) => rule.id === id) ? `[${id}](${id}.md)` : id;
}

function blocks(parts: readonly string[]): string {
	return `${parts.map((part) => part.trim()).join("\n\n")}\n`;
}
