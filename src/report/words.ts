import { type Finding, severities } from "../judge/finding.ts";
import type { Verdict } from "../judge/judge.ts";
import { compareSeverity } from "../judge/severity.ts";
import type { Location } from "../source.ts";

/** "db publishes 5432 on all interfaces": what a finding says, as a sentence without its full stop. */
export function sentence({ subject, message }: Finding): string {
	return `${subject} ${message}`;
}

/** What a reader should know of a finding beside its severity; empty for most. */
export function remarks({ confidence, suppression, adjustment, known }: Finding): readonly string[] {
	const until = suppression?.expires === undefined ? "" : ` until ${suppression.expires}`;
	const owner = suppression?.owner === undefined ? "" : ` by ${suppression.owner}`;
	const whose = suppression?.layer === "organisation" ? " in the organisation's configuration" : "";
	return [
		...(confidence === "inferred" ? ["inferred"] : []),
		...(known === true ? ["known: in the baseline"] : []),
		...(adjustment === undefined ? [] : [`not ${adjustment.from}, by the ${adjustment.layer}: ${adjustment.at}`]),
		...(suppression === undefined ? [] : [`accepted${owner}${until}${whose}: ${suppression.justification}`]),
	];
}

/** The verdict in one sentence. */
export function verdictSentence({ conclusion, totals, failOn }: Verdict): string {
	if (totals.files === 0 && totals.unreadable === 0) {
		const nothing = "Nothing to check: found no Compose file, no workflow and no script that runs a container.";
		return conclusion === "pass" ? nothing : `${nothing} That is not a pass.`;
	}
	if (totals.gating > 0) return `${count(totals.gating, "finding fails", "findings fail")} the check.`;
	if (failOn === "never") return "Nothing fails the check, as asked (fail-on: never).";
	return `Pass: no finding at ${failOn}${failOn === "critical" ? "" : " or worse"} that is certain and not accepted.`;
}

/** "4 findings: 1 critical, 3 low; 2 accepted", or "No findings". */
export function countsSentence({ totals }: Verdict): string {
	const bySeverity = severities
		.filter((severity) => totals.severities[severity] > 0)
		.map((severity) => `${totals.severities[severity]} ${severity}`);
	const counted = totals.findings - totals.suppressed;
	const main = counted === 0 ? "No findings" : `${count(counted, "finding")}: ${bySeverity.join(", ")}`;
	return totals.suppressed === 0 ? main : `${main}; ${totals.suppressed} accepted`;
}

/** "Looked at 3 files, which make 2 projects with 7 containers". */
export function lookedAtSentence({ totals }: Verdict): string {
	const { projects, containers, files } = totals;
	if (containers === 0)
		return `Looked at ${count(files, "file")}, and found no container in ${files === 1 ? "it" : "them"}`;
	const make = files === 1 ? "makes" : "make";
	return `Looked at ${count(files, "file")}, which ${make} ${count(projects, "project")} with ${count(containers, "container")}`;
}

/** Files with a diagnostic of level error, sorted. */
export function unreadableFiles({ diagnostics }: Verdict): readonly string[] {
	const errors = diagnostics.filter(({ level }) => level === "error");
	return [...new Set(errors.map(({ place }) => place.source.path))];
}

export function count(number: number, one: string, many = `${one}s`): string {
	return `${number} ${number === 1 ? one : many}`;
}

/** `file:line:column`, as compilers write it. */
export function at({ file, line, column }: Location): string {
	return `${file}:${line}:${column}`;
}

/** The worst severity of some findings. */
export function worst(findings: readonly Finding[]): Finding["severity"] {
	return findings.map(({ severity }) => severity).toSorted(compareSeverity)[0] ?? "info";
}
