/** What a thing is made of, as texts that can be counted: `path=value` for each scalar of plain data. */
export type Traits = ReadonlyMap<string, number>;

/** Keys of a thing that say what it is called, where it stands, or what all of them have. */
const names: ReadonlySet<string> = new Set(["name", "origin", "profile", "variant", "started_by"]);

/** Of plain JSON data. Items of lists count wherever they stand in them. */
export function traitsOf(data: unknown): Traits {
	const traits = new Map<string, number>();
	visit(data, "", traits);
	return traits;
}

function visit(data: unknown, path: string, traits: Map<string, number>): void {
	if (Array.isArray(data)) {
		for (const item of data) visit(item, path, traits);
	} else if (typeof data === "object" && data !== null) {
		for (const [key, value] of Object.entries(data)) {
			if (path !== "" || !names.has(key)) visit(value, `${path}/${key}`, traits);
		}
	} else {
		const trait = `${path}=${String(data)}`;
		traits.set(trait, (traits.get(trait) ?? 0) + 1);
	}
}

/** From 0, nothing in common, to 1, the same: what both have, of what either has. */
export function likeness(one: Traits, other: Traits): number {
	let shared = 0;
	let all = 0;
	for (const [trait, number] of one) {
		const there = other.get(trait) ?? 0;
		shared += Math.min(number, there);
		all += Math.max(number, there);
	}
	for (const [trait, number] of other) if (!one.has(trait)) all += number;
	return all === 0 ? 1 : shared / all;
}

/** Pairs that are compared at most: beyond, nothing is taken for the same by its likeness. */
const mostComparisons = 40_000;

/**
 * Pairs of things that are alike, by their indices: the most alike first, each thing once. Of several that are equally
 * alike the first counts. Nothing is paired where there are so many that comparing all would take too long.
 */
export function mostAlike(
	base: readonly Traits[],
	head: readonly Traits[],
	least: number,
): readonly (readonly [number, number])[] {
	if (base.length * head.length > mostComparisons) return [];
	const found: { readonly from: number; readonly to: number; readonly score: number }[] = [];
	for (const [from, one] of base.entries()) {
		for (const [to, other] of head.entries()) {
			const score = likeness(one, other);
			if (score >= least) found.push({ from, to, score });
		}
	}
	found.sort((a, b) => b.score - a.score || a.from - b.from || a.to - b.to);
	const taken = { base: new Set<number>(), head: new Set<number>() };
	const pairs: (readonly [number, number])[] = [];
	for (const { from, to } of found) {
		if (taken.base.has(from) || taken.head.has(to)) continue;
		taken.base.add(from);
		taken.head.add(to);
		pairs.push([from, to]);
	}
	return pairs;
}
