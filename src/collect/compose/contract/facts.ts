import type { Path } from "../../../project.ts";
import type { Place } from "../../../source.ts";
import {
	type Entry,
	type Located,
	type Mapping,
	type Primitive,
	record,
	type Scalar,
	type Sequence,
	scalar,
	sequence,
	type Value,
} from "../../../value.ts";
import type { Canonical } from "../../canonical.ts";
import { shownText, unknownPart } from "../../docker/word.ts";

/**
 * Takes values of a resolved project into one object of the contract, and keeps the paths of those that only run time
 * knows. Each method takes a value of the model and the path that it shall have in the object, of which `field` is the
 * last key where it is given: few paths are ever noted, so they are not made before. It gives undefined for what is
 * absent, and for what is unknown, whose path it notes.
 */
export class Facts {
	/** By their paths as JSON. */
	#unknown: Map<string, Sequence> | undefined;

	note(at: Path, place: Place): void {
		this.#unknown ??= new Map();
		const key = JSON.stringify(at);
		if (this.#unknown.has(key)) return;
		const path = sequence(
			at.map((part) => scalar(part, place)),
			place,
		);
		this.#unknown.set(key, path);
	}

	/** The `unknown` of the object. */
	unknown(place: Place): Sequence | undefined {
		return this.#unknown === undefined ? undefined : sequence([...this.#unknown.values()], place);
	}

	/** Numbers and booleans become texts. */
	text(value: Value | undefined, at: Path, field?: string): Scalar<string> | undefined {
		const known = this.#known(value, at, field);
		return known === undefined ? undefined : like(known, String(known.value));
	}

	flag(value: Value | undefined, at: Path, field?: string): Scalar<boolean> | undefined {
		const known = this.#known(value, at, field);
		if (known === undefined || (typeof known.value !== "boolean" && !/^(?:true|false)$/.test(String(known.value))))
			return undefined;
		return like(known, String(known.value) === "true");
	}

	number(value: Value | undefined, at: Path, field?: string): Scalar<number> | undefined {
		const known = this.#known(value, at, field);
		if (known === undefined || known.value === "" || typeof known.value === "boolean") return undefined;
		const number = Number(known.value);
		return Number.isFinite(number) ? like(known, number) : undefined;
	}

	/** One of a few texts; undefined for any other, which the engine refuses. */
	choice<T extends string>(
		value: Value | undefined,
		choices: readonly T[],
		at: Path,
		field?: string,
	): Scalar<T> | undefined {
		const known = this.#known(value, at, field);
		const found = known === undefined ? undefined : choices.find((choice) => choice === String(known.value));
		return known === undefined || found === undefined ? undefined : like(known, found);
	}

	/** A set of texts. Where one is unknown, it is left out, and the list's own path is noted: there may be more. */
	texts(value: Value | undefined, at: Path, change: (text: string) => string = (text) => text): Sequence | undefined {
		if (value === undefined) return undefined;
		return this.items(value, at, (item) => {
			const text = this.text(item, at);
			return text === undefined ? undefined : like(text, change(text.value));
		});
	}

	/** Words of a command, of which none may be missing: unknown parts stand as `…`, and the word's path is noted. */
	words(value: Value | undefined, at: Path): Sequence | undefined {
		return this.items(value, at, (item, index) => {
			if (item.kind !== "scalar") return undefined;
			const text = partsOf(item);
			if (text.includes(unknownPart)) this.note([...at, index], item.place);
			return like(item, shownText(text));
		});
	}

	/** A sequence of what `read` makes of each item; `index` is where the made one will stand. */
	items(
		value: Value | undefined,
		at: Path,
		read: (item: Value, index: number) => Value | undefined,
	): Sequence | undefined {
		if (value?.kind === "scalar") this.#known(value, at);
		if (value?.kind !== "sequence") return undefined;
		const items: Value[] = [];
		for (const item of value.items) {
			const made = read(item, items.length);
			if (made !== undefined) items.push(made);
		}
		return from(value, sequence(items, value.place));
	}

	/** The same of the entries of a mapping. */
	entries(
		value: Value | undefined,
		at: Path,
		read: (name: string, entry: Entry, index: number) => Value | undefined,
	): Sequence | undefined {
		if (value?.kind === "scalar") this.#known(value, at);
		if (value?.kind !== "mapping") return undefined;
		const items: Value[] = [];
		value.entries.forEach((entry, name) => {
			const made = read(name, entry, items.length);
			if (made !== undefined) items.push(made);
		});
		return from(value, sequence(items, value.place));
	}

	/** A mapping of texts; a key without a value has the empty one. */
	textMap(value: Value | undefined, at: Path): Mapping | undefined {
		if (value?.kind === "scalar") this.#known(value, at);
		if (value?.kind !== "mapping") return undefined;
		const entries = new Map<string, Entry>();
		value.entries.forEach((entry, name) => {
			const absent = entry.value.kind === "scalar" && entry.value.value === null && !isUnknown(entry.value);
			const text = absent ? like(entry.value, "") : this.text(entry.value, [...at, name]);
			if (text !== undefined) entries.set(name, { key: entry.key, value: text });
		});
		return from(value, { kind: "mapping", entries, place: value.place });
	}

	/** A text that the contract has as an object of texts. */
	canonical<T extends Texts>(
		value: Value | undefined,
		at: Path,
		read: (text: string) => Canonical<T>,
	): Mapping | undefined {
		if (value?.kind !== "scalar" || (value.value === null && !isUnknown(value))) return undefined;
		const { value: found, unknown } = read(partsOf(value));
		for (const path of unknown) this.note([...at, ...path], value.place);
		return found === undefined ? undefined : from(value, objectAt(found, value.place));
	}

	/** Any data, without nulls. */
	data(value: Value, at: Path): Value | undefined {
		switch (value.kind) {
			case "scalar":
				return this.#known(value, at) === undefined ? undefined : value;
			case "sequence":
				return this.items(value, at, (item, index) => this.data(item, [...at, index]));
			case "mapping": {
				const entries = new Map<string, Entry>();
				for (const [name, entry] of value.entries) {
					const data = this.data(entry.value, [...at, name]);
					if (data !== undefined) entries.set(name, { key: entry.key, value: data });
				}
				return from(value, { kind: "mapping", entries, place: value.place });
			}
		}
	}

	#known(value: Value | undefined, at: Path, field?: string): Scalar<Exclude<Primitive, null>> | undefined {
		if (value?.kind !== "scalar") return undefined;
		if (isUnknown(value)) {
			this.note(field === undefined ? at : [...at, field], value.place);
			return undefined;
		}
		return isGiven(value) ? value : undefined;
	}
}

function isGiven(value: Scalar): value is Scalar<Exclude<Primitive, null>> {
	return value.value !== null;
}

/** Whether only run time knows a value, or part of it. */
export function isUnknown(value: Value | undefined): boolean {
	return value?.kind === "scalar" && value.unknown !== undefined && value.unknown.length > 0;
}

/**
 * The text of a scalar with `unknownPart` wherever a variable without a value stands. The resolver keeps such a text
 * as `marked`; what has none is unknown as a whole.
 */
export function partsOf(value: Scalar): string {
	if (!isUnknown(value)) return value.value === null ? "" : String(value.value);
	const marked = "marked" in value ? value.marked : undefined;
	return typeof marked === "string" ? marked.replace(/[\ue000-\uf000]/g, unknownPart) : unknownPart;
}

/** A scalar in the stead of another: its place, and the steps that led there. */
export function like<T extends Primitive>(value: Value, primitive: T): Scalar<T> {
	return scalar(primitive, value.place, value.via);
}

/** What was made of a value came the same way. */
export function from<T extends Value>(value: Value, made: T): T {
	return value.via === undefined ? made : { ...made, via: value.via };
}

/** A value that is taken out of others keeps their steps before its own. */
export function within<T extends Value>(outer: readonly (Value | undefined)[], value: T): T {
	// Nearly nothing has come any way.
	if (outer.every(hasNoSteps)) return value;
	const steps = outer.flatMap((around) => around?.via ?? []);
	return steps.length === 0 ? value : { ...value, via: [...steps, ...(value.via ?? [])] };
}

function hasNoSteps(value: Value | undefined): boolean {
	return value?.via === undefined;
}

/** A record in the stead of a value. Fields made of that same value should not repeat its steps. */
export function recordLike<T extends object>(
	fields: { readonly [K in keyof T]: Located<NonNullable<T[K]>> | (undefined extends T[K] ? undefined : never) },
	value: Value,
): Mapping {
	return from(value, record<T>(fields, value.place));
}

/** What the contract makes of one key of a service; `at` is the path of what is made. */
type Reader<T> = (value: Value, at: Path, facts: Facts) => Made<T> | undefined;

/** What holds a field of the contract that may be absent. */
type Made<T> = Located<NonNullable<T>>;

/** How each field of the contract is read that has the name of the key it is made of. */
export type Readers<T> = { readonly [K in keyof T]?: Reader<T[K]> };

/** An object of the contract under way, its fields in the order in which they are set. */
export class Fields<T extends object> {
	readonly #entries = new Map<string, Entry>();

	set<K extends keyof T & string>(name: K, value: Made<T[K]> | undefined): void {
		if (value !== undefined) this.#entries.set(name, { key: (value as Value).place, value: value as Value });
	}

	/** Sets what is made of the keys that a service has; it has few of those that there are. `at` is the object's own path. */
	read(service: Value, readers: Readers<T>, facts: Facts, at: Path = []): void {
		if (service.kind !== "mapping") return;
		for (const name in readers) {
			const value = service.entries.get(name)?.value;
			if (value !== undefined) this.set(name, readers[name]?.(value, [...at, name], facts));
		}
	}

	at(place: Place): Mapping {
		return { kind: "mapping", entries: this.#entries, place };
	}
}

type Texts = { readonly [name: string]: string | boolean | undefined };

/** Plain data at one place; undefined fields are left out. */
function objectAt(fields: Texts, place: Place): Mapping {
	const entries = new Map<string, Entry>();
	for (const name in fields) {
		const value = fields[name];
		if (value !== undefined) entries.set(name, { key: place, value: scalar(value, place) });
	}
	return { kind: "mapping", entries, place };
}
