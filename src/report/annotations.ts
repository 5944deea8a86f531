import type { AnnotationProperties } from "@actions/core";
import type { Finding } from "../judge/finding.ts";
import { groupBy } from "../judge/group.ts";
import type { Verdict } from "../judge/judge.ts";
import { worstFirst } from "../judge/order.ts";
import { locationOf } from "../source.ts";
import { clip, visible } from "./visible.ts";
import { count, remarks, sentence, worst } from "./words.ts";

/** One annotation, to be handed to `core.error`, `core.warning` or `core.notice`, which escape it. */
export type Annotation = {
	readonly level: "error" | "warning" | "notice";
	readonly message: string;
	readonly properties: AnnotationProperties;
};

/** The runner keeps so many of each level a step (`_maxCountPerIssueType` of actions/runner), and drops the rest unsaid. */
const mostOfALevel = 10;
/** The runner cuts longer messages. */
const longestMessage = 4096;
const longestTitle = 200;

/**
 * The findings beside the code, worst first. What gates is an error (a warning with `warnOnly`, so that a green check
 * shows no red), what is low, informational or accepted a notice. Where a level has more than fit, its last says so.
 */
export function annotationsOf(
	verdict: Verdict,
	{ warnOnly = false, where = "the job summary" }: { readonly warnOnly?: boolean; readonly where?: string } = {},
): readonly Annotation[] {
	const byLevel = groupBy(worstFirst(verdict.findings), (finding) => levelOf(finding, warnOnly));
	return (["error", "warning", "notice"] as const).flatMap((level) => {
		const findings = byLevel.get(level) ?? [];
		if (findings.length <= mostOfALevel) return findings.map((finding) => annotation(finding, level));
		const rest = findings.slice(mostOfALevel - 1);
		return [
			...findings.slice(0, mostOfALevel - 1).map((finding) => annotation(finding, level)),
			{
				level,
				message: `And ${count(rest.length, "more finding")}, the worst of them ${worst(rest)}: see ${where}.`,
				properties: { title: "More findings" },
			},
		];
	});
}

function levelOf({ gates, severity, confidence, suppression }: Finding, warnOnly: boolean): Annotation["level"] {
	if (gates) return warnOnly ? "warning" : "error";
	const quiet = severity === "low" || severity === "info" || confidence === "inferred" || suppression !== undefined;
	return quiet ? "notice" : "warning";
}

function annotation(finding: Finding, level: Annotation["level"]): Annotation {
	const { file, line, column, endLine, endColumn } = locationOf(finding.place);
	const title = [`${finding.severity}: ${finding.rule}`, ...remarks(finding)].join(", ");
	const message = `${clip(visible(sentence(finding)), longestMessage / 2)}.\n${finding.remediation}`;
	return {
		level,
		message: clip(message, longestMessage),
		properties: {
			title: clip(visible(title), longestTitle),
			file,
			startLine: line,
			endLine,
			// GitHub refuses columns of a span over several lines. Its end column is that of the last character.
			...(line === endLine ? { startColumn: column, endColumn: Math.max(column, endColumn - 1) } : {}),
		},
	};
}
