/**
 * Draws findings above low from the corpus at random, and prints each with the lines around it, for somebody to judge.
 * The same seed draws the same sample as long as the findings are the same.
 *
 * Every finding has the same chance until its rule has a quarter of the sample; then the rule is closed, and the rest is
 * drawn from the others. Else two rules would be two thirds of it.
 *
 *   node scripts/sample-findings.ts SEED [COUNT=150] [DIR] [--json]
 */
import { readdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Finding, severities } from "../src/judge/finding.ts";
import { locationOf } from "../src/source.ts";
import { corpusFolder } from "../test/corpus.ts";
import { findingsWith } from "../test/policies/corpus-findings.ts";

/** Lines shown before and after a finding's own. */
const around = 6;

type Drawn = { readonly repository: string; readonly finding: Finding };

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: "boolean" } } });
const [seed, count = "150", folder = corpusFolder()] = positionals;
if (seed === undefined || folder === undefined)
	throw new Error("usage: node scripts/sample-findings.ts SEED [COUNT] [DIR]");

const sample = draw(await findingsAboveLow(folder), Number(count), Number(seed));
if (values.json === true)
	process.stdout.write(`[\n${sample.map((one) => `\t${JSON.stringify(row(one))}`).join(",\n")}\n]\n`);
else for (const [index, one] of sample.entries()) process.stdout.write(page(index + 1, one));

async function findingsAboveLow(corpus: string): Promise<readonly Drawn[]> {
	const findingsOf = await findingsWith();
	const all: Drawn[] = [];
	for (const repository of readdirSync(corpus).sort()) {
		for (const finding of await findingsOf(corpus, repository)) {
			if (severities.indexOf(finding.severity) < severities.indexOf("low")) all.push({ repository, finding });
		}
	}
	return all;
}

function draw(all: readonly Drawn[], size: number, start: number): readonly Drawn[] {
	const random = generator(start);
	const byRule = new Map<string, number>();
	const most = Math.floor(size / 4);
	const chosen = all
		.map((one) => ({ one, at: random() }))
		.sort((a, b) => a.at - b.at)
		.filter(({ one: { finding } }) => {
			const taken = byRule.get(finding.rule) ?? 0;
			byRule.set(finding.rule, taken + 1);
			return taken < most;
		})
		.slice(0, size)
		.map(({ one }) => one);
	return all.filter((one) => chosen.includes(one));
}

/** Mulberry32: numbers from 0 to 1 that follow from the seed alone. */
function generator(start: number): () => number {
	let state = start >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

function row({ repository, finding }: Drawn) {
	const { file, line } = locationOf(finding.place);
	return { rule: finding.rule, repository, file, line, message: finding.message, verdict: "", reason: "" };
}

function page(number: number, { repository, finding }: Drawn): string {
	const { rule, severity, confidence, place, container, message, remediation, related } = finding;
	const { file, line, column } = locationOf(place);
	const lines: string[] = [];
	for (let at = Math.max(1, line - around); at <= line + around; at++) {
		lines.push(`${at === line ? ">" : " "}${String(at).padStart(5)}  ${place.source.line(at)}`);
	}
	return [
		`\n#${number} ${severity} ${confidence} ${rule}`,
		`${repository}/${file}:${line}:${column}`,
		`${container ?? finding.subject}: ${message}`,
		...related.map((each) => `  ${locationOf(each.place).file}:${locationOf(each.place).line} ${each.message}`),
		`  ${remediation}`,
		...lines,
		"",
	].join("\n");
}
