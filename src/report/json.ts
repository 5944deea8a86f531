import type { Comparison } from "../compare/comparison.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { Fix } from "../fix/fix.ts";
import type { Finding } from "../judge/finding.ts";
import type { Verdict } from "../judge/judge.ts";
import { locationOf } from "../source.ts";
import { safeJsonParts } from "./visible.ts";

/** The whole verdict as JSON, described by `schemas/report.json`. It is changed only by adding. */
export function jsonReport(verdict: Verdict): string {
	return [...jsonReportParts(verdict)].join("");
}

/** The same in parts, in the order in which they stand: a large repository's comes to many MiB. */
export function jsonReportParts(verdict: Verdict): Iterable<string> {
	const { conclusion, projects, findings, diagnostics, totals, comparison } = verdict;
	return safeJsonParts({
		version: 1,
		conclusion,
		projects: each(projects, ({ name, kind, files, containers }) => ({ name, kind, files, containers })),
		findings: each(findings, findingJson),
		diagnostics: each(diagnostics, diagnosticJson),
		totals,
		...(comparison === undefined ? {} : { comparison: comparisonJson(comparison) }),
	});
}

function* each<T>(items: readonly T[], json: (item: T) => object): Iterable<object> {
	for (const item of items) yield json(item);
}

/** `level` says how much of the file was judged: see `Diagnostic`. */
export function diagnosticJson({ kind, level, message, place }: Diagnostic): object {
	return { kind, level, message, location: locationOf(place) };
}

function comparisonJson({ base, fixed, surface }: Comparison): object {
	return {
		base: { commit: base.commit, ...(base.name === undefined ? {} : { name: base.name }) },
		fixed: fixed.map(findingJson),
		surface: surface.map(({ direction, severity, project, subject, message, place, side }) => {
			return { direction, severity, project, subject, message, location: locationOf(place), side };
		}),
	};
}

function fixJson({ description, edits }: Fix): object {
	return { description, edits: edits.map(({ place, text }) => ({ location: locationOf(place), text })) };
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
		...(finding.change === undefined ? {} : { change: finding.change }),
		...(finding.fix === undefined ? {} : { fix: fixJson(finding.fix) }),
		gates: finding.gates,
	};
}
