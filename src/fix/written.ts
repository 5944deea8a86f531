import { Recent } from "../recent.ts";
import type { Place, Source } from "../source.ts";
import { get, stringOf, type Value, valuesOf } from "../value.ts";
import { forgetParsed, parseYaml } from "../yaml.ts";

/** A value as it is written in a YAML or JSON source. */
export type Written = {
	readonly value: Value;
	/** Where its key stands, in a mapping. */
	readonly key?: Place;
	/** The collection that it stands in. */
	readonly parent?: Written;
};

/** The value that is written at exactly this place. */
export function writtenAt(place: Place): Written | undefined {
	return indexOf(place.source).values.get(spanKey(place));
}

/** The value of the key that is written at exactly this place. */
export function writtenUnder(key: Place): Written | undefined {
	return indexOf(key.source).keys.get(spanKey(key));
}

/** The file has several YAML documents with something in them. */
export function hasSeveralDocuments(source: Source): boolean {
	return source.text.includes("---") && indexOf(source).documents > 1;
}

/** What is written there counts in other places too: through an alias, or a merge key. */
export function isShared({ source, start, end }: Place): boolean {
	return reachBefore(source, start) >= end;
}

/** The same of a part of it: with the place would go the anchor that is named elsewhere. */
export function holdsShared({ source, start, end }: Place): boolean {
	return reachBefore(source, end) > start;
}

/** Where what is shared and starts up to an offset ends last; -1 where there is none. */
function reachBefore(source: Source, offset: number): number {
	// Neither an alias nor a merge key; most files have none, and need not be looked through.
	if (!source.text.includes("*") && !source.text.includes("<<")) return -1;
	const { spans } = indexOf(source);
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return spans[low - 1]?.reach ?? -1;
}

/** A service of the same file extends the service of that name. */
export function isExtended(source: Source, service: string): boolean {
	// A key may be written with escapes, too.
	return /extends|\\/.test(source.text) && indexOf(source).extended.has(service);
}

type Index = {
	/** Those that hold something. */
	documents: number;
	readonly values: Map<string, Written>;
	readonly keys: Map<string, Written>;
	readonly shared: Place[];
	readonly extended: Set<string>;
};

/** What is shared, by where it starts; `reach` is where the one that ends last ends, of this and all before it. */
type Span = { readonly start: number; readonly reach: number };

/** A source is looked through once for the fixes that it takes, which are asked for one after another. By UTF-16 code units. */
const indices = new Recent<Source, Index & { readonly spans: readonly Span[] }>(2 ** 17, new WeakMap());

function indexOf(source: Source): Index & { readonly spans: readonly Span[] } {
	const known = indices.get(source);
	if (known !== undefined) return known;
	const index: Index = { documents: 0, values: new Map(), keys: new Map(), shared: [], extended: new Set() };
	for (const document of parseYaml(source).documents) {
		if (document.kind !== "scalar") index.documents += 1;
		add(index, { value: document });
	}
	const made = { ...index, spans: spansOf(index.shared) };
	indices.set(source, made, source.text.length);
	// What it was parsed to is in the index.
	forgetParsed(source);
	return made;
}

function spansOf(places: readonly Place[]): readonly Span[] {
	let reach = 0;
	return places
		.toSorted((a, b) => a.start - b.start)
		.map(({ start, end }) => {
			reach = Math.max(reach, end);
			return { start, reach };
		});
}

function add(index: Index, written: Written): void {
	const { value, key } = written;
	if (value.via !== undefined) {
		index.shared.push(value.place);
		return;
	}
	if (key !== undefined) index.keys.set(spanKey(key), written);
	index.values.set(spanKey(value.place), written);
	if (value.kind === "sequence") for (const item of value.items) add(index, { value: item, parent: written });
	if (value.kind !== "mapping") return;
	for (const merged of value.merged ?? []) index.shared.push(merged.place);
	for (const [name, entry] of value.entries) {
		if (name === "extends") addExtended(index, entry.value);
		add(index, { value: entry.value, key: entry.key, parent: written });
	}
}

function addExtended({ extended }: Index, value: Value): void {
	const service = stringOf(value) ?? stringOf(get(value, "service"));
	if (service !== undefined) extended.add(service);
}

/** Where the last thing in a value ends: a collection of several lines itself ends somewhere behind that. */
export function endOf(value: Value): number {
	const inner = value.kind === "mapping" ? [...value.entries.values()].map(({ key }) => key.end) : [];
	const isFlow =
		value.kind !== "scalar" && /^[[{]/.test(value.place.source.text.slice(value.place.start, value.place.end));
	if (value.kind === "scalar" || isFlow) return value.place.end;
	return Math.max(value.place.start, ...inner, ...valuesOf(value).map(endOf));
}

function spanKey({ start, end }: Place): string {
	return `${start}:${end}`;
}
