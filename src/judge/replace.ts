import type { Rule, Violation } from "../policy/catalog.ts";
import type { Path } from "../project.ts";
import { groupBy } from "./group.ts";
import { type Located, placeKey } from "./located.ts";

/**
 * One entry of `custom.replaces`. A plain id: at the same container and value (see `isSameFault`). With scope
 * `container`: every finding of that rule on the same container, whatever value it is about, as host network mode makes
 * all port rules of a container superfluous.
 */
export type Replacement = string | { readonly rule: string; readonly scope?: "value" | "container" };

/**
 * Leaves out each violation that another one makes superfluous: one fault, one finding. What is replaced replaces in
 * its turn (a chain keeps its head), two rules that replace each other replace nothing, and what is only inferred never
 * replaces what is certain.
 */
export function withoutReplaced(located: readonly Located[], rules: ReadonlyMap<string, Rule>): readonly Located[] {
	const edges = replacements(rules);
	const gone = new Set<Located>();
	for (const [key, isSuperfluous] of [
		[inOneContainer, isSameFault],
		// A file may be a part of several projects, and break a rule in one that the other project words more mildly.
		[atOnePlace, () => true],
	] as const) {
		for (const group of groupBy(located, key).values()) {
			const byRule = groupBy(group, ({ rule }) => rule.id);
			for (const [id, winners] of byRule) {
				for (const { rule, scope } of edges.get(id) ?? []) {
					for (const loser of byRule.get(rule) ?? []) {
						const replaces = (winner: Located) =>
							!(winner.confidence === "inferred" && loser.confidence === "certain") &&
							(scope === "container" || isSuperfluous(loser.violation.path, winner.violation));
						if (winners.some(replaces)) gone.add(loser);
					}
				}
			}
		}
	}
	return located.filter((violation) => !gone.has(violation));
}

type Edge = { readonly rule: string; readonly scope: "value" | "container" };

/** What each rule replaces, without the edges that lead back to it. */
function replacements(rules: ReadonlyMap<string, Rule>): ReadonlyMap<string, readonly Edge[]> {
	const edges = new Map<string, readonly Edge[]>();
	for (const rule of rules.values()) {
		const entries: readonly Replacement[] = rule.replaces ?? [];
		edges.set(
			rule.id,
			entries.map((entry) =>
				typeof entry === "string"
					? { rule: entry, scope: "value" }
					: { rule: entry.rule, scope: entry.scope ?? "value" },
			),
		);
	}
	return new Map(Array.from(edges, ([id, list]) => [id, list.filter(({ rule }) => !leadsTo(edges, rule, id))]));
}

function leadsTo(edges: ReadonlyMap<string, readonly Edge[]>, from: string, to: string): boolean {
	const seen = new Set<string>();
	const open = [from];
	for (let id = open.pop(); id !== undefined; id = open.pop()) {
		if (id === to) return true;
		if (seen.has(id)) continue;
		seen.add(id);
		open.push(...(edges.get(id) ?? []).map(({ rule }) => rule));
	}
	return false;
}

function inOneContainer({ project, containerIndex }: Located): string {
	return `${project}\0${containerIndex ?? ""}`;
}

function atOnePlace({ place, container }: Located): string {
	return `${placeKey(place)}\0${container ?? ""}`;
}

/**
 * About the same value: the replacing violation's path, or one that it names as `related`, is the same as the replaced
 * one's, lies inside it or around it. A violation on a container itself is around everything in it; a container that
 * is only named as related is not.
 */
function isSameFault(path: Path, winner: Violation): boolean {
	const related = (winner.related ?? []).map((step) => step.path).filter(({ length }) => length > 2);
	return [winner.path, ...related].some((about) => isPrefix(about, path) || isPrefix(path, about));
}

function isPrefix(prefix: Path, path: Path): boolean {
	return prefix.length <= path.length && prefix.every((key, at) => path[at] === key);
}
