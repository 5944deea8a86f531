import type { Verdict } from "../judge/judge.ts";
import { bySeverity, changeCounts, changeVerdict } from "./change-words.ts";
import { count, orWorse, theCheck } from "./words.ts";

/** The verdict in one sentence; where there is a base to compare with, it is about the change. */
export function verdictSentence(verdict: Verdict): string {
	const { conclusion, totals, failOn } = verdict;
	if (totals.files === 0 && totals.unreadable === 0) {
		const nothing = "Nothing to check: found no Compose file, no workflow and no script that runs a container.";
		return conclusion === "pass" ? nothing : `${nothing} That is not a pass.`;
	}
	const ofChange = changeVerdict(verdict);
	if (ofChange !== undefined) return ofChange;
	if (totals.gating > 0) return `${count(totals.gating, "finding fails", "findings fail")} ${theCheck(verdict)}.`;
	if (failOn === "never") return "Nothing fails the check, as asked (fail-on: never).";
	return `Pass: no finding at ${orWorse(failOn)} that is certain and not accepted.`;
}

/** "4 findings: 1 critical, 3 low; 2 accepted", or "No findings"; for a change, what it brings and what it repairs. */
export function countsSentence(verdict: Verdict): string {
	const { findings, totals, comparison } = verdict;
	if (comparison !== undefined) return changeCounts(verdict, comparison);
	const open = findings.filter(({ suppression }) => suppression === undefined);
	const main = open.length === 0 ? "No findings" : `${count(open.length, "finding")}: ${bySeverity(open)}`;
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
