import type { Finding } from "../judge/finding.ts";
import type { Verdict } from "../judge/judge.ts";
import type { Rule } from "../policy/catalog.ts";
import { locationOf, type Place } from "../source.ts";
import { byteColumn } from "./byte-column.ts";
import { clip, safeJson, visible } from "./visible.ts";
import { remarks, sentence } from "./words.ts";

const longestMessage = 4000;
const mostRelated = 100;

/**
 * The Diagnostic Format of reviewdog, `rdjson`: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf. Columns
 * are in bytes of UTF-8, ends are behind the last character; a fix is a suggestion.
 */
export function rdjsonReport({ findings }: Verdict, { rules }: { readonly rules: ReadonlyMap<string, Rule> }): string {
	return safeJson({
		source: { name: "bulkhead" },
		diagnostics: findings.map((finding) => diagnostic(finding, rules.get(finding.rule))),
	});
}

function diagnostic(finding: Finding, rule: Rule | undefined): object {
	const { place, related, fix } = finding;
	const page = rule?.page ?? rule?.related_resources[0]?.ref;
	const notes = remarks(finding);
	const text = `${sentence(finding)}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`;
	return {
		message: `${clip(visible(text), longestMessage)}.\n${visible(finding.remediation)}`,
		location: location(place),
		severity: severityOf(finding),
		code: { value: finding.rule, ...(page === undefined ? {} : { url: page }) },
		...(fix === undefined
			? {}
			: { suggestions: fix.edits.map((edit) => ({ range: range(edit.place), text: edit.text })) }),
		...(related.length === 0
			? {}
			: {
					related_locations: related.slice(0, mostRelated).map((step) => ({
						message: clip(visible(step.message), longestMessage),
						location: location(step.place),
					})),
				}),
	};
}

/** ERROR is what fails the check. */
function severityOf({ gates, severity, confidence, suppression, known }: Finding): "ERROR" | "WARNING" | "INFO" {
	if (gates) return "ERROR";
	const isMild = severity === "low" || severity === "info" || confidence === "inferred";
	return isMild || suppression !== undefined || known === true ? "INFO" : "WARNING";
}

function location(place: Place): object {
	return { path: place.source.label, range: range(place) };
}

function range({ source, start, end }: Place): object {
	const { line, endLine } = locationOf({ source, start, end });
	return {
		start: { line, column: byteColumn(source, start) },
		end: { line: endLine, column: byteColumn(source, Math.max(start, end)) },
	};
}
