import type { Finding, Severity } from "../judge/finding.ts";
import type { Verdict } from "../judge/judge.ts";
import { locationOf } from "../source.ts";
import { clip, safeJson, visible } from "./visible.ts";
import { remarks, sentence } from "./words.ts";

const longestDescription = 1000;

/** GitLab's words for five severities; what is accepted or in the baseline is only for information. */
const severities: Readonly<Record<Severity, string>> = {
	critical: "blocker",
	high: "critical",
	medium: "major",
	low: "minor",
	info: "info",
};

/** GitLab's Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export function codeQualityReport({ findings }: Verdict): string {
	return safeJson(findings.map(issue));
}

function issue(finding: Finding): object {
	const { rule, severity, suppression, known, fingerprint, place } = finding;
	const { file, line, endLine } = locationOf(place);
	const isSettled = suppression !== undefined || known === true;
	const notes = remarks(finding);
	const text = `${sentence(finding)}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`;
	return {
		description: clip(visible(text), longestDescription),
		check_name: rule,
		fingerprint,
		severity: isSettled ? "info" : severities[severity],
		location: { path: file, lines: { begin: line, end: endLine } },
	};
}
