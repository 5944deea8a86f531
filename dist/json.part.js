const require_rolldown_runtime = require("./rolldown-runtime.part.js");
const require_check_main = require("./check-main.part.js");
const require_cli_check_main = require("./cli-check-main.part.js");

// src/report/json.ts
var json_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ jsonReportParts: () => jsonReportParts });
/** The same in parts, in the order in which they stand: a large repository's comes to many MiB. */
function jsonReportParts(verdict) {
	const { conclusion, projects, findings, diagnostics, totals, comparison } = verdict;
	return require_cli_check_main.safeJsonParts({
		version: 1,
		conclusion,
		projects: each(projects, ({ name, kind, files, containers }) => ({
			name,
			kind,
			files,
			containers
		})),
		findings: each(findings, findingJson),
		diagnostics: each(diagnostics, diagnosticJson),
		totals,
		...comparison === void 0 ? {} : { comparison: comparisonJson(comparison) }
	});
}
function* each(items, json) {
	for (const item of items) yield json(item);
}
/** `level` says how much of the file was judged: see `Diagnostic`. */
function diagnosticJson({ kind, level, message, place }) {
	return {
		kind,
		level,
		message,
		location: require_check_main.locationOf(place)
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
				location: require_check_main.locationOf(place),
				side
			};
		})
	};
}
function fixJson({ description, edits }) {
	return {
		description,
		edits: edits.map(({ place, text }) => ({
			location: require_check_main.locationOf(place),
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
		location: require_check_main.locationOf(finding.place),
		related: finding.related.map((related) => ({
			message: related.message,
			location: require_check_main.locationOf(related.place)
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

Object.defineProperty(exports, "diagnosticJson", {
  enumerable: true,
  get: function () {
    return diagnosticJson;
  }
});
Object.defineProperty(exports, "json_exports", {
  enumerable: true,
  get: function () {
    return json_exports;
  }
});