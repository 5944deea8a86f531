import type { Path } from "../../project.ts";
import type { Place, Source } from "../../source.ts";
import { type Entry, type Mapping, type Step, scalar, sequence, type Value } from "../../value.ts";
import { plain } from "../docker/fields.ts";
import { shownText, unknownPart, type Word } from "../docker/word.ts";
import { sameStep } from "../shell/text.ts";
import { Stretches } from "./stretches.ts";

/** An object of the contract as it is put together, with the paths in it that only run time knows. */
export class Draft {
	readonly #entries = new Map<string, Entry>();
	readonly #unknown: Value[] = [];
	readonly #place: Place;
	readonly #via: readonly Step[];

	constructor(place: Place, via: readonly Step[] = []) {
		this.#place = place;
		this.#via = via;
	}

	get(name: string): Value | undefined {
		return this.#entries.get(name)?.value;
	}

	put(name: string, value: Value | undefined): void {
		if (value !== undefined) this.#entries.set(name, { key: value.place, value });
	}

	/** Plain data that stands where the object itself stands, or at `place`. */
	putPlain(name: string, data: unknown, place: Place = this.#place): void {
		if (data !== undefined) this.put(name, plain(data, place));
	}

	putText(name: string, text: string, place: Place, via?: readonly Step[]): void {
		this.put(name, scalar(text, place, via === undefined || via.length === 0 ? undefined : via));
	}

	/** Words of a command, of which none may be missing: unknown parts stand as `…`, and the word's path is noted. */
	putWords(name: string, words: readonly Word[], place: Place): void {
		const items = words.map((word) => scalar(shownText(word.value), word.place));
		this.put(name, sequence(items, place));
		words.forEach((word, index) => {
			if (word.value.includes(unknownPart)) this.forget(name, index);
		});
	}

	/** More items for a list. */
	append(name: string, items: readonly Value[]): void {
		if (items.length === 0) return;
		const before = this.get(name);
		const old = before?.kind === "sequence" ? before.items : [];
		this.put(name, sequence([...old, ...items], before?.place ?? items[0]?.place ?? this.#place));
	}

	drop(name: string): void {
		this.#entries.delete(name);
	}

	forget(...path: Path): void {
		this.#unknown.push(plain([...path], this.#place));
	}

	/** All that another object has, what it does not know included. */
	take(mapping: Mapping): void {
		for (const [name, entry] of mapping.entries) {
			if (name !== "unknown") this.#entries.set(name, entry);
			else if (entry.value.kind === "sequence") for (const one of entry.value.items) this.#unknown.push(one);
		}
	}

	/** No longer unknown: something else has told. */
	remember(field: string): void {
		const kept = this.#unknown.filter((path) => !isField(path, field));
		this.#unknown.splice(0, this.#unknown.length, ...kept);
	}

	mapping(): Mapping {
		const entries = new Map(this.#entries);
		if (this.#unknown.length > 0) {
			entries.set("unknown", { key: this.#place, value: sequence(this.#unknown, this.#place) });
		}
		const base = { kind: "mapping" as const, entries, place: this.#place };
		return this.#via.length === 0 ? base : { ...base, via: this.#via };
	}
}

function isField(path: Value, field: string): boolean {
	const first = path.kind === "sequence" ? path.items[0] : undefined;
	return first?.kind === "scalar" && first.value === field;
}

/**
 * Gives each value inside the steps by which the word that it was read from came there: docker's reader takes words
 * by their places alone.
 */
export function withSteps(value: Mapping, words: readonly Pick<Word, "place" | "via" | "pieces">[]): Mapping {
	const stepsAt = stepsByPlace(words);
	if (stepsAt === undefined) return value;
	const visit = (current: Value): Value => {
		switch (current.kind) {
			case "mapping": {
				let entries: Map<string, Entry> | undefined;
				for (const [name, entry] of current.entries) {
					const value = visit(entry.value);
					if (value !== entry.value)
						entries = (entries ?? new Map(current.entries)).set(name, { key: entry.key, value });
				}
				return entries === undefined ? current : { ...current, entries };
			}
			case "sequence": {
				const items = current.items.map(visit);
				return items.every((item, index) => item === current.items[index]) ? current : { ...current, items };
			}
			case "scalar": {
				const via = stepsAt(current.place);
				if (via === undefined) return current;
				if (current.via === undefined) return { ...current, via };
				const missing = via.filter((step) => !current.via?.some((other) => sameStep(other, step)));
				return missing.length === 0 ? current : { ...current, via: [...current.via, ...missing] };
			}
		}
	};
	return visit(value) as Mapping;
}

/** The steps of the first word, or piece of one, that a place is within; undefined where no word has any. */
function stepsByPlace(
	words: readonly Pick<Word, "place" | "via" | "pieces">[],
): ((place: Place) => readonly Step[] | undefined) | undefined {
	const stepped = [...words, ...words.flatMap(({ pieces = [] }) => pieces)].filter(({ via = [] }) => via.length > 0);
	if (stepped.length === 0) return undefined;
	const bySource = new Map<Source, Stretches<readonly Step[]>>();
	for (const { place, via = [] } of stepped) {
		const known = bySource.get(place.source);
		const stretches = known ?? new Stretches();
		if (known === undefined) bySource.set(place.source, stretches);
		stretches.add(place.start, place.end, via);
	}
	return ({ source, start, end }) => bySource.get(source)?.around(start, end);
}
