import type { Place } from "../../source.ts";
import type { Entry, Mapping, Scalar, Value } from "../../value.ts";
import { type Decoder, isNull, refuse } from "./decoder.ts";
import { mapEntries, partOf, scalarAt, sequenceAt, type Text } from "./derive.ts";
import { gatherExtensions } from "./extensions.ts";
import type { Resolution } from "./resolution.ts";
import { sprint, sprintValue } from "./scalars.ts";

/** What a mapping of strings makes of a value: `null` where it keeps that there is none. */
type Content = (value: Scalar) => string | null;

/** A mapping of texts, which may be written as a list of `NAME=VALUE` too. `empty` stands for no value. */
export function pairsOf(empty: string | null, lists: boolean): Decoder {
	const content: Content = (value) => (value.value === null ? empty : sprint(value));
	return (value, run) => {
		if (isNull(value)) return undefined;
		if (value.kind === "mapping") return mapped(value, content, run);
		if (value.kind === "sequence" && lists) return paired(value.items, value, empty, run);
		return refuse(value, run, lists ? "must be a mapping or a list" : "must be a mapping");
	};
}

function mapped(value: Mapping, content: Content, run: Resolution): Mapping {
	return mapEntries(gatherExtensions(value), (item, name) => {
		if (name === "#extensions" && item.kind === "mapping") return scalarAt(sprintValue(item), item);
		if (item.kind !== "scalar") {
			run.refuse(item.place, "must be a plain value");
			return undefined;
		}
		const made = content(item);
		if (made === item.value && item.tag === undefined) return item;
		const { tag: _, ...text } = item;
		return { ...text, value: made };
	});
}

/** A list of `NAME=VALUE`. */
function paired(items: readonly Value[], from: Value, empty: string | null, run: Resolution): Mapping {
	const entries = new Map<string, Entry>();
	for (const item of items) {
		if (item.kind !== "scalar") {
			run.refuse(item.place, "must be a string");
			continue;
		}
		const text: Text = item;
		const whole = sprint(item);
		const equals = whole.indexOf("=");
		const name = equals === -1 ? whole : whole.slice(0, equals);
		if (empty === null && name !== name.trimEnd()) run.refuse(item.place, `variable ${name} ends with a space`);
		const rest = equals === -1 ? empty : whole.slice(equals + 1);
		const marked = text.marked === undefined ? undefined : afterEquals(text.marked);
		const part = partOf(text, rest, marked);
		const value: Scalar = text.pair === undefined ? part : { ...part, ...placed(text.pair.value, text) };
		entries.set(name, { key: text.pair?.key ?? item.place, value });
	}
	return { kind: "mapping", entries, place: from.place, ...(from.via && { via: from.via }) };
}

function afterEquals(text: string): string {
	return text.includes("=") ? text.slice(text.indexOf("=") + 1) : text;
}

/** Where a pair's value was written, and how it came to be in its list. */
function placed(value: Value, item: Text): { place: Place; from?: NonNullable<Scalar["from"]> } {
	const from = value.kind === "scalar" ? value.from : undefined;
	if (item.via === undefined && value.via === undefined && from === undefined) return { place: value.place };
	const via = [...(item.via ?? []), ...(value.via ?? []).filter((step) => item.via?.includes(step) !== true)];
	return { place: value.place, ...(via.length > 0 && { via }), ...(from && { from }) };
}

/** `options` of a provider: by name, each a list of strings. */
export const multiOptions: Decoder = (value, run) => {
	if (isNull(value)) return undefined;
	if (value.kind !== "mapping") return refuse(value, run, "must be a mapping");
	const entries = new Map<string, Entry>();
	for (const [name, { key, value: content }] of gatherExtensions(value).entries) {
		const items = content.kind === "sequence" ? content.items : [content];
		if (items.length === 0) continue;
		const texts = items.map((item) =>
			item.kind === "scalar" ? { ...item, value: sprint(item) } : scalarAt(sprintValue(item), item),
		);
		entries.set(name, { key, value: sequenceAt(texts, content) });
	}
	return { ...value, entries };
};

/** `build.ssh`: paths by id, or nothing where the agent is meant. */
export const ssh: Decoder = (value, run) => {
	if (value.kind !== "mapping") return isNull(value) ? undefined : refuse(value, run, "must be a mapping");
	return mapped(value, (scalar) => (scalar.value === null ? null : sprint(scalar)), run);
};
