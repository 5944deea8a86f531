import type { Options } from "../options.ts";
import type { Finding, FindingChange } from "./finding.ts";
import { fingerprint, knownAs, textOfUnread } from "./fingerprint.ts";
import type { Draft } from "./merge.ts";
import { guardOf } from "./rule-settings.ts";
import { compareSeverity, gates } from "./severity.ts";

/**
 * Findings with who they are, over time, and so whether they count. Those that are otherwise the same are told apart by
 * their order. `changes` says what the base had of each, where there is a base.
 */
export function identified(
	drafts: readonly Draft[],
	{ failOn, known, rules, gate }: Options,
	changes?: ReadonlyMap<Draft, FindingChange>,
): ReadonlyMap<Draft, Finding> {
	const seen = new Map<string, number>();
	const entries = drafts.map((draft): [Draft, Finding] => {
		const { evidence, port: _, trail: __, ...finding } = draft;
		const { rule, container } = finding;
		const identity = { file: finding.place.source.path, rule, container, evidence, ordinal: 0 };
		const key = JSON.stringify(identity);
		const ordinal = seen.get(key) ?? 0;
		seen.set(key, ordinal + 1);
		const own = fingerprint({ ...identity, ordinal });
		const accepted = known.get(knownAs({ ...identity, text: textOfUnread(rule, finding.place) }, own));
		const isNoWorse = accepted !== undefined && compareSeverity(finding.severity, accepted) >= 0;
		const isKnown = isNoWorse && guardOf(rule, rules) === undefined;
		const change = changes?.get(draft);
		const isOld = gate === "new" && change?.kind === "unchanged";
		const counts = finding.suppression === undefined && !isKnown && !isOld;
		const identified = {
			...finding,
			fingerprint: own,
			...(isKnown ? { known: true as const } : {}),
			...(change === undefined ? {} : { change }),
			gates: counts && gates(finding.severity, finding.confidence, failOn),
		};
		return [draft, identified];
	});
	return new Map(entries);
}
