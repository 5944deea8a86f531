import type { ComparedCommit, Comparison, SurfaceChange } from "../compare/comparison.ts";
import { type Finding, severities } from "../judge/finding.ts";
import type { Verdict } from "../judge/judge.ts";
import { clip } from "./visible.ts";
import { isBrought, weigh } from "./weigh.ts";
import { count, orWorse, theCheck } from "./words.ts";

/** The verdict on a change in one sentence; undefined where there is no base, or nothing about the change to say. */
export function changeVerdict(verdict: Verdict): string | undefined {
	const { comparison, failOn } = verdict;
	if (comparison === undefined) return undefined;
	const { failing, brought, spared } = weigh(verdict);
	const failingNew = failing.filter(isBrought);
	if (failing.length > failingNew.length) {
		const which =
			failingNew.length === 0 ? "none of them is" : `${count(failingNew.length, "of them is", "of them are")}`;
		return `${count(failing.length, "finding fails", "findings fail")} ${theCheck(verdict)}; ${which} new.`;
	}
	if (failing.length > 0) return `${share(failing.length, [...failing, ...brought])} ${theCheck(verdict)}.`;
	if (spared === 0 || failOn === "never") return undefined;
	const old = `${count(spared, "that was there before does not count here", "that were there before do not count here")}`;
	return `Pass: this change brings no finding at ${orWorse(failOn)} that is certain and not accepted; ${old}.`;
}

/** "3 new findings: 1 critical, 2 low; 2 fixed; 4 as before; 1 accepted". */
export function changeCounts(verdict: Verdict, { fixed }: Comparison): string {
	const { failing, brought, before, accepted } = weigh(verdict);
	const all = [...failing, ...brought].filter(isBrought);
	const old = failing.length + brought.length + before.length - all.length;
	return [
		all.length === 0 ? "No new findings" : `${count(all.length, `${kindOf(all)} finding`)}: ${bySeverity(all)}`,
		...(fixed.length === 0 ? [] : [`${fixed.length} fixed`]),
		...(old === 0 ? [] : [`${old} as before`]),
		...(accepted.length === 0 ? [] : [`${accepted.length} accepted`]),
	].join("; ");
}

/** "main (0a1b2c3)", "0a1b2c3, where it left main": what was compared with. */
export function comparedWith({ commit, name, left }: ComparedCommit): string {
	const short = commit.slice(0, 7);
	if (left !== undefined) return `${short}, where it left ${clip(left, 100)}`;
	return name === undefined || name === commit ? short : `${clip(name, 100)} (${short})`;
}

/** How a difference is called in a list: its severity where it is for the worse. */
export function changeLabel({ direction, severity }: SurfaceChange): string {
	return { worse: severity, neutral: "changed", better: "better" }[direction];
}

/** "1 critical, 3 low". */
export function bySeverity(findings: readonly Finding[]): string {
	return severities
		.map((severity) => ({ severity, number: findings.filter((finding) => finding.severity === severity).length }))
		.filter(({ number }) => number > 0)
		.map(({ severity, number }) => `${number} ${severity}`)
		.join(", ");
}

/** "2 of the 3 new findings fail". */
function share(part: number, all: readonly Finding[]): string {
	const kind = kindOf(all);
	if (part < all.length) return `${part} of the ${all.length} ${kind} findings ${part === 1 ? "fails" : "fail"}`;
	if (part === 1) return `The ${kind} finding fails`;
	return part === 2 ? `Both ${kind} findings fail` : `All ${part} ${kind} findings fail`;
}

function kindOf(findings: readonly Finding[]): string {
	const worse = findings.filter(({ change }) => change?.kind === "worse").length;
	if (worse === 0) return "new";
	return worse === findings.length ? "worsened" : "new or worsened";
}
