import type { Place } from "../../source.ts";
import type { Entry, Mapping, Primitive, Scalar, Value } from "../../value.ts";
import { parseBytes } from "./bytes.ts";
import { splitCommand, splitWords } from "./command.ts";
import { partOf, scalarAt, sequenceAt, type Text } from "./derive.ts";
import { parseDuration, printDuration } from "./duration.ts";
import { causeOf, toBoolean } from "./interpolate.ts";
import { parseFloat64, parseInteger, toFloat32 } from "./numbers.ts";
import type { Resolution } from "./resolution.ts";
import { isFloat, isInt, isString, sprint, sprintValue } from "./scalars.ts";
import { shapes } from "./shapes.ts";

/** Gives every attribute its final type, as compose-go does when it fills its structs. What does not fit is refused. */
export function decode(project: Mapping, run: Resolution): Mapping {
	const made = decodeAs(project, "@Project", run);
	return made?.kind === "mapping" ? made : project;
}

type Decoder = (value: Value, run: Resolution) => Value | undefined;

const decoders = new Map<string, Decoder>();

function decodeAs(value: Value, type: string, run: Resolution): Value | undefined {
	let decoder = decoders.get(type);
	if (decoder === undefined) {
		decoder = decoderOf(type);
		decoders.set(type, decoder);
	}
	// Maybe absent: nothing to convert, and whoever asks must know.
	if (value.kind === "scalar" && value.value === null && value.unknown !== undefined) return value;
	return decoder(value, run);
}

function decoderOf(type: string): Decoder {
	if (type.startsWith("?")) return decoderOf(type.slice(1));
	if (type.startsWith("[]")) return listOf(type.slice(2));
	if (type.startsWith("map ")) return mapOf(type.slice(4));
	if (type.startsWith("@")) return structOf(type.slice(1));
	return own[type] ?? ((value) => value);
}

function listOf(type: string): Decoder {
	return (value, run) => {
		if (isNull(value)) return undefined;
		if (value.kind !== "sequence") return refuse(value, run, "must be a list");
		const items = value.items.flatMap((item) => {
			const made = decodeAs(item, type, run);
			// A null in a list of strings is an empty string to Go.
			return made ?? (isNull(item) && type === "string" ? scalarAt("", item) : []);
		});
		return { ...value, items };
	};
}

function mapOf(type: string): Decoder {
	return (value, run) => {
		if (isNull(value)) return undefined;
		if (value.kind !== "mapping") return refuse(value, run, "must be a mapping");
		const entries = new Map<string, Entry>();
		for (const [name, entry] of value.entries) {
			const made = decodeAs(entry.value, type, run);
			if (made !== undefined) entries.set(name, { key: entry.key, value: made });
			else if (isNull(entry.value))
				entries.set(name, type === "string" ? { key: entry.key, value: scalarAt("", entry.value) } : entry);
		}
		return { ...value, entries };
	};
}

function structOf(name: string): Decoder {
	const shape = shapes[name] ?? {};
	const fields = new Map(Object.entries(shape));
	return (value, run) => {
		if (isNull(value)) return undefined;
		if (value.kind !== "mapping") return refuse(value, run, "must be a mapping");
		const entries = new Map<string, Entry>();
		for (const [key, entry] of value.entries) {
			const type = fields.get(key);
			if (type === undefined) {
				// Extensions stay; what else is not of the shape, the schema has refused.
				if (key.startsWith("x-")) entries.set(key, entry);
				continue;
			}
			const made = decodeAs(entry.value, type, run);
			if (made !== undefined) entries.set(key, { key: entry.key, value: made });
		}
		return { ...value, entries };
	};
}

function refuse(value: Value, run: Resolution, message: string): Value | undefined {
	const unknown = value.kind === "scalar" ? value.unknown : undefined;
	if (unknown === undefined) run.lose(value.place, message);
	else run.refuse(value.place, message, "unknown");
	return value.kind === "scalar" && unknown !== undefined ? { ...value, value: null } : undefined;
}

function isNull(value: Value): boolean {
	return value.kind === "scalar" && value.value === null;
}

function scalarOf(message: string, convert: (value: Text) => Primitive | undefined): Decoder {
	return (value, run) => {
		if (isNull(value)) return undefined;
		const made = value.kind === "scalar" ? convert(value) : undefined;
		if (value.kind !== "scalar" || made === undefined) return refuse(value, run, message);
		return made === value.value ? value : { ...value, value: made };
	};
}

const wholeNumber = (value: Text): number | bigint | undefined => {
	if (typeof value.value === "bigint") return value.value;
	if (typeof value.value === "number") return Math.trunc(value.value);
	return isString(value) ? parseInteger(value.value) : undefined;
};

const fraction = (value: Text): number | undefined => {
	if (typeof value.value === "number" || typeof value.value === "bigint") return toFloat32(Number(value.value));
	const number = isString(value) ? parseFloat64(value.value) : undefined;
	return number === undefined ? undefined : toFloat32(number);
};

const flag = (value: Text): boolean | undefined => {
	if (typeof value.value === "boolean") return value.value;
	const made = isString(value) ? toBoolean(value.value)?.value : undefined;
	return typeof made === "boolean" ? made : undefined;
};

const stringList: Decoder = (value, run) => {
	if (isNull(value)) return undefined;
	if (value.kind === "scalar" && isString(value)) return sequenceAt([value], value);
	if (value.kind !== "sequence") return refuse(value, run, "must be a string or a list of strings");
	const items = value.items.filter((item) => {
		const fits = item.kind === "scalar" && (isString(item) || item.unknown !== undefined);
		if (!fits) run.refuse(item.place, "must be a string");
		return fits;
	});
	return { ...value, items };
};

/** What a mapping of strings makes of a value: `null` where it keeps that there is none. */
type Content = (value: Scalar) => string | null;

function pairsOf(empty: string | null, lists: boolean): Decoder {
	const content: Content = (value) => (value.value === null ? empty : sprint(value));
	return (value, run) => {
		if (isNull(value)) return undefined;
		if (value.kind === "mapping") return mapped(value, content, run);
		if (value.kind === "sequence" && lists) return paired(value.items, value, empty, run);
		return refuse(value, run, lists ? "must be a mapping or a list" : "must be a mapping");
	};
}

function mapped(value: Mapping, content: Content, run: Resolution): Mapping {
	const entries = new Map<string, Entry>();
	const extensions = [...value.entries].filter(([name]) => name.startsWith("x-"));
	const [first] = extensions;
	if (first !== undefined) {
		// compose-go takes these for extensions wherever they stand, and makes one odd entry of them.
		const inner = new Map(extensions);
		const text = sprintValue({ ...value, entries: inner });
		entries.set("#extensions", { key: first[1].key, value: scalarAt(text, first[1].value) });
	}
	for (const [name, entry] of value.entries) {
		if (name.startsWith("x-")) continue;
		if (entry.value.kind !== "scalar") run.refuse(entry.value.place, "must be a plain value");
		else {
			const { tag: _, ...text } = entry.value;
			entries.set(name, { key: entry.key, value: { ...text, value: content(entry.value) } });
		}
	}
	return { ...value, entries };
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
		if (empty === null && /\s$/.test(name)) run.refuse(item.place, `variable ${name} ends with a space`);
		const rest = equals === -1 ? empty : whole.slice(equals + 1);
		const marked = text.marked === undefined ? undefined : afterEquals(text.marked);
		const value: Scalar = { ...partOf(text, rest, marked), ...(text.pair && placed(text.pair.value, text)) };
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
	const via = [...(item.via ?? []), ...(value.via ?? []).filter((step) => item.via?.includes(step) !== true)];
	return { place: value.place, ...(via.length > 0 && { via }), ...(from && { from }) };
}

const multiOptions: Decoder = (value, run) => {
	if (isNull(value)) return undefined;
	if (value.kind !== "mapping") return refuse(value, run, "must be a mapping");
	const entries = new Map<string, Entry>();
	for (const [name, { key, value: content }] of value.entries) {
		const items = content.kind === "sequence" ? content.items : [content];
		if (items.length === 0) continue;
		const texts = items.map((item) => (item.kind === "scalar" ? { ...item, value: sprint(item) } : item));
		entries.set(name, { key, value: sequenceAt(texts, content) });
	}
	return { ...value, entries };
};

const command: Decoder = (value, run) => {
	if (isNull(value)) return undefined;
	if (value.kind === "sequence") return strings(value, run);
	if (value.kind !== "scalar" || !isString(value)) return undefined;
	const text: Text = value;
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
	const items = value.items.filter((item) => {
		const fits = item.kind === "scalar" && isString(item);
		if (!fits) run.refuse(item.place, "must be a string");
		return fits;
	});
	return { ...value, items };
}

const hosts: Decoder = (value, run) => {
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

const ulimit: Decoder = (value, run) => {
	if (isNull(value)) return undefined;
	if (value.kind === "scalar" && isInt(value)) return value;
	if (value.kind !== "mapping") return refuse(value, run, "must be a whole number, or soft and hard");
	const entries = new Map<string, Entry>();
	for (const [name, entry] of value.entries) {
		const isLimit = name === "soft" || name === "hard";
		if (isLimit && !(entry.value.kind === "scalar" && isInt(entry.value))) {
			run.refuse(entry.value.place, "must be a whole number");
		} else entries.set(name, entry);
	}
	return { ...value, entries };
};

const ssh: Decoder = (value, run) => {
	if (value.kind !== "mapping") return isNull(value) ? undefined : refuse(value, run, "must be a mapping");
	return mapped(value, (scalar) => (scalar.value === null ? null : sprint(scalar)), run);
};

const own: { readonly [type: string]: Decoder } = {
	string: scalarOf("must be a string", (value) =>
		isString(value) ? value.value : isInt(value) ? String(value.value) : undefined,
	),
	bool: scalarOf("must be true or false", flag),
	optOut: scalarOf("must be true or false", flag),
	int: scalarOf("must be a whole number", wholeNumber),
	uint: scalarOf("must be a whole number, not negative", (value) => {
		const number = isString(value) ? undefined : wholeNumber(value);
		return number !== undefined && number >= 0 ? number : undefined;
	}),
	float32: scalarOf("must be a number", fraction),
	cpus: scalarOf("must be a number", fraction),
	bytes: scalarOf("must be a size in bytes", (value) => {
		// What is neither a whole number nor a string is zero to compose-go.
		if (isFloat(value) || typeof value.value === "boolean" || typeof value.value === "bigint") return "0";
		const size = isString(value) ? parseBytes(value.value) : undefined;
		if (typeof size === "bigint") return String(size);
		return typeof value.value === "number" ? String(value.value) : undefined;
	}),
	duration: scalarOf("must be a duration, such as 1m30s", (value) => {
		const duration = parseDuration(sprint(value));
		return duration === undefined ? undefined : printDuration(duration);
	}),
	mode: scalarOf("must be an octal mode", (value) => {
		const number = isInt(value) ? Number(value.value) : octal(value);
		return number === undefined ? undefined : `0${number.toString(8)}`;
	}),
	count: scalarOf("must be a number, or all", (value) => {
		if (isInt(value)) return value.value;
		return isString(value) ? (value.value.toLowerCase() === "all" ? -1 : parseInteger(value.value)) : undefined;
	}),
	strings: stringList,
	stringsOrNumbers: (value, run) => {
		if (value.kind !== "sequence") return stringList(value, run);
		const items = value.items.map((item) => (item.kind === "scalar" ? { ...item, value: sprint(item) } : item));
		return { ...value, items };
	},
	mapping: pairsOf("", true),
	labels: pairsOf("", true),
	options: pairsOf("", false),
	variables: pairsOf(null, true),
	multiOptions,
	command,
	test: (value, run) => {
		if (value.kind === "scalar" && isString(value)) return sequenceAt([scalarAt("CMD-SHELL", value), value], value);
		if (value.kind === "sequence") return strings(value, run);
		return isNull(value) ? undefined : refuse(value, run, "must be a command");
	},
	ssh,
	hosts,
	ulimit,
};

function octal(value: Text): number | undefined {
	return isString(value) && /^[-+]?[0-7]+$/.test(value.value) ? Number.parseInt(value.value, 8) : undefined;
}
