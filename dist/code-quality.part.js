import { Tt as locationOf } from "./check-main.part.js";
import { n as safeJson, r as visible, t as clip } from "./cli-check-main.part.js";
import { at as remarks, ot as sentence } from "./main2.part.js";

// src/report/code-quality.ts
const longestDescription = 1e3;
/** GitLab's words for five severities; what is accepted or in the baseline is only for information. */
const severities = {
	critical: "blocker",
	high: "critical",
	medium: "major",
	low: "minor",
	info: "info"
};
/** GitLab's Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
function codeQualityReport({ findings }) {
	return safeJson(findings.map(issue));
}
function issue(finding) {
	const { rule, severity, suppression, known, fingerprint, place } = finding;
	const { file, line, endLine } = locationOf(place);
	const isSettled = suppression !== void 0 || known === true;
	const notes = remarks(finding);
	const text = `${sentence(finding)}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`;
	return {
		description: clip(visible(text), longestDescription),
		check_name: rule,
		fingerprint,
		severity: isSettled ? "info" : severities[severity],
		location: {
			path: file,
			lines: {
				begin: line,
				end: endLine
			}
		}
	};
}

export { codeQualityReport };