const require_rolldown_runtime = require("./rolldown-runtime.part.js");
const require_check_main = require("./check-main.part.js");
const require_cli_check_main = require("./cli-check-main.part.js");

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
	return require_cli_check_main.safeJson(findings.map(issue));
}
function issue(finding) {
	const { rule, severity, suppression, known, fingerprint, place } = finding;
	const { file, line, endLine } = require_check_main.locationOf(place);
	const isSettled = suppression !== void 0 || known === true;
	const notes = require_check_main.remarks(finding);
	const text = `${require_check_main.sentence(finding)}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`;
	return {
		description: require_cli_check_main.clip(require_cli_check_main.visible(text), longestDescription),
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

exports.codeQualityReport = codeQualityReport;