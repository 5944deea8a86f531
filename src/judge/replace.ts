import { groupBy } from "../group-by.ts";
import type { Rule } from "../policy/catalog.ts";
import type { Path } from "../project.ts";
import type { Severity } from "./finding.ts";
import { type Located, placeKey } from "./located.ts";
import { compareSeverity } from "./severity.ts";

/**
 * One entry of `custom.replaces`. A plain id is enough nearly always: it replaces at the same container and value, and
 * where the replacing violation points at a field that holds for the whole container (`privileged`, `network_mode`;
 * not an item of a list), all over the container: see `aboutSameValue`. A scope says it otherwise: `value` never more than
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
	const contests = [
		...contestsIn(groupBy(located, inOneContainer), edges, aboutSameValue),
		// A file may be a part of several projects, and break a rule in one that the other project words more mildly.
		...contestsIn(groupBy(located, atOnePlace), edges, eachWithEach),
	];
	const gone = new Set(contests.flatMap(({ losers }) => losers));
	const severity = worstSeverities(contests);
	return {
		kept: located
			.filter((one) => !gone.has(one))
			.map((one) => ({ ...one, severity: severity.get(one) ?? one.severity })),
		replaced: [...gone],
	};
}

/** What is left, and what that makes superfluous. */
type Replaced = { readonly kept: readonly Located[]; readonly replaced: readonly Located[] };

/** Each of the winners makes each of the losers superfluous. Not in pairs: a range of ports has thousands of each. */
type Contest = { readonly winners: readonly Located[]; readonly losers: readonly Located[] };

function contestsIn(
	groups: ReadonlyMap<string, readonly Located[]>,
	edges: ReadonlyMap<string, readonly Edge[]>,
	contestsOf: (all: Contest, scope: Scope | undefined) => readonly Contest[],
): readonly Contest[] {
	const contests: Contest[] = [];
	for (const group of groups.values()) {
		const byRule = groupBy(group, ({ rule }) => rule.id);
		for (const [id, winners] of byRule) {
			for (const { rule, scope } of edges.get(id) ?? []) {
				const losers = byRule.get(rule);
				if (losers === undefined) continue;
				const all = { winners, losers };
				for (const contest of scope === "container" ? [all] : contestsOf(all, scope)) {
					contests.push(...withinConfidence(contest));
				}
			}
		}
	}
	return contests;
}

/** What is only inferred does not replace what is certain. */
function withinConfidence({ winners, losers }: Contest): readonly Contest[] {
	const [certain, inferred] = byConfidence(winners);
	return [
		{ winners: certain, losers },
		{ winners: inferred, losers: byConfidence(losers)[1] },
	].filter((contest) => contest.winners.length > 0 && contest.losers.length > 0);
}

function byConfidence(
	located: readonly Located[],
): readonly [certain: readonly Located[], inferred: readonly Located[]] {
	return [
		located.filter(({ confidence }) => confidence === "certain"),
		located.filter(({ confidence }) => confidence === "inferred"),
	];
}

/** Along each chain; there are no circles. What is inferred makes nothing worse that is certain. */
function worstSeverities(contests: readonly Contest[]): ReadonlyMap<Located, Severity> {
	const worst = new Map<Located, Severity>();
	const current = (one: Located) => worst.get(one) ?? one.severity;
	const equals = contests.flatMap(({ winners, losers }) => {
		const [certain, inferred] = byConfidence(losers);
		return byConfidence(winners).map((some, at) => ({ winners: some, losers: at === 0 ? certain : inferred }));
	});
	for (let changed = true; changed; ) {
		changed = false;
		for (const { winners, losers } of equals) {
			const [severity] = losers.map(current).toSorted(compareSeverity);
			if (severity === undefined) continue;
			for (const winner of winners) {
				if (compareSeverity(severity, current(winner)) >= 0) continue;
				worst.set(winner, severity);
				changed = true;
			}
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

function eachWithEach(all: Contest): readonly Contest[] {
	return [all];
}

/**
 * About the same value: the replacing violation's path, or one that it names as `related`, is the same as the replaced
 * one's, lies inside it or around it. A violation on a container itself is around everything in it; a container that
 * is only named as related is not. Of a path without an index behind the container's, all of the container is about it.
 */
function aboutSameValue({ winners, losers }: Contest, scope: Scope | undefined): readonly Contest[] {
	const isWide = ({ violation }: Located) => scope !== "value" && isContainerWide(violation.path);
	const at = groupBy(losers, ({ violation }) => pathKey(violation.path));
	const within = new Map<string, Located[]>();
	for (const loser of losers) {
		for (const around of prefixesOf(loser.violation.path)) {
			const inside = within.get(around);
			if (inside === undefined) within.set(around, [loser]);
			else inside.push(loser);
		}
	}
	const narrow = winners.flatMap((winner) => {
		if (isWide(winner)) return [];
		const { path, related = [] } = winner.violation;
		const about = [path, ...related.map((step) => step.path).filter(({ length }) => length > 2)];
		const met = about.flatMap((one) => [
			...(within.get(pathKey(one)) ?? []),
			...prefixesOf(one).flatMap((around) => at.get(around) ?? []),
		]);
		return [{ winners: [winner], losers: [...new Set(met)] }];
	});
	return [{ winners: winners.filter(isWide), losers }, ...narrow];
}

function isContainerWide([list, ...rest]: Path): boolean {
	return list === "containers" && rest.slice(1).every((key) => typeof key === "string");
}

function pathKey(path: Path): string {
	return JSON.stringify(path);
}

/** The keys of a path and of all around it. */
function prefixesOf(path: Path): readonly string[] {
	return Array.from({ length: path.length + 1 }, (_, length) => pathKey(path.slice(0, length)));
}
