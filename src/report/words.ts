import type { Finding, Severity } from "../judge/finding.ts";
import type { Verdict } from "../judge/judge.ts";
import { compareSeverity } from "../judge/severity.ts";
import type { Location } from "../source.ts";

/** "db publishes 5432 on all interfaces": what a finding says, as a sentence without its full stop. */
export function sentence({ subject, message }: Pick<Finding, "subject" | "message">): string {
	return `${subject} ${message}`;
}

/** What a reader should know of a finding beside its severity; empty for most. */
export function remarks({ confidence, suppression, adjustment, known, change, gates }: Finding): readonly string[] {
	const until = suppression?.expires === undefined ? "" : ` until ${suppression.expires}`;
	const owner = suppression?.owner === undefined ? "" : ` by ${suppression.owner}`;
	const whose = suppression?.layer === "organisation" ? " in the organisation's configuration" : "";
	return [
		...(change?.kind === "worse" ? [`worse: ${change.why}`] : []),
		...(change?.kind === "unchanged" && gates ? [thereBefore] : []),
		...(confidence === "inferred" ? ["inferred"] : []),
		...(known === true ? ["known: in the baseline"] : []),
		...(adjustment === undefined ? [] : [`not ${adjustment.from}, by the ${adjustment.layer}: ${adjustment.at}`]),
		...(suppression === undefined ? [] : [`accepted${owner}${until}${whose}: ${suppression.justification}`]),
	];
}

/** What is said of a finding that the base has too, where it stands among others. */
export const thereBefore = "there before this change";

/** "1 file", "2 files". */
export function count(number: number, one: string, many = `${one}s`): string {
	return `${number} ${number === 1 ? one : many}`;
}

/** `file:line:column`, as compilers write it. */
export function at({ file, line, column }: Location): string {
	return `${file}:${line}:${column}`;
}

/** "high or worse". */
export function orWorse(threshold: Severity): string {
	return threshold === "critical" ? threshold : `${threshold} or worse`;
}

/** What findings fail, as a sentence ends. */
export function theCheck({ warnOnly }: Pick<Verdict, "warnOnly">): string {
	return warnOnly ? "the check, which only warns, as asked (warn-only)" : "the check";
}

/** ✅, ❌ or ⚠️: what a verdict comes to at a glance. */
export function iconOf({ conclusion, warnOnly }: Pick<Verdict, "conclusion" | "warnOnly">): string {
	if (conclusion === "pass") return "✅";
	return conclusion === "findings" && warnOnly ? "⚠️" : "❌";
}

/** The worst severity of some findings. */
export function worst(findings: readonly Finding[]): Severity {
	return findings.map(({ severity }) => severity).toSorted(compareSeverity)[0] ?? "info";
}
