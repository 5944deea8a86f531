import type { Mapping, Value } from "../../value.ts";
import { type Decoder, isNull, refuse } from "./decoder.ts";
import { mapEntries, mapItems, scalarAt } from "./derive.ts";
import { gatherExtensions } from "./extensions.ts";
import { command, hosts, stringList, stringsOrNumbers, test } from "./list-types.ts";
import { multiOptions, pairsOf, ssh } from "./pair-types.ts";
import type { Resolution } from "./resolution.ts";
import { scalarDecoders, ulimit } from "./scalar-types.ts";
import { shapes } from "./shapes.ts";

/** Gives every attribute its final type, as compose-go does when it fills its structs. What does not fit is refused. */
export function decode(project: Mapping, run: Resolution): Mapping {
	const made = decodeWith(decoderOf("@Project"), project, run);
	return made?.kind === "mapping" ? made : project;
}

function decodeWith(decoder: Decoder, value: Value, run: Resolution): Value | undefined {
	// Maybe absent: nothing to convert, and whoever asks must know.
	if (value.kind === "scalar" && value.value === null && value.unknown !== undefined) return value;
	return decoder(value, run);
}

const decoders = new Map<string, Decoder>();

function decoderOf(type: string): Decoder {
	const known = decoders.get(type);
	if (known !== undefined) return known;
	const decoder = makeDecoder(type);
	decoders.set(type, decoder);
	return decoder;
}

function makeDecoder(type: string): Decoder {
	if (type.startsWith("?")) return decoderOf(type.slice(1));
	if (type.startsWith("[]")) return listOf(type.slice(2));
	if (type.startsWith("map ")) return mapOf(type.slice(4));
	if (type.startsWith("@")) return structOf(type.slice(1));
	return own[type] ?? ((value) => value);
}

function listOf(type: string): Decoder {
	const decoder = decoderOf(type);
	return (value, run) => {
		if (isNull(value)) return undefined;
		if (value.kind !== "sequence") return refuse(value, run, "must be a list");
		return mapItems(value, (item) => {
			const made = decodeWith(decoder, item, run);
			// A null in a list of strings is an empty string to Go.
			return made ?? (isNull(item) && type === "string" ? scalarAt("", item) : undefined);
		});
	};
}

/** Groups in which every key is a name, also one that begins with `x-`. */
const namedByUser = new Set(["@Service", "@Dependency", "@Network", "@Volume", "@FileObject"]);

function mapOf(type: string): Decoder {
	const gather = namedByUser.has(type) ? (value: Mapping) => value : gatherExtensions;
	const decoder = decoderOf(type);
	return (value, run) => {
		if (isNull(value)) return undefined;
		if (value.kind !== "mapping") return refuse(value, run, "must be a mapping");
		return mapEntries(gather(value), (item) => {
			const made = decodeWith(decoder, item, run);
			if (made !== undefined || !isNull(item)) return made;
			return type === "string" ? scalarAt("", item) : item;
		});
	};
}

function structOf(name: string): Decoder {
	const shape = shapes[name] ?? {};
	const fields = new Map(Object.entries(shape).map(([field, type]) => [field, decoderOf(type)]));
	return (value, run) => {
		if (isNull(value)) return undefined;
		if (value.kind !== "mapping") return refuse(value, run, "must be a mapping");
		return mapEntries(value, (item, key) => {
			const decoder = fields.get(key);
			if (decoder !== undefined) return decodeWith(decoder, item, run);
			// Extensions stay; what else is not of the shape, the schema has refused.
			return key.startsWith("x-") ? item : undefined;
		});
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
