import { groupBy } from "../group-by.ts";

/** Things of base and head that belong together, and those of each that are left, in their order. */
export type Paired<T> = {
	readonly pairs: readonly { readonly was: T; readonly is: T }[];
	readonly base: readonly T[];
	readonly head: readonly T[];
};

/** What things have in common that belong together; of undefined nothing does. */
type Key<T> = (thing: T) => string | undefined;

/**
 * Each thing of the head with the first of the base that has the same key and no partner yet; what finds none by one key
 * is paired by the next. Looked up, not looked for: one container may have tens of thousands of ports.
 */
export function paired<T extends object>(base: readonly T[], head: readonly T[], keys: readonly Key<T>[]): Paired<T> {
	let all: Paired<T> = { pairs: [], base, head };
	for (const key of keys) {
		const { pairs, ...left } = pairedBy(all, key);
		all = { pairs: [...all.pairs, ...pairs], ...left };
	}
	return all;
}

function pairedBy<T extends object>({ base, head }: Omit<Paired<T>, "pairs">, key: Key<T>): Paired<T> {
	const keyed = base.filter((thing) => key(thing) !== undefined);
	const waiting = new Map(
		Array.from(
			groupBy(keyed, (thing) => key(thing) ?? ""),
			([name, group]) => [name, group.values()],
		),
	);
	const pairs = head.flatMap((is) => {
		const name = key(is);
		const was = name === undefined ? undefined : waiting.get(name)?.next().value;
		return was === undefined ? [] : [{ was, is }];
	});
	return { pairs, ...without({ base, head }, pairs) };
}

/** What is left when pairs are made of some. */
export function without<T extends object>(
	{ base, head }: Omit<Paired<T>, "pairs">,
	pairs: Paired<T>["pairs"],
): Omit<Paired<T>, "pairs"> {
	const taken = new Set(pairs.flatMap(({ was, is }) => [was, is]));
	const isLeft = (thing: T) => !taken.has(thing);
	return { base: base.filter(isLeft), head: head.filter(isLeft) };
}
