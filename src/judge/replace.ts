import type { Rule, Violation } from "../policy/catalog.ts";
import type { Path } from "../project.ts";
import type { Severity } from "./finding.ts";
import { groupBy } from "./group.ts";
import { type Located, placeKey } from "./located.ts";
import { compareSeverity } from "./severity.ts";

/**
 * One entry of `custom.replaces`. A plain id is enough nearly always: it replaces at the same container and value, and
 * where the replacing violation points at a field that holds for the whole container (`privileged`, `network_mode`;
 * not an item of a list), all over the container: see `isSameFault`. A scope says it otherwise: `value` never more than
 * the same value, `container` always the whole container.
 */
export type Replacement = string | { readonly rule: string; readonly scope?: Scope };

type Scope = "value" | "container";

/**
 * Leaves out each violation that another one makes superfluous: one fault, one finding. What is replaced replaces in
 * its turn (a chain keeps its head), two rules that replace each other replace nothing, and what is only inferred never
 * replaces what is certain. What replaces is as bad as the worst that it replaces, so that nothing is made milder by
 * being told better: a rule that wants to say less of something must leave it out itself.
 */
export function withoutReplaced(located: readonly Located[], rules: ReadonlyMap<string, Rule>): Replaced {
	const edges = replacements(rules);
	const pairs = [
		...pairsIn(groupBy(located, inOneContainer), edges, isSameFault),
		// A file may be a part of several projects, and break a rule in one that the other project words more mildly.
		...pairsIn(groupBy(located, atOnePlace), edges, () => true),
	];
	const gone = new Set(pairs.map(({ loser }) => loser));
	const severity = worstSeverities(pairs);
	return {
		kept: located
			.filter((one) => !gone.has(one))
			.map((one) => ({ ...one, severity: severity.get(one) ?? one.severity })),
		replaced: [...gone],
	};
}

/** What is left, and what that makes superfluous. */
type Replaced = { readonly kept: readonly Located[]; readonly replaced: readonly Located[] };

type Pair = { readonly winner: Located; readonly loser: Located };

function pairsIn(
	groups: ReadonlyMap<string, readonly Located[]>,
	edges: ReadonlyMap<string, readonly Edge[]>,
	isSuperfluous: (path: Path, winner: Violation, scope: Scope | undefined) => boolean,
): readonly Pair[] {
	const pairs: Pair[] = [];
	for (const group of groups.values()) {
		const byRule = groupBy(group, ({ rule }) => rule.id);
		for (const winner of group) {
			for (const { rule, scope } of edges.get(winner.rule.id) ?? []) {
				for (const loser of byRule.get(rule) ?? []) {
					if (winner.confidence === "inferred" && loser.confidence === "certain") continue;
					if (scope === "container" || isSuperfluous(loser.violation.path, winner.violation, scope)) {
						pairs.push({ winner, loser });
					}
				}
			}
		}
	}
	return pairs;
}

/** Along each chain; there are no circles. What is inferred makes nothing worse that is certain. */
function worstSeverities(pairs: readonly Pair[]): ReadonlyMap<Located, Severity> {
	const worst = new Map<Located, Severity>();
	const current = (one: Located) => worst.get(one) ?? one.severity;
	for (let changed = true; changed; ) {
		changed = false;
		for (const { winner, loser } of pairs) {
			if (loser.confidence === "inferred" && winner.confidence === "certain") continue;
			if (compareSeverity(current(loser), current(winner)) >= 0) continue;
			worst.set(winner, current(loser));
			changed = true;
		}
	}
	return worst;
}

type Edge = { readonly rule: string; readonly scope?: Scope };

/** What each rule replaces, without the edges that lead back to it. */
function replacements(rules: ReadonlyMap<string, Rule>): ReadonlyMap<string, readonly Edge[]> {
	const edges = new Map<string, readonly Edge[]>();
	for (const rule of rules.values()) {
		const entries: readonly Replacement[] = rule.replaces ?? [];
		edges.set(
			rule.id,
			entries.map((entry) => (typeof entry === "string" ? { rule: entry } : entry)),
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
 * is only named as related is not. Of a path without an index behind the container's, all of the container is about it.
 */
function isSameFault(path: Path, winner: Violation, scope: Scope | undefined): boolean {
	const related = (winner.related ?? []).map((step) => step.path).filter(({ length }) => length > 2);
	const [list, ...rest] = winner.path;
	const containerWide = list === "containers" && rest.slice(1).every((key) => typeof key === "string");
	if (containerWide && scope !== "value") return true;
	return [winner.path, ...related].some((about) => isPrefix(about, path) || isPrefix(path, about));
}

function isPrefix(prefix: Path, path: Path): boolean {
	return prefix.length <= path.length && prefix.every((key, at) => path[at] === key);
}
