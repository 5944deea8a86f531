import type { Diagnostic } from "../diagnostic.ts";
import type { Finding } from "../judge/finding.ts";
import type { Verdict } from "../judge/judge.ts";
import { locationOf } from "../source.ts";
import { safeJson } from "./visible.ts";

/** The whole verdict as JSON, described by `schemas/report.json`. It is changed only by adding. */
export function jsonReport(verdict: Verdict): string {
	const { conclusion, projects, findings, diagnostics, totals } = verdict;
	return safeJson({
		version: 1,
		conclusion,
		projects: projects.map(({ name, kind, files, containers }) => ({ name, kind, files, containers })),
		findings: findings.map(findingJson),
		diagnostics: diagnostics.map(diagnosticJson),
		totals,
	});
}

/** `level` says how much of the file was judged: see `Diagnostic`. */
export function diagnosticJson({ kind, level, message, place }: Diagnostic): object {
	return { kind, level, message, location: locationOf(place) };
}

function findingJson(finding: Finding): object {
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
		related: finding.related.map((related) => ({ message: related.message, location: locationOf(related.place) })),
		fingerprint: finding.fingerprint,
		suppression: suppression ?? null,
		...(finding.adjustment === undefined ? {} : { adjustment: finding.adjustment }),
		...(finding.known === undefined ? {} : { known: finding.known }),
		gates: finding.gates,
	};
}
