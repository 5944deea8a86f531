const require_rolldown_runtime = require("./rolldown-runtime.part.js");
const require_cli_check_main = require("./cli-check-main.part.js");
const require_check_main = require("./check-main.part.js");
const require_catalog = require("./catalog.part.js");
const require_cli_check = require("./cli-check.part.js");

// src/command/rules.ts
/** `bulkhead rules`. @returns the exit status. */
async function printRules(format) {
	const rules = await catalog();
	await require_cli_check.print(format === "json" ? `${JSON.stringify({
		version: 1,
		rules
	}, void 0, 2)}\n` : table(rules));
	return require_cli_check_main.exitStatus.pass;
}
/** `bulkhead explain RULE`. @returns the exit status. @throws UsageError for a rule that is not there. */
async function explain(id) {
	const rules = await catalog();
	const rule = rules.find((candidate) => candidate.id === id);
	if (rule === void 0) {
		const names = rules.map((candidate) => candidate.id);
		throw new require_cli_check_main.UsageError(`there is no rule "${id}"; did you mean "${require_check_main.nearest(id, names)}"?`);
	}
	await require_cli_check.print(explanation(rule));
	return require_cli_check_main.exitStatus.pass;
}
/** The bundled rules, and those that the configuration around the current folder adds. */
async function catalog() {
	const [policy, { own }] = await Promise.all([require_check_main.Policy.bundled(), require_check_main.prepare([], {}, void 0, process.cwd())]);
	return [...policy.catalog(), ...own?.catalog ?? []].toSorted((a, b) => a.id < b.id ? -1 : 1);
}
function table(rules) {
	const width = Math.max(...rules.map((rule) => rule.id.length));
	return `${[...new Set(rules.map((rule) => rule.family))].sort().flatMap((family) => [
		`${family}`,
		...rules.filter((rule) => rule.family === family).map((rule) => `  ${rule.id.padEnd(width)}  ${rule.severity.production.padEnd(8)}  ${titleOf(rule)}`),
		""
	]).join("\n")}${rules.length} rules; the severity is that of production. bulkhead explain RULE says more.\n`;
}
function titleOf(rule) {
	return rule.pedantic === true ? `${rule.title} (pedantic)` : rule.title;
}
function explanation(rule) {
	const severities = require_catalog.severityProfiles.map((profile) => `${profile} ${rule.severity[profile]}`).join(", ");
	const references = rule.related_resources.map(({ description, ref }) => `  ${description}\n    ${ref}`);
	const parameters = Object.entries(rule.parameters ?? {}).map(([name, { description, default: value }]) => `  ${name}: ${description} Default: ${JSON.stringify(value)}`);
	return `${[
		`${rule.id}: ${titleOf(rule)}`,
		rule.description.trim(),
		`Severity: ${severities}. ${rule.confidence === "inferred" ? "Inferred: it never gates." : "Certain."}`,
		`What to do: ${rule.remediation.trim()}`,
		rule.legitimate === void 0 ? void 0 : `When it is legitimate: ${rule.legitimate.trim()}`,
		rule.references?.length ? `See: ${rule.references.join(", ")}` : void 0,
		rule.page === void 0 ? void 0 : `More: ${rule.page}`,
		parameters.length === 0 ? void 0 : `Parameters:\n${parameters.join("\n")}`,
		references.length === 0 ? void 0 : references.join("\n")
	].filter((part) => part !== void 0).join("\n\n")}\n`;
}

exports.explain = explain;
exports.printRules = printRules;