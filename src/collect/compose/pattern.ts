/**
 * Rules by path pattern (`services.*.build.args`), the way in which Compose's stages are written: `*` stands for any
 * key, `[]` for any item of a list. Compiled to a tree, so that a walk takes one step a key.
 */
export type Rules<T> = { readonly rule?: T; readonly keys: ReadonlyMap<string, Rules<T>>; readonly any?: Rules<T> };

type Growing<T> = { rule?: T; keys: Map<string, Growing<T>>; any?: Growing<T> };

/** Rules by pattern: keys parted by dots, of which `*` is any. */
export function rules<T>(table: { readonly [pattern: string]: T }): Rules<T> {
	const root: Growing<T> = { keys: new Map() };
	for (const [pattern, rule] of Object.entries(table)) {
		let node = root;
		for (const part of pattern.split(".")) node = grow(node, part);
		node.rule = rule;
	}
	return root;
}

/** The rules below a key; undefined where there are none, so that a walk can stop. */
export function below<T>(node: Rules<T> | undefined, key: string): Rules<T> | undefined {
	return node?.keys.get(key) ?? node?.any;
}

/** Whether there are no rules below this. */
export function isEnd<T>(node: Rules<T>): boolean {
	return node.any === undefined && node.keys.size === 0;
}

/** The same patterns with what `change` makes of each rule. */
export function mapRules<T, U>(node: Rules<T>, change: (rule: T) => U): Rules<U> {
	return {
		...(node.rule !== undefined && { rule: change(node.rule) }),
		keys: new Map(Array.from(node.keys, ([key, next]) => [key, mapRules(next, change)])),
		...(node.any && { any: mapRules(node.any, change) }),
	};
}

/** Several tables as one, so that one walk does for all: where several have a rule, in their order. */
export function union<T>(tables: readonly Rules<T>[]): Rules<readonly T[]> {
	const rule = tables.flatMap((table) => table.rule ?? []);
	const names = new Set(tables.flatMap((table) => [...table.keys.keys()]));
	const others = tables.flatMap((table) => table.any ?? []);
	return {
		...(rule.length > 0 && { rule }),
		keys: new Map(Array.from(names, (name) => [name, union(tables.flatMap((table) => below(table, name) ?? []))])),
		...(others.length > 0 && { any: union(others) }),
	};
}

/** The same rows under each prefix. */
export function under<T>(
	prefixes: readonly string[],
	table: { readonly [pattern: string]: T },
): { readonly [pattern: string]: T } {
	const rows = prefixes.flatMap((prefix) =>
		Object.entries(table).map(([pattern, rule]): [string, T] => [`${prefix}.${pattern}`, rule]),
	);
	return Object.fromEntries(rows);
}

function grow<T>(node: Growing<T>, part: string): Growing<T> {
	if (part === "*") {
		node.any ??= { keys: new Map() };
		return node.any;
	}
	let next = node.keys.get(part);
	if (next === undefined) {
		next = { keys: new Map() };
		node.keys.set(part, next);
	}
	return next;
}
