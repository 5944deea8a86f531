import type { Place } from "../../source.ts";
import type { Entry, Value } from "../../value.ts";
import { splitCommand, splitWords } from "./command.ts";
import { type Decoder, isNull, refuse } from "./decoder.ts";
import { bare, mapItems, partOf, scalarAt, sequenceAt, type Text } from "./derive.ts";
import { causeOf } from "./interpolate.ts";
import type { Resolution } from "./resolution.ts";
import { isString, sprint } from "./scalars.ts";

/** A list of strings, also where one string stands for it. */
export const stringList: Decoder = (value, run) => {
	if (isNull(value)) return undefined;
	if (value.kind === "scalar" && isString(value)) return sequenceAt([value], value);
	if (value.kind !== "sequence") return refuse(value, run, "must be a string or a list of strings");
	return mapItems(value, (item) => {
		if (item.kind === "scalar" && (isString(item) || item.unknown !== undefined)) return item;
		run.refuse(item.place, "must be a string");
		return undefined;
	});
};

/** The words of a command: a list, or a text that is split as a shell would. */
export const command: Decoder = (value, run) => {
	if (isNull(value)) return undefined;
	if (value.kind === "sequence") return strings(value, run);
	if (value.kind !== "scalar" || !isString(value)) return undefined;
	const text: Text = bare(value);
	const exact = splitCommand(value.value);
	if (exact === undefined) return refuse(value, run, "is not a command line");
	const items = wordsOf(text, exact);
	return { ...sequenceAt(items, value), ...(value.via && { via: value.via }) };
};

/** A word of nothing but unset variables is no word at all, unless it is quoted, or somebody sets them. */
function wordsOf(text: Text, exact: readonly string[]): Value[] {
	const marked = text.marked === undefined ? undefined : splitWords(text.marked);
	if (marked === undefined) return exact.map((word) => partOf(text, word, undefined));
	return marked.map((word) => {
		const plain = word.text.replace(/[\ue000-\uf000]/g, "");
		return partOf(text, plain === "" && !word.quoted ? null : plain, word.text);
	});
}

function strings(value: Value & { kind: "sequence" }, run: Resolution): Value {
	return mapItems(value, (item) => {
		if (item.kind === "scalar" && isString(item)) return item;
		run.refuse(item.place, "must be a string");
		return undefined;
	});
}

/** `extra_hosts`: addresses by name, from a mapping or a list of `name=address` and `name:address`. */
export const hosts: Decoder = (value, run) => {
	if (isNull(value)) return undefined;
	if (value.kind === "scalar") return refuse(value, run, "must be a mapping or a list");
	const entries = new Map<string, Entry>();
	const add = (name: string, key: Place, addresses: readonly Value[]) => {
		if (name === "" || /[:=]/.test(name)) run.refuse(key, `bad host name '${name}'`);
		const before = entries.get(name)?.value;
		const items = [...(before?.kind === "sequence" ? before.items : []), ...addresses.map(withoutBrackets)];
		entries.set(name, { key, value: { kind: "sequence", items, place: key } });
	};
	if (value.kind === "mapping") {
		for (const [name, { key, value: content }] of value.entries) {
			// compose-go takes these for extensions wherever they stand, and then stumbles over them.
			if (name.startsWith("x-")) run.refuse(key, "must not begin with x-");
			if (content.kind === "sequence")
				add(
					name,
					key,
					content.items.map((item) => (item.kind === "scalar" ? { ...item, value: sprint(item) } : item)),
				);
			else if (isNull(content)) add(name, key, [{ ...content, kind: "scalar", value: "" }]);
			else if (content.kind === "scalar" && isString(content)) add(name, key, [content]);
			else run.refuse(content.place, "must be an address");
		}
		return { kind: "mapping", entries, place: value.place, ...(value.via && { via: value.via }) };
	}
	for (const item of value.items) {
		const text: Text | undefined = item.kind === "scalar" ? item : undefined;
		const whole = text === undefined ? "" : sprint(text);
		const separator = whole.includes("=") ? "=" : ":";
		const at = whole.indexOf(separator);
		if (text === undefined || at === -1) {
			run.refuse(
				item.place,
				`invalid additional host, missing IP: ${whole}`,
				text === undefined ? "invalid" : causeOf(text),
			);
			continue;
		}
		const mark = text.marked?.slice((text.marked.indexOf(separator) ?? -1) + 1);
		const addresses = whole.slice(at + 1).split(",");
		add(
			whole.slice(0, at),
			text.pair?.key ?? item.place,
			addresses.map((address) => partOf(text, address, mark)),
		);
	}
	return { kind: "mapping", entries, place: value.place, ...(value.via && { via: value.via }) };
};

function withoutBrackets(value: Value): Value {
	const inner = value.kind === "scalar" ? /^\[(.+)\]$/s.exec(String(value.value))?.[1] : undefined;
	return inner === undefined ? value : ({ ...value, value: inner } as Value);
}

/** A string is a test by the shell. */
export const test: Decoder = (value, run) => {
	if (value.kind === "scalar" && isString(value)) return sequenceAt([scalarAt("CMD-SHELL", value), value], value);
	if (value.kind === "sequence") return strings(value, run);
	return isNull(value) ? undefined : refuse(value, run, "must be a command");
};

/** A list of strings; numbers and the like in it become what Go prints of them. */
export const stringsOrNumbers: Decoder = (value, run) => {
	if (value.kind !== "sequence") return stringList(value, run);
	const items = value.items.map((item) => (item.kind === "scalar" ? { ...item, value: sprint(item) } : item));
	return { ...value, items };
};
