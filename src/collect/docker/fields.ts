import type { Path } from "../../project.ts";
import type { Place } from "../../source.ts";
import { type Entry, type Mapping, sequence, type Value } from "../../value.ts";
import type { Canonical } from "../canonical.ts";
import { isUnknown, shown } from "./part.ts";
import type { Word } from "./word.ts";

/** Fields of the contract as they are gathered, and the paths of those that only run time knows. */
export class Fields {
	readonly #entries = new Map<string, Entry>();
	readonly #unknown: Path[] = [];
	readonly #place: Place;

	constructor(place: Place) {
		this.#place = place;
	}

	put(name: string, value: Value): void {
		this.#entries.set(name, { key: value.place, value });
	}

	forget(...path: Path): void {
		this.#unknown.push(path);
	}

	/** A text; unknown as a whole where a part of it is. */
	putText(name: string, word: Word | undefined): void {
		if (word === undefined) return;
		if (isUnknown(word)) this.forget(name);
		else this.put(name, text(word));
	}

	/** Texts, none of them unknown; where one is, the list may hold more than it shows. */
	putTexts(name: string, words: readonly Word[]): void {
		if (words.some(isUnknown)) this.forget(name);
		const known = words.filter((word) => !isUnknown(word));
		const first = known[0];
		if (first !== undefined) this.put(name, sequence(known.map(text), first.place));
	}

	/** Arguments, whose number and order matter: one that is partly unknown stays, with `…` in it. */
	putArguments(name: string, words: readonly Word[]): void {
		words.forEach((word, index) => {
			if (isUnknown(word)) this.forget(name, index);
		});
		const values = words.map((word) => plain(shown(word), word.place));
		this.put(name, sequence(values, words[0]?.place ?? this.#place));
	}

	putCanonical(name: string, { value, unknown }: Canonical<object>, place: Place): void {
		if (value !== undefined) this.put(name, plain(value, place));
		for (const path of unknown) this.forget(name, ...path);
	}

	/** Objects, each with the paths that are unknown in it. */
	putItems(name: string, items: readonly Item[]): void {
		const first = items[0];
		if (first === undefined) return;
		items.forEach(({ unknown }, index) => {
			for (const path of unknown) this.forget(name, index, ...path);
		});
		this.put(
			name,
			sequence(
				items.map(({ value }) => value),
				first.value.place,
			),
		);
	}

	/** `unknown` is there only where something is. */
	mapping(): Mapping {
		const entries = new Map(this.#entries);
		if (this.#unknown.length > 0) {
			const value = plain(this.#unknown, this.#place);
			entries.set("unknown", { key: this.#place, value });
		}
		return { kind: "mapping", entries, place: this.#place };
	}
}

/** An object of a list, and the paths in it that only run time knows. */
export type Item = { readonly value: Mapping; readonly unknown: readonly Path[] };

/** A word as a text that stands where the word does. */
export function text(word: Word): Value {
	return { kind: "scalar", value: word.value, place: word.place };
}

/** Plain data, all of it from one place. Undefined fields are left out. */
export function plain(data: unknown, place: Place): Value {
	if (Array.isArray(data))
		return sequence(
			data.map((item) => plain(item, place)),
			place,
		);
	if (typeof data === "object" && data !== null) return mappingOf(Object.entries(data), place);
	if (typeof data === "string" || typeof data === "number" || typeof data === "boolean") {
		return { kind: "scalar", value: data, place };
	}
	throw new TypeError(`no plain data: ${typeof data}`);
}

/** A mapping with one place for all that is in it. */
export function mappingOf(fields: readonly (readonly [string, unknown])[], place: Place): Mapping {
	const entries = new Map<string, Entry>();
	for (const [name, value] of fields) {
		if (value !== undefined) entries.set(name, { key: place, value: plain(value, place) });
	}
	return { kind: "mapping", entries, place };
}
