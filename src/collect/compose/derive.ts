import type { Place } from "../../source.ts";
import {
	type Entry,
	forEachIn,
	type Mapping,
	type Primitive,
	type Scalar,
	type Sequence,
	type Step,
	type Value,
} from "../../value.ts";

/** Values made from values. What is made keeps the place of what it was made from. */

/**
 * A scalar while it is resolved. `marked` is its text with a character of Unicode's private use area for each
 * variable that has no value (see `template.ts`), so that whoever takes the text apart can tell which part is unknown.
 */
export type Text = Scalar & {
	readonly marked?: string;
	/** An item `NAME=VALUE` that was an entry of a mapping. */
	readonly pair?: Entry & { readonly name: string };
};

/** A scalar written nowhere, at the place of `from`. */
export function scalarAt(value: Primitive, from: Value | Place): Scalar {
	return { kind: "scalar", value, place: placeOf(from) };
}

/** Fields that are undefined are left out. */
export function mappingAt(fields: { readonly [key: string]: Value | undefined }, from: Value | Place): Mapping {
	const entries = new Map<string, Entry>();
	for (const key in fields) {
		const value = fields[key];
		if (value !== undefined) entries.set(key, { key: value.place, value });
	}
	return { kind: "mapping", entries, place: placeOf(from) };
}

/** The mapping with what `change` makes of each value, without those it makes undefined; itself where all stay. */
export function mapEntries(
	mapping: Mapping,
	change: (value: Value, name: string, key: Place) => Value | undefined,
): Mapping {
	let entries: Map<string, Entry> | undefined;
	let same = 0;
	mapping.entries.forEach((entry, name) => {
		const made = change(entry.value, name, entry.key);
		if (entries === undefined && made === entry.value) {
			same++;
			return;
		}
		entries ??= firstOf(mapping.entries, same);
		if (made === entry.value) entries.set(name, entry);
		else if (made !== undefined) entries.set(name, { key: entry.key, value: made });
	});
	return entries === undefined ? mapping : { ...mapping, entries };
}

/** The first `count` of some entries. To iterate over a map makes an array for each entry; this does not. */
function firstOf(entries: Mapping["entries"], count: number): Map<string, Entry> {
	const copy = new Map<string, Entry>();
	if (count === 0) return copy;
	entries.forEach((entry, name) => {
		if (copy.size < count) copy.set(name, entry);
	});
	return copy;
}

/** As `new Map(entries)`, which makes a pair of each entry first. */
export function copyOf(entries: Mapping["entries"]): Map<string, Entry> {
	const copy = new Map<string, Entry>();
	entries.forEach((entry, name) => {
		copy.set(name, entry);
	});
	return copy;
}

/** As `mapEntries`, of the items of a sequence. */
export function mapItems(sequence: Sequence, change: (item: Value) => Value | undefined): Sequence {
	const before = sequence.items;
	let items: Value[] | undefined;
	for (let index = 0; index < before.length; index++) {
		const item = before[index] as Value;
		const made = change(item);
		if (items === undefined && made === item) continue;
		items ??= before.slice(0, index);
		if (made !== undefined) items.push(made);
	}
	return items === undefined ? sequence : { ...sequence, items };
}

/** Of what is no mapping. */
export const noEntries: Mapping["entries"] = new Map();

/** A sequence that stands where `from` does. */
export function sequenceAt(items: readonly Value[], from: Value | Place): Sequence {
	return { kind: "sequence", items, place: placeOf(from) };
}

function placeOf(from: Value | Place): Place {
	return "source" in from ? from : from.place;
}

/** The mapping with one key set (at the place of `key`) or, with undefined, without it. */
export function withKey(mapping: Mapping, name: string, value: Value | undefined, key?: Place): Mapping {
	if (value === undefined && !mapping.entries.has(name)) return mapping;
	const entries = copyOf(mapping.entries);
	if (value === undefined) entries.delete(name);
	else entries.set(name, { key: key ?? entries.get(name)?.key ?? value.place, value });
	return { ...mapping, entries };
}

/** A part of a text: its own value, and of the unknown variables those whose mark is in `marked`. */
export function partOf(text: Text, value: Primitive, marked: string | undefined): Text {
	const { place, via, from } = text;
	const known: Text = via === undefined ? { kind: "scalar", value, place } : { kind: "scalar", value, place, via };
	const part = from === undefined ? known : { ...known, from };
	return marked === undefined || text.unknown === undefined ? part : withUnknown(part, text.unknown, marked);
}

function withUnknown(part: Text, unknown: readonly string[], marked: string): Text {
	const names = unknown.filter((_name, index) => marked.includes(markOf(index)));
	if (names.length === 0) return part;
	if (names.length === unknown.length) return { ...part, unknown, marked };
	const kept = [...marked].map((char) => {
		const name = unknown[indexOf(char)];
		return name === undefined ? char : markOf(names.indexOf(name));
	});
	return { ...part, unknown: names, marked: kept.join("") };
}

/** A text without its steps: they stay on what is made of the whole of it. */
export function bare(text: Text): Text {
	if (text.via === undefined) return text;
	const { via: _, ...rest } = text;
	return rest;
}

const firstMark = 0xe000;
/** As many variables as are told apart in one text. */
export const maxMarks = 0x1000;

/** The character that stands for the variable of that index in a text of which only run time knows a part. */
export function markOf(index: number): string {
	return String.fromCharCode(firstMark + Math.min(index, maxMarks));
}

function indexOf(char: string): number {
	return char.charCodeAt(0) - firstMark;
}

/** An unknown text as people may read it: `${NAME}` for each variable without a value. */
export function templateOf(text: Text): string {
	return (text.marked ?? markOf(0)).replace(/[\ue000-\uf000]/g, (char) => {
		const name = text.unknown?.[indexOf(char)];
		return name === undefined ? "…" : `\${${name}}`;
	});
}

/** Whether a text depends on a variable without a value. */
export function hasMark(text: string): boolean {
	return /[\ue000-\uf000]/.test(text);
}

/** Steps of a mapping that is taken apart go to its entries: they stay on the outermost value that came that way. */
export function pushSteps(value: Value, via: readonly Step[] | undefined): Value {
	return via === undefined || via.length === 0 ? value : { ...value, via: [...via, ...(value.via ?? [])] };
}

/** How many values a structure is made of. */
export function sizeOf(value: Value): number {
	let size = 1;
	forEachIn(value, (inner) => {
		size += sizeOf(inner);
	});
	return size;
}

/** A structure as one string, equal where Go's `reflect.DeepEqual` finds two values equal. */
export function fingerprint(value: Value): string {
	switch (value.kind) {
		case "scalar":
			return typeof value.value === "string" ? JSON.stringify(value.value) : `${value.tag ?? ""}${String(value.value)}`;
		case "sequence":
			return `[${value.items.map(fingerprint).join(",")}]`;
		case "mapping": {
			const parts = Array.from(value.entries, ([key, entry]) => `${JSON.stringify(key)}:${fingerprint(entry.value)}`);
			return `{${parts.sort().join(",")}}`;
		}
	}
}
