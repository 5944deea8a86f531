import { compareText } from "../../src/judge/order.ts";
import type { Class } from "./compare.ts";
import type { PeerFinding } from "./finding.ts";

/** A peer's classes as Markdown: how many, what is unlike, and every finding that nothing explains. */
export function tableOf(classes: readonly Class[]): string {
	const rows = classes.map(({ rule, severity, findings, matched, milder, reasons, unexplained }) =>
		[rule, severity, findings, matched, sum(milder), sum(reasons), unexplained.length].join(" | "),
	);
	const total = (of: (one: Class) => number) => classes.reduce((all, one) => all + of(one), 0);
	const totals = [
		"**all**",
		"",
		total(({ findings }) => findings),
		total(({ matched }) => matched),
		total(({ milder }) => sum(milder)),
		total(({ reasons }) => sum(reasons)),
		total(({ unexplained }) => unexplained.length),
	].join(" | ");
	return [
		"| their rule | their severity | findings | matched | ours milder | not reported | unexplained |",
		"|---|---|---:|---:|---:|---:|---:|",
		...[...rows, totals].map((row) => `| ${row} |`),
		"",
		...classes.flatMap(wordsOf),
	].join("\n");
}

function wordsOf({ rule, milder, reasons, unexplained }: Class): readonly string[] {
	const items = [
		...byCount(milder).map(([how, times]) => `milder ${times}: ${how}`),
		...byCount(reasons).map(([why, times]) => `not reported ${times}: ${why}`),
		...unexplained.map(({ file, line, service, message }) =>
			`**unexplained**: \`${file}:${line}\` ${service ?? ""}: ${message}`.trimEnd(),
		),
	];
	return items.length === 0 ? [] : [`**${rule}**`, "", ...items.map((item) => `- ${item}`), ""];
}

type ByWhy = ReadonlyMap<string, readonly PeerFinding[]>;

function byCount(findings: ByWhy): readonly (readonly [string, number])[] {
	const counts = Array.from(findings, ([why, { length }]) => [why, length] as const);
	return counts.sort(([a, m], [b, n]) => n - m || compareText(a, b));
}

function sum(findings: ByWhy): number {
	return [...findings.values()].reduce((all, { length }) => all + length, 0);
}
