import {
	get,
	type Mapping,
	type Scalar,
	scalar,
	stringOf,
	toJson,
	type Value,
	valuesOf,
	withStep,
} from "../../value.ts";
import { isEqual } from "./evaluation.ts";
import { evaluateScalar } from "./expression.ts";
import { pathsRead } from "./expression-syntax.ts";
import { entryOf, type Outcome, type Scope } from "./outcome.ts";
import { envScope } from "./scope.ts";
import { valueAt } from "./value-at.ts";

/** One combination of a matrix: what `matrix.<key>` is. `open`: it may have keys that nobody can know. */
export type Combination = { readonly values: ReadonlyMap<string, Outcome>; readonly open: boolean };

/**
 * The combinations of `strategy.matrix`, with `include` and `exclude`. Without a matrix there is one, which is empty.
 * `keys` are those that are asked for: of a matrix without `include` and `exclude`, the others are left out.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrixinclude
 * @see https://github.com/actions/runner/blob/v2.336.0/src/Sdk/WorkflowParser/Conversion/MatrixBuilder.cs
 */
export function combinationsOf(matrix: Value | undefined, scope: Scope, keys: Keys = "all"): readonly Combination[] {
	if (matrix === undefined) return [{ values: new Map(), open: false }];
	const written = matrix.kind === "scalar" ? evaluateScalar(matrix, scope).map(({ known }) => known) : [matrix];
	const mappings = written.flatMap((one) => (one?.kind === "mapping" ? [one] : []));
	if (mappings.length === 0) return [{ values: new Map(), open: true }];
	const bounded = atMost(matrix);
	const alternatives = mappings.flatMap((one) => withEachInclude(one, scope));
	return bounded(alternatives.flatMap((one) => combinationsIn(one, bounded, scope, keys)));
}

/** A matrix with each of the lists that its `include` may come to. */
function withEachInclude(matrix: Mapping, scope: Scope): readonly Mapping[] {
	const include = get(matrix, "include");
	if (include?.kind !== "scalar") return [matrix];
	const lists = evaluateScalar(include, scope).flatMap(({ known }) => (known?.kind === "sequence" ? [known] : []));
	if (lists.length < 2) return [matrix];
	return lists.map((value) => ({
		...matrix,
		entries: new Map(matrix.entries).set("include", { key: include.place, value }),
	}));
}

/** Those of a matrix that is one of those that an expression may come to. */
function combinationsIn(
	resolved: Mapping,
	bounded: <T>(list: readonly T[]) => readonly T[],
	scope: Scope,
	keys: Keys,
): readonly Combination[] {
	const asked = keys !== "all" && isIndependent(resolved) ? keys : undefined;
	let rows: readonly Map<string, Outcome>[] = [new Map()];
	let open = false;
	for (const [key, entry] of resolved.entries) {
		if (!isVector(key)) continue;
		if (asked?.has(key.toLowerCase()) === false) continue;
		const list = outcomesOf(entry.value, scope);
		if (list.length === 0) continue;
		const some = bounded(list);
		rows = bounded(rows.flatMap((row) => some.map((outcome) => new Map(row).set(key, outcome))));
	}
	const vectors = new Set([...resolved.entries.keys()].flatMap((key) => (isVector(key) ? key.toLowerCase() : [])));
	const hasKeys = vectors.size > 0;
	const exclude = entryOf(resolved, "exclude");
	// What may be left out or not is not.
	const isCertain = exclude?.kind !== "scalar" || evaluateScalar(exclude, scope).length < 2;
	const leftOut = isCertain ? bounded(objectsOf(exclude, scope).objects) : [];
	rows = rows.filter((row) => !leftOut.some((object) => object.size > 0 && matches(row, object, scope)));
	const included = objectsOf(entryOf(resolved, "include"), scope);
	open ||= included.open;
	const original = hasKeys ? rows.map((row) => new Map(row)) : [];
	const result = hasKeys ? rows : [];
	const added: Map<string, Outcome>[] = [];
	for (const object of bounded(included.objects)) {
		let used = false;
		const [filter, extra] = parted(object, vectors);
		original.forEach((before, index) => {
			if (!matches(before, filter, scope)) return;
			used = true;
			for (const [key, outcome] of extra) result[index]?.set(nameIn(result[index], key) ?? key, outcome);
		});
		if (!used) added.push(object);
	}
	const all = bounded([...result, ...added]);
	if (all.length === 0) return [{ values: new Map(), open: true }];
	return all.map((values) => ({ values, open }));
}

/** Whether each value of a key goes with each of any other: nothing is put in or left out. */
function isIndependent(matrix: Value | undefined): boolean {
	if (matrix?.kind !== "mapping") return false;
	return entryOf(matrix, "include") === undefined && entryOf(matrix, "exclude") === undefined;
}

/** Cuts lists to as many combinations as are judged. */
function atMost({ place }: Value): <T>(list: readonly T[]) => readonly T[] {
	const { bounds } = place.source;
	return (list) => {
		if (list.length <= bounds.limits.matrix) return list;
		bounds.meet("matrix", place, "has more combinations than are judged");
		return list.slice(0, bounds.limits.matrix);
	};
}

/** The scope of a job with one combination of its matrix. */
function matrixScope(combination: Combination, outer: Scope): Scope {
	return (path, host) => {
		if (path[0] !== "matrix") return outer(path, host);
		const [, key, ...rest] = path;
		const unknown = [{ unknown: [path.join(".")] }];
		if (key === undefined) return unknown;
		const outcome = combination.values.get(nameIn(combination.values, key) ?? key);
		if (outcome === undefined) return combination.open ? unknown : [{ known: scalar(null, host) }];
		if (outcome.known === undefined) return unknown;
		const value = valueAt(outcome.known, rest);
		if (value === undefined) return [{ known: scalar(null, host) }];
		const step = { kind: "matrix" as const, place: host, name: key };
		if (value.kind !== "scalar") return [{ known: withStep(value, step) }];
		return evaluateScalar(value, outer).map((inner) =>
			inner.known === undefined ? inner : { known: withStep(inner.known, step) },
		);
	};
}

/**
 * The scopes of a job with a matrix: one for each combination that differs in what is read. Most of a job reads nothing
 * of it, and then it is not looked at. The variables of a job may read the matrix, and the matrix none of them.
 */
export class MatrixScopes {
	readonly #matrix: Value | undefined;
	readonly #outer: Scope;
	readonly #envs: readonly (Value | undefined)[];
	readonly #within: Scope;
	#combinations: readonly Combination[] | undefined;
	#envKeys: Keys | undefined;
	readonly #made = new Map<string, readonly Scope[]>();

	/** `envs`: the `env:` mappings that hold for all of the job, outermost first. */
	constructor(matrix: Value | undefined, outer: Scope, envs: readonly (Value | undefined)[] = []) {
		this.#matrix = matrix;
		this.#outer = outer;
		this.#envs = envs;
		this.#within = this.#withEnvs(outer);
	}

	/** `keys`: what is read of the matrix. */
	reading(keys: Keys): readonly Scope[] {
		if (keys !== "all" && keys.size === 0) return [this.#within];
		const id = keys === "all" ? keys : [...keys].sort().join("\n");
		const known = this.#made.get(id);
		if (known !== undefined) return known;
		const made = distinct(this.#combining(keys), keys).map((combination) =>
			this.#withEnvs(matrixScope(combination, this.#outer)),
		);
		this.#made.set(id, made);
		return made;
	}

	/** The keys that are read by the paths of contexts, also through the variables of the job. */
	keysOf(paths: readonly (readonly string[])[]): Keys {
		const keys = keysOfPaths(paths);
		if (!paths.some(([context]) => context === "env")) return keys;
		this.#envKeys ??= keysIn(this.#envs);
		return together(keys, this.#envKeys);
	}

	#withEnvs(scope: Scope): Scope {
		return this.#envs.reduce<Scope>((outer, env) => envScope(env, outer), scope);
	}

	#combining(keys: Keys): readonly Combination[] {
		if (isIndependent(this.#matrix)) return combinationsOf(this.#matrix, this.#outer, keys);
		this.#combinations ??= combinationsOf(this.#matrix, this.#outer);
		return this.#combinations;
	}
}

/** Keys of a matrix, in lower case, or all that it has. */
export type Keys = ReadonlySet<string> | "all";

const noKeys: Keys = new Set();

/** The keys that some values read. */
export function keysIn(values: readonly (Value | undefined)[]): Keys {
	const paths = pathsIn(values);
	return paths.length === 0 ? noKeys : keysOfPaths(paths);
}

/** The paths of contexts that some values read. */
export function pathsIn(values: readonly (Value | undefined)[]): readonly (readonly string[])[] {
	const texts: string[] = [];
	for (const value of values) if (value !== undefined) addTexts(value, texts);
	return texts.flatMap(pathsRead);
}

/** Whether a value is not written out. */
export function hasExpressions(value: Value): boolean {
	const texts: string[] = [];
	addTexts(value, texts);
	return texts.length > 0;
}

/** The texts with expressions in a value. */
function addTexts(value: Value, texts: string[]): void {
	if (value.kind === "scalar") {
		if (typeof value.value === "string" && value.value.includes("${{")) texts.push(value.value);
	} else for (const inner of valuesOf(value)) addTexts(inner, texts);
}

/** Keys that one or the other reads. */
export function together(one: Keys, other: Keys): Keys {
	if (one === "all" || other === "all") return "all";
	if (one.size === 0) return other;
	return other.size === 0 ? one : new Set([...one, ...other]);
}

/** The keys that are read by the paths of contexts. */
export function keysOfPaths(paths: readonly (readonly string[])[]): Keys {
	const keys = new Set<string>();
	for (const path of paths) {
		if (path[0] !== "matrix") continue;
		if (path[1] === undefined || path[1] === "*") return "all";
		keys.add(path[1].toLowerCase());
	}
	return keys;
}

/**
 * The combinations that differ in some keys of the matrix: a job of 40 combinations whose container reads one key with
 * two values has two.
 */
export function distinct(combinations: readonly Combination[], keys: Keys): readonly Combination[] {
	if (combinations.length < 2 || keys === "all") return combinations;
	if (keys.size === 0) return combinations.slice(0, 1);
	const seen = new Map<string, Combination>();
	for (const combination of combinations) {
		const read: string[] = [];
		for (const [key, outcome] of combination.values) {
			if (keys.has(key.toLowerCase())) read.push(`${key.length} ${key} ${identityOf(outcome)}`);
		}
		const id = read.sort().join("\n");
		if (!seen.has(id)) seen.set(id, combination);
	}
	return [...seen.values()];
}

/** What identifies a row: also where it stands, so that two rows with the same image are both named. */
function identityOf(outcome: Outcome): string {
	if (outcome.known === undefined) return "";
	const known = identities.get(outcome);
	if (known !== undefined) return known;
	const { place } = outcome.known;
	const text = stringOf(outcome.known);
	// The length keeps apart what lines and blanks could mix up.
	const identity =
		text === undefined ? JSON.stringify([toJson(outcome.known), place.start]) : `${place.start} ${text.length} ${text}`;
	identities.set(outcome, identity);
	return identity;
}

/** Combinations share the outcomes of a key, and each step asks for them. */
const identities = new WeakMap<Outcome, string>();

function single(value: Value, scope: Scope): Value | undefined {
	if (value.kind !== "scalar") return value;
	return evaluateScalar(value, scope).find((outcome) => outcome.known !== undefined)?.known;
}

/** The values of one key of a matrix. */
function outcomesOf(value: Value, scope: Scope): readonly Outcome[] {
	if (value.kind === "sequence") return value.items.map((item) => ({ known: item }));
	if (value.kind === "mapping") return [{ known: value }];
	return evaluateScalar(value, scope).flatMap((outcome): readonly Outcome[] => {
		if (outcome.known === undefined) return [outcome];
		return outcome.known.kind === "sequence" ? outcome.known.items.map((item) => ({ known: item })) : [outcome];
	});
}

type Objects = { readonly objects: readonly ReadonlyMap<string, Outcome>[]; readonly open: boolean };

function objectsOf(
	value: Value | undefined,
	scope: Scope,
): Objects & { readonly objects: readonly Map<string, Outcome>[] } {
	if (value === undefined || stringOf(value) === "") return { objects: [], open: false };
	const list = single(value, scope);
	if (list?.kind !== "sequence") return { objects: [], open: true };
	let open = false;
	const objects = list.items.flatMap((item) => {
		const object = single(item, scope);
		if (object?.kind === "mapping")
			return [new Map([...object.entries].map(([key, entry]) => [key, { known: entry.value } as Outcome]))];
		open = true;
		return [];
	});
	return { objects, open };
}

/** The part of an object of `include` that says which rows it is for, and the part that it adds to them. */
function parted(
	object: ReadonlyMap<string, Outcome>,
	vectors: ReadonlySet<string>,
): readonly [filter: ReadonlyMap<string, Outcome>, extra: ReadonlyMap<string, Outcome>] {
	const filter = new Map<string, Outcome>();
	const extra = new Map<string, Outcome>();
	for (const [key, outcome] of object) (vectors.has(key.toLowerCase()) ? filter : extra).set(key, outcome);
	return [filter, extra];
}

function matches(row: ReadonlyMap<string, Outcome>, object: ReadonlyMap<string, Outcome>, scope: Scope): boolean {
	return [...object].every(([key, { known }]) => {
		const own = row.get(nameIn(row, key) ?? key)?.known;
		return own !== undefined && known !== undefined && covers(own, known, scope);
	});
}

/** Whether a value is `==` to what is wanted, in each leaf of it: so `18` is `"18"`, and a mapping need not name all keys. */
function covers(value: Value | undefined, wanted: Value, scope: Scope): boolean {
	switch (wanted.kind) {
		case "mapping":
			return [...wanted.entries].every(([key, entry]) => covers(value && valueAt(value, [key]), entry.value, scope));
		case "sequence":
			return wanted.items.every((item, index) => covers(value && valueAt(value, [String(index)]), item, scope));
		case "scalar": {
			const left = settled(value ?? scalar(null, wanted.place), scope);
			const right = settled(wanted, scope);
			return left !== undefined && right !== undefined && isEqual(left, right);
		}
	}
}

/** What a value surely comes to; undefined where that may be several, or is no scalar. */
function settled(value: Value, scope: Scope): Scalar | undefined {
	const [outcome, another] = value.kind === "scalar" ? evaluateScalar(value, scope) : [];
	return another === undefined && outcome?.known?.kind === "scalar" ? outcome.known : undefined;
}

/** Whether a key of a matrix has values of its own. */
function isVector(key: string): boolean {
	return key !== "include" && key !== "exclude";
}

/** How a key is written in a row; keys are the same in any case. */
function nameIn(row: ReadonlyMap<string, Outcome>, key: string): string | undefined {
	if (row.has(key)) return key;
	const lower = key.toLowerCase();
	for (const name of row.keys()) if (name.toLowerCase() === lower) return name;
	return undefined;
}
