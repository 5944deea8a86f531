import { compareText } from "../compare-text.ts";
import { locationOf } from "../source.ts";
import type { Finding } from "./finding.ts";
import { compareSeverity } from "./severity.ts";

/** Findings as a reader of the files meets them: file, line, column, rule, container, message. */
export function byPlace(findings: readonly Finding[]): readonly Finding[] {
	const keyed = findings.map((finding) => ({ finding, at: locationOf(finding.place) }));
	keyed.sort(
		(a, b) =>
			compareText(a.at.file, b.at.file) ||
			a.at.line - b.at.line ||
			a.at.column - b.at.column ||
			compareText(a.finding.rule, b.finding.rule) ||
			compareText(a.finding.container ?? "", b.finding.container ?? "") ||
			compareText(a.finding.message, b.finding.message) ||
			compareText(a.finding.fingerprint, b.finding.fingerprint),
	);
	return keyed.map(({ finding }) => finding);
}

/** Findings as someone who has little time should meet them: what gates, then the rest, suppressed last; worst first. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
	return findings.toSorted(
		(a, b) =>
			Number(b.gates) - Number(a.gates) ||
			Number(a.suppression !== undefined) - Number(b.suppression !== undefined) ||
			compareSeverity(a.severity, b.severity) ||
			compareText(a.confidence, b.confidence),
	);
}
