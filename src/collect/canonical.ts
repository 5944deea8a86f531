import type { Path } from "../project.ts";

/**
 * A value in the contract's canonical form, made of a text of which parts may be unknown (see `unknownPart`).
 * `unknown` holds the paths, from the value, that only run time knows; the path `[]` says that all of it is unknown,
 * and `value` is then undefined. `value` is also undefined where the text means nothing at all.
 */
export type Canonical<T> = { readonly value: T | undefined; readonly unknown: readonly Path[] };

/** All of it is known. */
export function known<T>(value: T | undefined): Canonical<T> {
	return { value, unknown: [] };
}

/** Nothing of it is known. */
export const whollyUnknown: Canonical<never> = { value: undefined, unknown: [[]] };
