import type { Rule } from "../policy/catalog.ts";
import type { Trace } from "./trace.ts";

/**
 * One entry of `custom.conceals`. A plain id is about the whole container; `scope: value` only about the same thing, and
 * `evidence` only where that is what the concealing rule found.
 */
export type Concealment = string | { readonly rule: string; readonly scope?: "value"; readonly evidence?: string };

/** The breaches that hide what a rule would find in a container, while they are there. */
export type Concealers = (hidden: Trace, container: string) => readonly Trace[];

/**
 * What the breaches of one state hide: a container on the host's network publishes no ports, and each that it opens is
 * open all the same; one that runs privileged has every capability, whether or not it asks for it. So what is gone only
 * because something hides it is not repaired, and what only comes to light is not new.
 * @param namesOf what each container is called in the state that is asked about.
 */
export function concealersIn(
	traces: readonly Trace[],
	rules: ReadonlyMap<string, Rule>,
	namesOf: (project: string, container: string) => readonly string[],
): Concealers {
	const found = new Map<string, { readonly by: Trace; readonly how: Exclude<Concealment, string> }[]>();
	for (const by of traces) {
		for (const entry of rules.get(by.rule)?.conceals ?? []) {
			const how = typeof entry === "string" ? { rule: entry } : entry;
			if (how.evidence !== undefined && by.parts.every(({ evidence }) => evidence !== how.evidence)) continue;
			for (const name of by.holders.flatMap((holder) => namesOf(by.project, holder))) {
				const key = keyOf(how.rule, by.project, name);
				const others = found.get(key);
				if (others === undefined) found.set(key, [{ by, how }]);
				else others.push({ by, how });
			}
		}
	}
	return (hidden, container) =>
		(found.get(keyOf(hidden.rule, hidden.project, container)) ?? []).flatMap(({ by, how }) =>
			how.scope !== "value" || isSameThing(by, hidden) ? [by] : [],
		);
}

function keyOf(rule: string, project: string, container: string): string {
	return JSON.stringify([rule, project, container]);
}

function isSameThing(one: Trace, other: Trace): boolean {
	const names = new Set(one.parts.flatMap(({ evidence, kin }) => [evidence, ...kin]));
	return other.parts.some(({ evidence, kin }) => [evidence, ...kin].some((name) => names.has(name)));
}
