import type { Rule } from "../policy/catalog.ts";
import type { Place } from "../source.ts";
import type { Draft } from "./merge.ts";

/** A rule that is not bundled and gave no answer: what it guards is not judged. */
export const ownRuleFailed: Rule = {
	id: "own-rule-failed",
	title: "Own rule failed",
	description:
		"A rule of the organisation broke off, ran too long, or answered with what is no violation, so nobody knows what it would have found.\nThe other rules are judged as if it were not there.",
	related_resources: [],
	family: "diagnostics",
	severity: { production: "high", development: "high", ci: "high", "self-hosted": "high" },
	confidence: "certain",
	remediation: "Repair the rule; `bulkhead test` runs its tests and examples.",
	fix: "none",
};

/** What became of an own rule. */
export type FailedRule = {
	readonly rule: string;
	/** A predicate, without full stop. */
	readonly message: string;
	/** Where the rule says its package. */
	readonly place: Place;
};

/** One finding for each. Which failure it was does not identify it: a slow machine and a slow rule look alike. */
export function failedDrafts(failures: readonly FailedRule[]): readonly Draft[] {
	return failures.map(({ rule, message, place }) => ({
		rule: ownRuleFailed.id,
		severity: "high",
		confidence: ownRuleFailed.confidence,
		message,
		remediation: ownRuleFailed.remediation,
		project: "",
		subject: `rule ${rule}`,
		place,
		related: [],
		evidence: rule,
	}));
}
