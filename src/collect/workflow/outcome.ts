import { ownEntry } from "../../own-entry.ts";
import type { Place } from "../../source.ts";
import { get, type Mapping, type Primitive, scalar, type Value } from "../../value.ts";

/**
 * What an expression may come to: a value with its place, or something that only run time knows, with the contexts it
 * is read from. `inputs.x || 'a'` has two outcomes.
 */
export type Outcome =
	| { readonly known: Value; readonly unknown?: undefined }
	| { readonly unknown: readonly string[]; readonly truth?: boolean; readonly known?: undefined };

/**
 * What a context holds at a path (`["matrix", "image"]`). `host` is the place of the expression that asks: values that
 * stand elsewhere get it as the place of their last step.
 */
export type Scope = (path: readonly string[], host: Place) => readonly Outcome[];

/** Nothing is known. */
export const emptyScope: Scope = (path) => [{ unknown: [path.join(".")] }];

/** A scope that knows some contexts and asks `outer` for the others. */
export function scopeWith(contexts: { readonly [name: string]: Scope }, outer: Scope = emptyScope): Scope {
	return (path, host) => (ownEntry(contexts, path[0] ?? "") ?? outer)(path, host);
}

/** A scope that knows the values at some paths (`github.event_name`), and asks `outer` for the others. */
export function scopeKnowing(known: ReadonlyMap<string, Primitive>, outer: Scope): Scope {
	return (path, host) => {
		const value = known.get(path.join("."));
		return value === undefined ? outer(path, host) : [{ known: scalar(value, host) }];
	};
}

/** A key of a mapping; contexts do not tell upper from lower case. */
export function entryOf(value: Value, key: string): Value | undefined {
	const exact = get(value, key);
	if (exact !== undefined || value.kind !== "mapping") return exact;
	return inLowerCase(value).get(key.toLowerCase());
}

/** The values of a mapping by their keys in lower case; of several, the first. */
function inLowerCase(mapping: Mapping): ReadonlyMap<string, Value> {
	const known = lowerCase.get(mapping);
	if (known !== undefined) return known;
	const made = new Map<string, Value>();
	for (const [name, { value }] of mapping.entries) {
		const lower = name.toLowerCase();
		if (!made.has(lower)) made.set(lower, value);
	}
	lowerCase.set(mapping, made);
	return made;
}

/** Each variable of an `env:` is asked for in all that stand around it, and most are in none of them. */
const lowerCase = new WeakMap<Mapping, ReadonlyMap<string, Value>>();
