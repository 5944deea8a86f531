/**
 * Holds policies/ to its form: formatted, strict, true to the schemas and the capabilities, its tests passing and
 * every line of the rules reached by them. Prints `file:line:column: what`, exits 1.
 *
 *   node scripts/check-policy.ts [--write] [POLICIES]
 *
 * `--write` writes files as they should be formatted instead of naming them.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { checkRego, formatRego, type RegoTests, testRego } from "../src/policy/compiler.ts";
import { describe, isTest, type PolicyFiles, readPolicyFiles } from "./policy-files.ts";

const { values, positionals } = parseArgs({
	options: { write: { type: "boolean", default: false } },
	allowPositionals: true,
});
const files = readPolicyFiles(positionals[0] ?? "policies");

const complaints = [...(await badlyFormatted(files, values.write)), ...(await badlyTyped(files))];
// A module that does not compile has no test to run, and would only be complained of again.
const tested = complaints.some(isError) ? undefined : await run(files);
const all = [...complaints.map(({ text }) => text), ...(tested?.complaints ?? [])];
process.stderr.write(all.map((line) => `${line}\n`).join(""));
process.stdout.write(`${tested?.summary ?? "tests not run"}, ${all.length} complaints\n`);
process.exitCode = all.length === 0 ? 0 : 1;

type Complaint = { readonly text: string; readonly kind: "error" | "format" };

function isError({ kind }: Complaint): boolean {
	return kind === "error";
}

async function badlyFormatted({ sources }: PolicyFiles, write: boolean): Promise<readonly Complaint[]> {
	const { errors, result = {} } = await formatRego(sources);
	const changed = Object.entries(result).filter(([path, text]) => text !== sources[path]);
	if (write) for (const [path, text] of changed) writeFileSync(path, text);
	return [
		...errors.map((error) => ({ kind: "error" as const, text: describe(error) })),
		...(write ? [] : changed).map(([path, text]) => ({
			kind: "format" as const,
			text: difference(path, sources[path] ?? "", text),
		})),
	];
}

/** The first line that should be otherwise, and what it should be. */
function difference(path: string, is: string, should: string): string {
	const [before, after] = [is.split("\n"), should.split("\n")];
	const at = after.findIndex((line, index) => line !== before[index]);
	const index = at === -1 ? after.length : at;
	return `${path}:${index + 1}:1: not formatted\n\t- ${before[index] ?? ""}\n\t+ ${after[index] ?? ""}`;
}

async function badlyTyped({ sources, schemas, capabilities }: PolicyFiles): Promise<readonly Complaint[]> {
	const errors = await checkRego(sources, { schemas, capabilities });
	// format has named what does not parse.
	return errors
		.filter(({ code }) => code !== "rego_parse_error")
		.map((error) => ({ kind: "error", text: describe(error) }));
}

async function run({ sources, data, capabilities }: PolicyFiles): Promise<{ complaints: string[]; summary: string }> {
	const { errors, result } = await testRego(sources, { data, capabilities });
	if (result === undefined) return { complaints: errors.map(describe), summary: "tests not run" };
	const rules = result.coverage.filter(({ file }) => !isTest(file));
	const reached = rules.reduce((sum, { covered }) => sum + covered, 0);
	const missed = rules.reduce((sum, { uncovered }) => sum + uncovered.length, 0);
	const passed = result.tests.filter(({ outcome }) => outcome === "pass").length;
	return {
		complaints: [...failures(result), ...rules.flatMap(uncovered)],
		summary: `${passed} of ${result.tests.length} Rego tests passed, ${reached} of ${reached + missed} lines reached`,
	};
}

function failures({ tests }: RegoTests): string[] {
	return tests
		.filter(({ outcome }) => outcome !== "pass")
		.map(({ file, line, name, outcome, message, output, failed }) =>
			[`${file}:${line}:1: ${name}: ${outcome}`, message, failed?.join(", "), output?.trimEnd()]
				.filter((part) => part !== undefined && part !== "")
				.join("\n\t"),
		);
}

function uncovered({ file, uncovered }: RegoTests["coverage"][number]): string[] {
	return uncovered.map((line) => `${file}:${line}:1: no test reaches this line`);
}
