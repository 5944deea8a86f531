import type { Finding, Related } from "../judge/finding.ts";
import type { Verdict } from "../judge/judge.ts";
import { byPlace, worstFirst } from "../judge/order.ts";
import { limitTable } from "../limits.ts";
import { type Snippet, snippetOf } from "./snippet.ts";
import { type Style, severityStyle, shown, styleOf, where } from "./terminal.ts";
import { differenceBlock, isShown, restBlock } from "./text-change.ts";
import { countsSentence, lookedAtSentence, unreadableFiles, verdictSentence } from "./verdict-words.ts";
import { withoutCommands } from "./visible.ts";
import { count, remarks, sentence } from "./words.ts";

/**
 * For people at a terminal, as compilers write: `file:line:column`, what is wrong there, the line with a marker, where
 * else it comes from, what to do (once a rule); at the end the verdict, what was looked at, and what was not. Of a change
 * it says first what that does, and of the findings it shows what is new, worse or failing. Ends with a line break.
 */
export function textReport(
	verdict: Verdict,
	{ color = false, most = limitTable.shown.default }: TextOptions = {},
): string {
	const style = styleOf(color);
	const told = new Set<string>();
	const findings = verdict.findings.filter(isShown);
	const blocks = [
		differenceBlock(verdict, style),
		...atMost(findings, most).map((finding) => {
			const isFirst = !told.has(finding.rule);
			told.add(finding.rule);
			return findingBlock(finding, isFirst, verdict, style);
		}),
		leftOut(findings.length - most, "finding", most),
		...warningBlocks(verdict, style, most),
		restBlock(verdict, style),
		closing(verdict, style),
	].filter((lines) => lines.length > 0);
	return withoutCommands(blocks.map((lines) => `${lines.join("\n")}\n`).join("\n"));
}

export type TextOptions = {
	readonly color?: boolean;
	/** Findings, and warnings, that are shown: `limits.shown`. */
	readonly most?: number;
};

/** The worst of them, where there are too many, in the order of all. */
function atMost(findings: readonly Finding[], most: number): readonly Finding[] {
	return findings.length <= most ? findings : byPlace(worstFirst(findings).slice(0, most));
}

function leftOut(number: number, what: string, most: number): readonly string[] {
	if (number <= 0) return [];
	return [`${count(number, `more ${what}`)} not shown here: limits.shown (${most}). The JSON report has them all.`];
}

/** Related places shown for one finding. */
const mostRelated = 8;

function findingBlock(finding: Finding, isFirst: boolean, { credentials }: Verdict, style: Style): readonly string[] {
	const snippet = snippetOf(finding.place, credentials);
	const remark = remarks(finding).map((text) => ` (${shown(text)})`);
	const gutter = " ".repeat(String(snippet?.line ?? 0).length);
	return [
		`${style("bold", where(finding.place))}: ${style(severityStyle[finding.severity], finding.severity)}: ${style("bold", shown(sentence(finding)))} ${style("dim", `[${finding.rule}]`)}${remark.join("")}`,
		...(snippet === undefined
			? []
			: snippetLines(snippet, gutter, style(severityStyle[finding.severity], snippet.marker), style)),
		...relatedLines(finding.related, gutter, style),
		...(isFirst ? [`${gutter} ${style("dim", "=")} ${shown(finding.remediation)}`] : []),
	];
}

function snippetLines({ line, text }: Snippet, gutter: string, marker: string, style: Style): readonly string[] {
	const bar = style("dim", "|");
	return [`${gutter} ${bar}`, `${style("dim", String(line))} ${bar} ${text}`, `${gutter} ${bar} ${marker}`];
}

function relatedLines(related: readonly Related[], gutter: string, style: Style): readonly string[] {
	const lines = related
		.slice(0, mostRelated)
		.map(({ message, place }) => `${gutter} ${style("dim", "=")} ${where(place)}: ${shown(message)}`);
	const rest = related.length - lines.length;
	return rest === 0 ? lines : [...lines, `${gutter} ${style("dim", "=")} and ${count(rest, "more place")}`];
}

/** Of a change, without those that the base has too. */
function warningBlocks(verdict: Verdict, style: Style, most: number): readonly (readonly string[])[] {
	const { diagnostics, comparison } = verdict;
	const warnings = diagnostics.filter((each) => each.level === "warning" && comparison?.standing?.has(each) !== true);
	const lines = warnings
		.slice(0, most)
		.map(({ message, place }) => `${where(place)}: ${style("yellow", "warning")}: ${shown(message)}`);
	return [[...lines, ...leftOut(warnings.length - most, "warning", most)]];
}

/** Files that are named in the closing sentence. */
const mostUnread = 50;

function closing(verdict: Verdict, style: Style): readonly string[] {
	const failed = verdict.conclusion !== "pass";
	const unread = unreadableFiles(verdict);
	return [
		style(["bold", failed ? "red" : "green"], verdictSentence(verdict)),
		...(verdict.totals.findings === 0 && verdict.comparison === undefined ? [] : [`${countsSentence(verdict)}.`]),
		...(verdict.totals.files === 0 ? [] : [`${lookedAtSentence(verdict)}.`]),
		...(unread.length === 0
			? []
			: [`Could not judge ${count(unread.length, "file")}, wholly or in part: ${named(unread)}.`]),
	];
}

function named(files: readonly string[]): string {
	const names = files.slice(0, mostUnread).map(shown).join(", ");
	return files.length <= mostUnread ? names : `${names} and ${count(files.length - mostUnread, "more file")}`;
}
