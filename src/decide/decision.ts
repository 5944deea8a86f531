import type { Layer } from "../options.ts";
import type { Place } from "../source.ts";

/**
 * Somebody's word that a breach is accepted: a suppression, or a declared class that makes a breach legitimate.
 * Whether it is complete, in time and theirs to give is judged where it meets a finding.
 */
export type Decision = {
	/** Where people write it: the configuration, a comment beside the value, `x-bulkhead` of a service or file. */
	readonly form: "configuration" | "comment" | "x-bulkhead" | "declared";
	readonly layer: Layer;
	/** Ids; empty for a declared class, which is about whatever it makes legitimate. */
	readonly rules: readonly string[];
	readonly scope: Scope;
	readonly justification?: string;
	readonly owner?: string;
	/** Last day it holds, `YYYY-MM-DD`. */
	readonly expires?: string;
	/** What is wrong with it as it is written: it then suppresses nothing. Predicates, "has no …". */
	readonly faults: readonly string[];
	/** A pull request brings it, so it does not count yet: predicate, "is new in this pull request …". */
	readonly pending?: string;
	readonly place: Place;
};

/** What a decision is about, besides its rules. */
export type Scope =
	/** Globs over paths and names; absent: all. */
	| { readonly kind: "globs"; readonly files?: readonly string[]; readonly containers?: readonly string[] }
	/** Values that begin on a line of the file. */
	| { readonly kind: "lines"; readonly file: string; readonly lines: readonly number[] }
	/** A service of every project that the file is part of. */
	| { readonly kind: "service"; readonly file: string; readonly name: string }
	/** What stands in the file. */
	| { readonly kind: "file"; readonly file: string }
	/** What the declaration at the decision's place makes legitimate. */
	| { readonly kind: "declaration" };
