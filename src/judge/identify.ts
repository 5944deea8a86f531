import type { Options } from "../options.ts";
import type { Finding } from "./finding.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Draft } from "./merge.ts";
import { guardOf } from "./rule-settings.ts";
import { gates } from "./severity.ts";

/** Findings with who they are, over time, and so whether they count. Those that are otherwise the same are told apart by their order. */
export function identified(drafts: readonly Draft[], { failOn, known, rules }: Options): readonly Finding[] {
	const seen = new Map<string, number>();
	return drafts.map(({ evidence, ...finding }) => {
		const { rule, container } = finding;
		const identity = { file: finding.place.source.path, rule, container, evidence, ordinal: 0 };
		const key = JSON.stringify(identity);
		const ordinal = seen.get(key) ?? 0;
		seen.set(key, ordinal + 1);
		const own = fingerprint({ ...identity, ordinal });
		const isKnown = known.has(own) && guardOf(rule, rules) === undefined;
		return {
			...finding,
			fingerprint: own,
			...(isKnown ? { known: true as const } : {}),
			gates: finding.suppression === undefined && !isKnown && gates(finding.severity, finding.confidence, failOn),
		};
	});
}
