import type { Finding } from "../judge/finding.ts";
import type { Verdict } from "../judge/judge.ts";
import { worstFirst } from "../judge/order.ts";
import { gates } from "../judge/severity.ts";

/** The findings of a verdict by what they are to somebody who has to decide about a change, each worst first. */
export type Weighed = {
	/** What fails the check; first what the change brings. */
	readonly failing: readonly Finding[];
	/** New or worse, and fails nothing; without a base to compare with, whatever fails nothing. */
	readonly brought: readonly Finding[];
	/** What the base has too, and fails nothing. */
	readonly before: readonly Finding[];
	/** What a decision on record accepts. */
	readonly accepted: readonly Finding[];
	/** Of `before`, what would fail the check if it were new. */
	readonly spared: number;
};

/** Sorts the findings of a verdict by how much they matter to who made the change. */
export function weigh({ findings, failOn }: Verdict): Weighed {
	const sorted = worstFirst(findings);
	const open = sorted.filter(({ suppression }) => suppression === undefined);
	const failing = open.filter((finding) => finding.gates);
	const rest = open.filter((finding) => !finding.gates);
	const before = rest.filter((finding) => !isBrought(finding));
	return {
		failing: [...failing.filter(isBrought), ...failing.filter((finding) => !isBrought(finding))],
		brought: rest.filter(isBrought),
		before,
		accepted: sorted.filter(({ suppression }) => suppression !== undefined),
		spared: before.filter(({ severity, confidence, known }) => known !== true && gates(severity, confidence, failOn))
			.length,
	};
}

/** New or worse; where there is nothing to compare with, everything is. */
export function isBrought({ change }: Finding): boolean {
	return change?.kind !== "unchanged";
}
