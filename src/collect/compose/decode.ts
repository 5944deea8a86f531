import type { Entry, Mapping, Value } from "../../value.ts";
import { type Decoder, isNull, refuse } from "./decoder.ts";
import { scalarAt } from "./derive.ts";
import { gatherExtensions } from "./extensions.ts";
import { command, hosts, stringList, stringsOrNumbers, test } from "./list-types.ts";
import { multiOptions, pairsOf, ssh } from "./pair-types.ts";
import type { Resolution } from "./resolution.ts";
import { scalarDecoders, ulimit } from "./scalar-types.ts";
import { shapes } from "./shapes.ts";

/** Gives every attribute its final type, as compose-go does when it fills its structs. What does not fit is refused. */
export function decode(project: Mapping, run: Resolution): Mapping {
	const made = decodeAs(project, "@Project", run);
	return made?.kind === "mapping" ? made : project;
}

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

/** Groups in which every key is a name, also one that begins with `x-`. */
const namedByUser = new Set(["@Service", "@Dependency", "@Network", "@Volume", "@FileObject"]);

function mapOf(type: string): Decoder {
	const gather = namedByUser.has(type) ? (value: Mapping) => value : gatherExtensions;
	return (value, run) => {
		if (isNull(value)) return undefined;
		if (value.kind !== "mapping") return refuse(value, run, "must be a mapping");
		const entries = new Map<string, Entry>();
		for (const [name, entry] of gather(value).entries) {
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

const own: { readonly [type: string]: Decoder } = {
	...scalarDecoders,
	strings: stringList,
	stringsOrNumbers,
	mapping: pairsOf("", true),
	labels: pairsOf("", true),
	options: pairsOf("", false),
	variables: pairsOf(null, true),
	multiOptions,
	command,
	test,
	ssh,
	hosts,
	ulimit,
};
