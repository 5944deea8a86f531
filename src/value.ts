import type { Path } from "./project.ts";
import type { Place } from "./source.ts";

/**
 * Data that knows where it was written. Sources are read into values, Compose's stages turn values into values, and
 * the project that Rego judges is a value too: so each fact leads back to a file, and through what it came.
 * Values are immutable and may be shared (an alias is the same value with one more step).
 */
export type Value = Scalar | Sequence | Mapping;

type Origin = {
	readonly place: Place;
	/** How the value came from `place` to where it is now, nearest step last; holds for all that is inside it. */
	readonly via?: readonly Step[];
	/** A local YAML tag: `!reset`, `!override`. */
	readonly tag?: string;
};

export type Scalar<T extends Primitive = Primitive> = Origin & {
	readonly kind: "scalar";
	readonly value: T;
	/** The text of an unquoted scalar in a file, so that `0755`, `1.10` or `yes` can be read by another schema. */
	readonly plain?: string;
	/**
	 * Variables or expressions that only run time knows. `value` is then what becomes of it when they are empty;
	 * null where the key would not be there at all.
	 */
	readonly unknown?: readonly string[];
	/** Where the text came from, if not from `place` as it stands: see `Variable.from` of the contract. */
	readonly from?: "default" | "dotenv" | "env_file";
};

export type Sequence = Origin & { readonly kind: "sequence"; readonly items: readonly Value[] };

export type Mapping = Origin & {
	readonly kind: "mapping";
	readonly entries: ReadonlyMap<string, Entry>;
	/** In a file: the mapping that a merge key (`<<`) names, as it stands. What of it counts is in `entries` already. */
	readonly merged?: readonly Mapping[];
};

/** `key` is the place of the key itself. */
export type Entry = { readonly key: Place; readonly value: Value };

export type Primitive = string | number | bigint | boolean | null;

/** One way by which a value came from the place where it is written to the container that has it. */
export type Step = {
	readonly kind:
		| "alias"
		| "merge-key"
		| "extends"
		| "include"
		| "override"
		| "volumes_from"
		| "interpolation"
		/** It is a part of the text: `"${BIND}:80:80"`. The value stands where the text does. */
		| "variable"
		| "env_file"
		| "anchor"
		| "matrix"
		| "call";
	readonly place: Place;
	/** The service, file, variable, job … at `place`. */
	readonly name?: string;
};

/** Whether something came by a row of a matrix or from a caller, of which there may be others that bring something else. */
export function isOneOfMany(via: readonly Step[] | undefined): boolean {
	return via?.some(({ kind }) => kind === "matrix" || kind === "call") === true;
}

/** The shape of a value that holds a `T` of the contract. It checks `record`'s fields; values themselves are plain. */
export type Located<T> = [T] extends [Primitive] ? Scalar<T> : T extends readonly unknown[] ? Sequence : Mapping;

export function scalar<T extends Primitive>(value: T, place: Place, via?: readonly Step[]): Scalar<T> {
	return via === undefined ? { kind: "scalar", value, place } : { kind: "scalar", value, place, via };
}

export function sequence(items: readonly Value[], place: Place): Sequence {
	return { kind: "sequence", items, place };
}

/** A mapping with the fields of `T`; fields that are undefined are left out. */
export function record<T extends object>(
	fields: { readonly [K in keyof T]: Located<NonNullable<T[K]>> | (undefined extends T[K] ? undefined : never) },
	place: Place,
): Mapping {
	const entries = new Map<string, Entry>();
	// A list of pairs of all fields would cost more than the mapping itself; most fields of most records are absent.
	for (const name in fields) {
		const value: Value | undefined = fields[name];
		if (value !== undefined) entries.set(name, { key: value.place, value });
	}
	return { kind: "mapping", entries, place };
}

/** The same value with one more step on its way. */
export function withStep<T extends Value>(value: T, step: Step): T {
	return { ...value, via: [...(value.via ?? []), step] };
}

/** The value of a key of a mapping. */
export function get(value: Value | undefined, key: string): Value | undefined {
	return value?.kind === "mapping" ? value.entries.get(key)?.value : undefined;
}

/** The mapping with another value at a key. */
export function put(mapping: Mapping, key: string, value: Value): Mapping {
	const known = mapping.entries.get(key);
	const entry = { key: known?.key ?? value.place, value };
	return { ...mapping, entries: new Map(mapping.entries).set(key, entry) };
}

/** The text of a string scalar. */
export function stringOf(value: Value | undefined): string | undefined {
	return value?.kind === "scalar" && typeof value.value === "string" ? value.value : undefined;
}

const noValues: readonly Value[] = [];

/** What a sequence or a mapping holds. */
export function valuesOf(value: Value | undefined): readonly Value[] {
	if (value?.kind === "sequence") return value.items;
	if (value?.kind !== "mapping") return noValues;
	const values: Value[] = [];
	value.entries.forEach((entry) => {
		values.push(entry.value);
	});
	return values;
}

/**
 * Calls `take` with each that `valuesOf` gives. A loop over those makes an object a step, and of a mapping a list first:
 * too dear for what is done in each container.
 */
export function forEachIn(value: Value | undefined, take: (value: Value) => void): void {
	if (value?.kind === "sequence") {
		for (let index = 0; index < value.items.length; index++) take(value.items[index] as Value);
	} else if (value?.kind === "mapping") {
		value.entries.forEach((entry) => {
			take(entry.value);
		});
	}
}

/**
 * Plain JSON data. A key `__proto__` becomes an ordinary property. Big integers become numbers. Half a pair of
 * surrogates becomes U+FFFD: `"\ud800"` is text to JavaScript, and to nothing outside of it.
 */
export function toJson(value: Value): unknown {
	switch (value.kind) {
		case "scalar":
			return primitiveJson(value.value);
		case "sequence":
			return value.items.map(toJson);
		case "mapping": {
			const object: Record<string, unknown> = {};
			value.entries.forEach((entry, written) => {
				const key = written.toWellFormed();
				const json = toJson(entry.value);
				if (key === "__proto__") Object.defineProperty(object, key, { value: json, ...ordinary });
				else object[key] = json;
			});
			return object;
		}
	}
}

function primitiveJson(value: Primitive): unknown {
	if (typeof value === "string") return value.toWellFormed();
	return typeof value === "bigint" ? Number(value) : value;
}

const ordinary = { configurable: true, enumerable: true, writable: true } as const;

/**
 * The place of the value at a path, and all steps that led there, outermost first. Where the path ends before its
 * end (something missing), the place is that of the last thing that is there.
 */
export function locate(root: Value, path: Path): { readonly place: Place; readonly via: readonly Step[] } {
	let value = root;
	const via: Step[] = [...(root.via ?? [])];
	for (const key of path) {
		const next = child(value, key);
		if (next === undefined) break;
		value = next;
		if (value.via !== undefined) via.push(...value.via);
	}
	return { place: value.place, via };
}

function child(value: Value, key: string | number): Value | undefined {
	if (value.kind === "sequence") return typeof key === "number" ? value.items[key] : undefined;
	return get(value, String(key));
}
