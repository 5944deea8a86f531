import type { AnnotationProperties } from "@actions/core";
import { groupBy } from "../group-by.ts";
import type { Finding } from "../judge/finding.ts";
import type { Verdict } from "../judge/judge.ts";
import { worstFirst } from "../judge/order.ts";
import { type Location, locationOf, type Place } from "../source.ts";
import { clip, visible } from "./visible.ts";
import { isBrought } from "./weigh.ts";
import { count, remarks, sentence, thereBefore, worst } from "./words.ts";

/** One annotation, to be handed to `core.error`, `core.warning` or `core.notice`, which escape it. */
export type Annotation = {
	readonly level: "error" | "warning" | "notice";
	readonly message: string;
	readonly properties: AnnotationProperties;
};

export type AnnotationContext = {
	/** A green check shows no red: what gates is a warning. */
	readonly warnOnly?: boolean;
	/** Where the rest is to be found. */
	readonly where?: string;
	/** Lines of a file, by its path from the tree's root, that the change has touched; undefined for none. */
	readonly changedLines?: (path: string) => ReadonlySet<number> | undefined;
	/** Notices that the step may still write: the runner counts them together. */
	readonly otherNotices?: number;
};

/** The runner keeps so many of each level a step (`_maxCountPerIssueType` of actions/runner), and drops the rest unsaid. */
const mostOfALevel = 10;
/** The runner cuts longer messages. */
const longestMessage = 4096;
const longestTitle = 200;

/**
 * The findings beside the code: on changed lines first, then worst first; those of one line are one annotation. What
 * gates is an error, what is low, informational or accepted a notice. Where a level has more than fit, its last says so.
 *
 * What the base has too and what gates nothing is left out, but for lines that the change has touched: there it is a
 * notice. A reviewer cannot act on the rest in this change, it is in the summary, and there are few annotations to spend.
 */
export function annotationsOf(verdict: Verdict, context: AnnotationContext = {}): readonly Annotation[] {
	const { warnOnly = false, where = "the job summary", otherNotices = 0 } = context;
	const shown = worstFirst(verdict.findings)
		.map((finding) => ({ finding, touched: touches(finding, context) }))
		.filter(({ finding, touched }) => isBrought(finding) || finding.gates || touched === 0)
		.toSorted((a, b) => a.touched - b.touched || Number(isBrought(b.finding)) - Number(isBrought(a.finding)))
		.map(({ finding }) => finding);
	const ofLine = groupBy(shown, ({ place }) => `${place.source.path}\0${locationOf(place).line}`);
	const byLevel = groupBy([...ofLine.values()], (group) => levelOf(group, warnOnly));
	return (["error", "warning", "notice"] as const).flatMap((level) => {
		const groups = byLevel.get(level) ?? [];
		const most = level === "notice" ? mostOfALevel - otherNotices : mostOfALevel;
		if (groups.length <= most) return groups.map((group) => annotation(group, level));
		const rest = groups.slice(most - 1).flat();
		return [
			...groups.slice(0, most - 1).map((group) => annotation(group, level)),
			{
				level,
				message: `And ${count(rest.length, "more finding")}, the worst of them ${worst(rest)}: see ${where}.`,
				properties: { title: "More findings" },
			},
		];
	});
}

/** 0: it stands on a line that the change has touched. 1: something that belongs to it does. 2: nothing does. */
function touches({ place, related }: Finding, { changedLines = () => undefined }: AnnotationContext): 0 | 1 | 2 {
	const isTouched = ({ source, start }: Place) => changedLines(source.path)?.has(source.position(start).line) === true;
	if (isTouched(place)) return 0;
	return related.some((each) => isTouched(each.place)) ? 1 : 2;
}

function levelOf(findings: readonly Finding[], warnOnly: boolean): Annotation["level"] {
	if (findings.some(({ gates }) => gates)) return warnOnly ? "warning" : "error";
	return findings.every(isQuiet) ? "notice" : "warning";
}

function isQuiet(finding: Finding): boolean {
	const { severity, confidence, suppression } = finding;
	const isMild = severity === "low" || severity === "info" || confidence === "inferred";
	return isMild || suppression !== undefined || !isBrought(finding);
}

/** One annotation for the findings of a line. */
function annotation(found: readonly [Finding, ...Finding[]], level: Annotation["level"]): Annotation {
	const sorted = worstFirst(found);
	const first = sorted[0] ?? found[0];
	const { file, line, endLine } = locationOf(first.place);
	return {
		level,
		message: sorted.length === 1 ? messageOf(first) : messageOfAll(sorted),
		properties: {
			title: clip(visible(titleOf(first, sorted.length - 1)), longestTitle),
			// The toolkit escapes what would end the property, and leaves what a terminal acts on.
			file: visible(file),
			startLine: line,
			endLine,
			...columnsOf(sorted.map(({ place }) => locationOf(place))),
		},
	};
}

function titleOf(finding: Finding, others: number): string {
	const before = isBrought(finding) || finding.gates ? [] : [thereBefore];
	const more = others === 0 ? [] : [`and ${count(others, "more finding")} on this line`];
	return [`${finding.severity}: ${finding.rule}`, ...remarks(finding), ...before, ...more].join(", ");
}

function messageOf(finding: Finding): string {
	return clip(
		`${clip(visible(sentence(finding)), longestMessage / 2)}.\n${visible(finding.remediation)}`,
		longestMessage,
	);
}

/** As many of the findings as fit, each with its severity and rule, what to do once a rule. */
function messageOfAll(findings: readonly Finding[]): string {
	const told = new Set<string>();
	const room = longestMessage - 100;
	let message = "";
	for (const [index, finding] of findings.entries()) {
		const { severity, rule, remediation } = finding;
		const said = `${clip(visible(sentence(finding)), longestMessage / 4)} [${rule}].`;
		const part = `${index === 0 ? "" : "\n\n"}${severity}: ${said}${told.has(rule) ? "" : `\n${visible(remediation)}`}`;
		if (message.length + part.length > room && index > 0) {
			return `${message}\n\nAnd ${count(findings.length - index, "more finding")} on this line.`;
		}
		told.add(rule);
		message = clip(message + part, room);
	}
	return message;
}

/**
 * GitHub refuses columns of a span over several lines. Its end column is that of the last character. Of findings that
 * stand in different parts of a line, no column is said.
 */
function columnsOf(locations: readonly Location[]): Pick<AnnotationProperties, "startColumn" | "endColumn"> {
	const spans = locations.map(({ line, column, endLine, endColumn }) =>
		line === endLine ? { startColumn: column, endColumn: Math.max(column, endColumn - 1) } : {},
	);
	const [first, ...others] = spans;
	const isSame = (other: typeof first) =>
		other?.startColumn === first?.startColumn && other?.endColumn === first?.endColumn;
	return first !== undefined && others.every(isSame) ? first : {};
}
