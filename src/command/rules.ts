import { exitStatus } from "../exit-status.ts";
import { nearest } from "../nearest.ts";
import { UsageError } from "../options.ts";
import { type Rule, severityProfiles } from "../policy/catalog.ts";
import { Policy } from "../policy/policy.ts";
import { prepare } from "./prepare.ts";
import { print } from "./print.ts";

/** `bulkhead rules`. @returns the exit status. */
export async function printRules(format: "text" | "json"): Promise<number> {
	const rules = await catalog();
	await print(format === "json" ? `${JSON.stringify({ version: 1, rules }, undefined, 2)}\n` : table(rules));
	return exitStatus.pass;
}

/** `bulkhead explain RULE`. @returns the exit status. @throws UsageError for a rule that is not there. */
export async function explain(id: string): Promise<number> {
	const rules = await catalog();
	const rule = rules.find((candidate) => candidate.id === id);
	if (rule === undefined) {
		const names = rules.map((candidate) => candidate.id);
		throw new UsageError(`there is no rule "${id}"; did you mean "${nearest(id, names)}"?`);
	}
	await print(explanation(rule));
	return exitStatus.pass;
}

/** The bundled rules, and those that the configuration around the current folder adds. */
async function catalog(): Promise<readonly Rule[]> {
	const [policy, { own }] = await Promise.all([Policy.bundled(), prepare([], {}, undefined, process.cwd())]);
	return [...policy.catalog(), ...(own?.catalog ?? [])].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function table(rules: readonly Rule[]): string {
	const width = Math.max(...rules.map((rule) => rule.id.length));
	const families = [...new Set(rules.map((rule) => rule.family))].sort();
	const lines = families.flatMap((family) => [
		`${family}`,
		...rules
			.filter((rule) => rule.family === family)
			.map((rule) => `  ${rule.id.padEnd(width)}  ${rule.severity.production.padEnd(8)}  ${titleOf(rule)}`),
		"",
	]);
	return `${lines.join("\n")}${rules.length} rules; the severity is that of production. bulkhead explain RULE says more.\n`;
}

function titleOf(rule: Rule): string {
	return rule.pedantic === true ? `${rule.title} (pedantic)` : rule.title;
}

function explanation(rule: Rule): string {
	const severities = severityProfiles.map((profile) => `${profile} ${rule.severity[profile]}`).join(", ");
	const references = rule.related_resources.map(({ description, ref }) => `  ${description}\n    ${ref}`);
	const parameters = Object.entries(rule.parameters ?? {}).map(
		([name, { description, default: value }]) => `  ${name}: ${description} Default: ${JSON.stringify(value)}`,
	);
	const parts = [
		`${rule.id}: ${titleOf(rule)}`,
		rule.description.trim(),
		`Severity: ${severities}. ${rule.confidence === "inferred" ? "Inferred: it never gates." : "Certain."}`,
		`What to do: ${rule.remediation.trim()}`,
		rule.legitimate === undefined ? undefined : `When it is legitimate: ${rule.legitimate.trim()}`,
		rule.references?.length ? `See: ${rule.references.join(", ")}` : undefined,
		rule.page === undefined ? undefined : `More: ${rule.page}`,
		parameters.length === 0 ? undefined : `Parameters:\n${parameters.join("\n")}`,
		references.length === 0 ? undefined : references.join("\n"),
	];
	return `${parts.filter((part) => part !== undefined).join("\n\n")}\n`;
}
