import { type Comparison, projectsToName, type SurfaceChange } from "../compare/comparison.ts";
import type { Finding } from "../judge/finding.ts";
import type { Verdict } from "../judge/judge.ts";
import { worstFirst } from "../judge/order.ts";
import { changeLabel, comparedWith } from "./change-words.ts";
import { type Style, severityStyle, shown, where } from "./terminal.ts";
import { isBrought } from "./weigh.ts";
import { count, sentence } from "./words.ts";

/** Fixed findings that are listed. */
const mostFixed = 20;

/** What a change does, in sentences: worst first, improvements last. */
export function differenceBlock({ comparison, totals }: Verdict, style: Style): readonly string[] {
	if (comparison === undefined) return [];
	const since = shown(comparedWith(comparison.base));
	const asFar = totals.unreadable === 0 ? "" : ", as far as the files could be read";
	if (comparison.surface.length === 0) {
		return [`Since ${since}, what the containers expose, reach, mount and control stays as it is${asFar}.`];
	}
	const names = projectsToName(comparison.surface);
	const lines = comparison.surface.map((change, at) => differenceLine(change, names[at], comparison, style));
	return [style("bold", `What changes since ${since}:`), ...lines];
}

/** What the change repairs, and how much there is that it does not touch. */
export function restBlock(verdict: Verdict, style: Style): readonly string[] {
	const { comparison } = verdict;
	if (comparison === undefined) return [];
	const fixed = worstFirst(comparison.fixed);
	const lines = fixed.slice(0, mostFixed).map((finding) => fixedLine(finding, comparison, style));
	const more = fixed.length - lines.length;
	const findings = verdict.findings.filter((finding) => !isShown(finding)).length;
	const warnings = [...(comparison.standing ?? [])].filter(({ level }) => level === "warning").length;
	const same = [
		...(findings === 0 ? [] : [count(findings, "finding")]),
		...(warnings === 0 ? [] : [count(warnings, "warning")]),
	];
	return [
		...lines,
		...(more === 0 ? [] : [`and ${count(more, "more fixed finding")}`]),
		...(same.length === 0
			? []
			: [`${same.join(" and ")} ${findings + warnings === 1 ? "is" : "are"} as before, and not shown here.`]),
	];
}

/** Whether a finding is shown in full: what the change brings, and what fails the check. */
export function isShown(finding: Finding): boolean {
	return isBrought(finding) || finding.gates;
}

function differenceLine(
	change: SurfaceChange,
	project: string | undefined,
	comparison: Comparison,
	style: Style,
): string {
	const { direction, severity, subject, message, place, side } = change;
	const whose = project === undefined ? "" : ` (${shown(project)})`;
	const format = { worse: severityStyle[severity], neutral: "dim", better: "green" } as const;
	const label = style(format[direction], changeLabel(change).padEnd(8));
	return `  ${label}  ${shown(subject)}${whose} ${shown(message)} ${style("dim", at(place, side, comparison))}`;
}

function fixedLine({ severity, rule, place, ...finding }: Finding, comparison: Comparison, style: Style): string {
	const what = shown(sentence(finding));
	return `${style("green", "fixed")}: ${severity}: ${what} ${style("dim", `[${rule}] ${at(place, "base", comparison)}`)}`;
}

function at(place: Finding["place"], side: SurfaceChange["side"], { base }: Comparison): string {
	return side === "head" ? `(${where(place)})` : `(${where(place)} in ${shown(base.name ?? base.commit.slice(0, 7))})`;
}
