import { r as __exportAll } from "./rolldown-runtime.part.js";
import { Tt as locationOf } from "./check-main.part.js";
import { n as safeJson } from "./cli-check-main.part.js";

// src/report/json.ts
var json_exports = /* @__PURE__ */ __exportAll({ jsonReport: () => jsonReport });
/** The whole verdict as JSON, described by `schemas/report.json`. It is changed only by adding. */
function jsonReport(verdict) {
	const { conclusion, projects, findings, diagnostics, totals, comparison } = verdict;
	return safeJson({
		version: 1,
		conclusion,
		projects: projects.map(({ name, kind, files, containers }) => ({
			name,
			kind,
			files,
			containers
		})),
		findings: findings.map(findingJson),
		diagnostics: diagnostics.map(diagnosticJson),
		totals,
		...comparison === void 0 ? {} : { comparison: comparisonJson(comparison) }
	});
}
/** `level` says how much of the file was judged: see `Diagnostic`. */
function diagnosticJson({ kind, level, message, place }) {
	return {
		kind,
		level,
		message,
		location: locationOf(place)
	};
}
function comparisonJson({ base, fixed, surface }) {
	return {
		base: {
			commit: base.commit,
			...base.name === void 0 ? {} : { name: base.name }
		},
		fixed: fixed.map(findingJson),
		surface: surface.map(({ direction, severity, project, subject, message, place, side }) => {
			return {
				direction,
				severity,
				project,
				subject,
				message,
				location: locationOf(place),
				side
			};
		})
	};
}
function fixJson({ description, edits }) {
	return {
		description,
		edits: edits.map(({ place, text }) => ({
			location: locationOf(place),
			text
		}))
	};
}
function findingJson(finding) {
	const { rule, severity, confidence, message, remediation, project, container, suppression } = finding;
	return {
		rule,
		severity,
		confidence,
		message,
		remediation,
		project: project === "" ? null : project,
		container: container ?? null,
		location: locationOf(finding.place),
		related: finding.related.map((related) => ({
			message: related.message,
			location: locationOf(related.place)
		})),
		fingerprint: finding.fingerprint,
		suppression: suppression ?? null,
		...finding.adjustment === void 0 ? {} : { adjustment: finding.adjustment },
		...finding.known === void 0 ? {} : { known: finding.known },
		...finding.change === void 0 ? {} : { change: finding.change },
		...finding.fix === void 0 ? {} : { fix: fixJson(finding.fix) },
		gates: finding.gates
	};
}

export { json_exports as n, diagnosticJson as t };