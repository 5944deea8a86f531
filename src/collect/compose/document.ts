import type { Place } from "../../source.ts";
import type { Mapping, Scalar, Sequence, Value } from "../../value.ts";
import { mapEntries, mapItems } from "./derive.ts";
import { isPlainText, readPlain } from "./scalars.ts";

/** One YAML document as compose-go's tree: Go's types, string keys only, what is tagged `!reset` gone. */
export type Document = {
	readonly value: Value;
	/** Paths tagged `!reset` or `!override`: what earlier layers say there does not count. */
	readonly resets: readonly (readonly string[])[];
	readonly faults: readonly { readonly message: string; readonly place: Place }[];
};

/** `isUndisputed` as in `Parsed`. */
export function readDocument(raw: Value, isUndisputed = false): Document {
	// Go-yaml does not know the escape `\/`, though JSON has it.
	if (isUndisputed && !raw.place.source.text.includes("\\/")) return { value: raw, resets: [], faults: [] };
	const reader = new Reader(raw);
	const value = reader.convert(raw);
	return { value: value ?? { ...raw, kind: "scalar", value: null }, resets: reader.resets, faults: reader.faults };
}

class Reader {
	readonly resets: (readonly string[])[] = [];
	readonly faults: { message: string; place: Place }[] = [];
	/** Aliases share their value, and what was made of it; undefined where the text can have none. */
	readonly #done: Map<Value, Value> | undefined;
	/** Whether the text may hold the escape that go-yaml does not know. */
	readonly #mayEscape: boolean;
	#inOverride = false;

	constructor(raw: Value) {
		const { text } = raw.place.source;
		this.#done = text.includes("&") ? new Map() : undefined;
		this.#mayEscape = text.includes("\\/");
		if (text.includes("!reset") || text.includes("!override")) this.#collect(raw, []);
	}

	/** Undefined for what is reset. */
	convert(value: Value): Value | undefined {
		if (value.tag === "!reset" && !this.#inOverride) return undefined;
		if (value.kind === "scalar") {
			if (this.#mayEscape) this.#checkEscapes(value);
			return typed(value);
		}
		const done = this.#done?.get(value);
		if (done !== undefined) return done;
		const outside = this.#inOverride;
		// Compose looks for no tags inside what is tagged !override.
		this.#inOverride ||= value.tag === "!override";
		const made = value.kind === "mapping" ? this.#mapping(value) : this.#sequence(value);
		this.#inOverride = outside;
		this.#done?.set(value, made);
		return made;
	}

	#sequence(value: Sequence): Value {
		return mapItems(value, (item) => this.convert(item));
	}

	#mapping(value: Mapping): Value {
		return mapEntries(value, (item, name, key) => {
			this.#checkKey(name, key);
			return this.convert(item);
		});
	}

	/** go-yaml does not know `\/`, though JSON has it. */
	#checkEscapes({ place }: Scalar): void {
		if (!place.source.text.startsWith('"', place.start)) return;
		const text = place.source.text.slice(place.start, place.end);
		if (!text.includes("\\/")) return;
		if (!text.replaceAll("\\\\", "").includes("\\/")) return;
		this.faults.push({ message: "holds the escape \\/, which YAML 1.1 has not", place });
	}

	#checkKey(name: string, key: Place): void {
		if (isPlainText(name)) return;
		const read = readPlain(name);
		if (typeof read.value === "string" && read.tag === undefined) return;
		const { text: whole } = key.source;
		const text = whole.slice(key.start, key.end);
		if (/^["'|>]/.test(text) || /!!str[ \t]+$/.test(whole.slice(Math.max(0, key.start - mostBefore), key.start)))
			return;
		this.faults.push({ message: `key ${text} is not a string`, place: key });
	}

	#collect(value: Value, path: readonly string[]): void {
		if (value.tag === "!reset" || value.tag === "!override") this.resets.push(path);
		else if (value.kind === "mapping") {
			for (const [name, { value: item }] of value.entries) {
				// What is inside of it counts where it is merged from.
				if (item.tag !== undefined || !isMerged(item)) this.#collect(item, [...path, name]);
			}
			// A tag counts also in a merged mapping where the mapping says the same key itself.
			for (const mapping of value.merged ?? []) this.#collect(mapping, path);
		} else if (value.kind === "sequence") {
			// By an index only keys are reset, if they are numbers: no items, and nothing that a list merges.
			for (const [index, item] of value.items.entries()) this.#collect(item, [...path, String(index)]);
		}
	}
}

/** As far as a tag is looked for before what it is the tag of. */
const mostBefore = 16;

function isMerged(value: Value): boolean {
	return value.via?.at(-1)?.kind === "merge-key";
}

function typed(value: Scalar): Scalar {
	if (value.plain === undefined || (value.plain === value.value && isPlainText(value.plain))) return value;
	const read = readPlain(value.plain);
	if (read.value === value.value && read.tag === undefined) return value;
	return { ...value, ...read };
}
