import type { Diagnostic } from "../diagnostic.ts";
import type { Finding, Severity } from "./finding.ts";
import type { JudgedProject } from "./judge.ts";

export type Totals = {
	readonly findings: number;
	readonly gating: number;
	readonly suppressed: number;
	/** Of the findings that are not suppressed. */
	readonly severities: { readonly [S in Severity]: number };
	readonly projects: number;
	readonly containers: number;
	/** That were read, whether or not there is a container in them. */
	readonly files: number;
	/** Distinct files with a diagnostic of level error. */
	readonly unreadable: number;
};

/** Of findings that are suppressed, only their number. */
export function totalsOf(
	findings: readonly Finding[],
	projects: readonly JudgedProject[],
	files: readonly string[],
	diagnostics: readonly Diagnostic[],
): Totals {
	const counted = findings.filter(({ suppression }) => suppression === undefined);
	const count = (severity: Severity) => counted.filter((finding) => finding.severity === severity).length;
	const errors = diagnostics.filter(({ level }) => level === "error");
	return {
		findings: findings.length,
		gating: findings.filter((finding) => finding.gates).length,
		suppressed: findings.length - counted.length,
		severities: {
			critical: count("critical"),
			high: count("high"),
			medium: count("medium"),
			low: count("low"),
			info: count("info"),
		},
		projects: projects.length,
		containers: projects.reduce((sum, { containers }) => sum + containers, 0),
		files: files.length,
		unreadable: new Set(errors.map(({ place }) => place.source.path)).size,
	};
}
