import { compareText } from "../../src/compare-text.ts";
import { byLine, type Class } from "./compare.ts";
import type { PeerFinding } from "./finding.ts";

/** A peer's classes as Markdown: how many, what is unlike, and every finding that nothing explains. */
export function tableOf(said: readonly Class[], titles: Readonly<Record<string, string>> = {}): string {
	const classes = said.map((one) => ({ ...one, rule: [one.rule, titles[one.rule] ?? ""].join(" ").trim() }));
	const rows = classes.map((one) => [one.rule, one.severity, ...countsOf(one)]);
	const totals = classes
		.map(countsOf)
		.reduce((all, counts) => all.map((sum, at) => sum + (counts[at] ?? 0)), [0, 0, 0, 0, 0]);
	return [
		"| their rule | their severity | findings | matched | milder | not reported | unexplained |",
		"|---|---|---:|---:|---:|---:|---:|",
		...[...rows, ["**all**", "", ...totals]].map((cells) => `| ${cells.join(" | ")} |`),
		"",
		...classes.flatMap(wordsOf),
	].join("\n");
}

/** The findings whose rule, or what became of them, contains a text: one a line. */
export function listOf(classes: readonly Class[], text: string): string {
	const lines = classes.flatMap(({ rule, milder, reasons, unexplained }) =>
		[...milder, ...reasons, ["unexplained", unexplained] as const]
			.filter(([why]) => `${rule} ${why}`.includes(text))
			.flatMap(([why, findings]) => findings.toSorted(byLine).map((one) => `${spell(one)}\n\t${rule}: ${why}\n`)),
	);
	return lines.join("");
}

function countsOf({ findings, matched, milder, reasons, unexplained }: Class): readonly number[] {
	return [findings, matched, sum(milder), sum(reasons), unexplained.length];
}

function wordsOf({ rule, milder, reasons, unexplained }: Class): readonly string[] {
	const items = [
		...byCount(milder).map(([how, times]) => `milder, ${times}: ${how}`),
		...byCount(reasons).map(([why, times]) => `not reported, ${times}: ${why}`),
		...unexplained.map((one) => `**unexplained**: ${spell(one)}`),
	];
	return items.length === 0 ? [] : [`**${rule}**`, "", ...items.map((item) => `- ${item}`), ""];
}

function spell({ file, line, service, message }: PeerFinding): string {
	return `\`${file}:${line}\` ${service === undefined ? "" : `${service}: `}${message}`;
}

type ByWhy = ReadonlyMap<string, readonly PeerFinding[]>;

function byCount(findings: ByWhy): readonly (readonly [string, number])[] {
	const counts = Array.from(findings, ([why, { length }]) => [why, length] as const);
	return counts.sort(([a, m], [b, n]) => n - m || compareText(a, b));
}

function sum(findings: ByWhy): number {
	return [...findings.values()].reduce((all, { length }) => all + length, 0);
}
