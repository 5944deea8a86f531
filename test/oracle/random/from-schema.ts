// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Compose's interpolation
import fc, { type Arbitrary } from "fast-check";
import schema from "../../../src/collect/compose/compose-spec.json" with { type: "json" };
import { oddities, rawScalars } from "./odd-values.ts";
import { booleans, integers, keys, refused, vocabulary } from "./vocabulary.ts";
import { type Node, Raw, Tagged } from "./yaml.ts";

/**
 * Random values of what Compose's own schema allows, so that every attribute is met that there is. `wild`: here and
 * there something that is not allowed.
 */
export type Flavour = "tame" | "wild";

type Schema = {
	readonly $ref?: string;
	readonly type?: string | readonly string[];
	readonly enum?: readonly string[];
	readonly oneOf?: readonly Schema[];
	readonly allOf?: readonly Schema[];
	readonly properties?: { readonly [name: string]: Schema };
	readonly patternProperties?: { readonly [pattern: string]: Schema };
	readonly required?: readonly string[];
	readonly items?: Schema;
	readonly uniqueItems?: boolean;
	readonly minimum?: number;
	readonly maximum?: number;
};

const definitions: { readonly [name: string]: Schema } = schema.$defs as never;

/** The attributes of a definition (`service`, `volume`, …), each with its random values. */
export function attributesOf(name: string, flavour: Flavour): Attributes {
	const known = made.get(`${name} ${flavour}`);
	if (known !== undefined) return known;
	const found = new Map<string, Arbitrary<Node>>();
	for (const [key, value] of Object.entries(propertiesOf(definitions[name] ?? {})))
		found.set(key, spiced(valuesFor(value, key, name, flavour), flavour));
	made.set(`${name} ${flavour}`, found);
	return found;
}

type Attributes = ReadonlyMap<string, Arbitrary<Node>>;

const made = new Map<string, Attributes>();

/** Random values of a definition. */
export function valuesOf(name: string, flavour: Flavour): Arbitrary<Node> {
	return valuesFor(definitions[name] ?? {}, name, "", flavour);
}

function propertiesOf(value: Schema): { readonly [name: string]: Schema } {
	const target = value.$ref === undefined ? value : (definitions[value.$ref.slice("#/$defs/".length)] ?? {});
	return Object.assign({}, ...(target.allOf ?? []).map(propertiesOf), target.properties);
}

/** `key` and `parent` are those of the vocabulary. */
function valuesFor(value: Schema, key: string, parent: string, flavour: Flavour): Arbitrary<Node> {
	if (value.$ref !== undefined)
		return valuesFor(definitions[value.$ref.slice("#/$defs/".length)] ?? {}, key, parent, flavour);
	if (value.enum !== undefined) return strings(value.enum, flavour);
	if (value.oneOf !== undefined) {
		const isNumber = value.oneOf.some(({ type }) => type === "integer");
		return fc.oneof(
			...value.oneOf.map((one) =>
				isNumber && one.type === "string" ? strings(integers, flavour) : valuesFor(one, key, parent, flavour),
			),
		);
	}
	const types = typeof value.type === "string" ? [value.type] : (value.type ?? ["object"]);
	return fc.oneof(...types.map((type) => ofType(type, types, value, key, parent, flavour)));
}

function ofType(
	type: string,
	types: readonly string[],
	value: Schema,
	key: string,
	parent: string,
	flavour: Flavour,
): Arbitrary<Node> {
	switch (type) {
		case "null":
			return fc.constant(null);
		case "boolean":
			return fc.boolean();
		case "integer":
			return fc.integer({ min: value.minimum ?? 0, max: Math.min(value.maximum ?? 3000, 3000) });
		case "number":
			return fc.constantFrom(
				0,
				1,
				3,
				10,
				80,
				1024,
				8080,
				...(key === "ports[]" || key === "expose[]" ? [] : [0.5, 1.25, -1]),
			);
		case "string":
			return flavour === "tame" || !Object.hasOwn(refused, nameIn(refused, key, parent))
				? strings(wordsFor(types, key, parent), flavour)
				: fc.oneof(
						{ weight: 6, arbitrary: strings(wordsFor(types, key, parent), flavour) },
						{ weight: 1, arbitrary: strings(refused[nameIn(refused, key, parent)] ?? [], flavour) },
					);
		case "array":
			return listOf(spiced(valuesFor(value.items ?? {}, `${key}[]`, key, flavour), flavour), value, flavour);
		default:
			return objects(value, key, flavour);
	}
}

function listOf(item: Arbitrary<Node>, { uniqueItems }: Schema, flavour: Flavour): Arbitrary<Node> {
	if (flavour === "wild" || uniqueItems !== true) return fc.array(item, { maxLength: 3 });
	return fc.uniqueArray(item, { maxLength: 3, selector: (node) => JSON.stringify(node) });
}

function wordsFor(types: readonly string[], key: string, parent: string): readonly string[] {
	if (types.includes("boolean")) return types.includes("number") ? ["x", ...integers] : booleans;
	const special = vocabulary[nameIn(vocabulary, key, parent)];
	if (special !== undefined) return special;
	if (types.includes("number") || types.includes("integer")) return integers;
	return vocabulary[""] ?? [];
}

/** The more special of the two names that a list of words may have. */
function nameIn(words: { readonly [path: string]: readonly string[] }, key: string, parent: string): string {
	const both = `${parent.replace("[]", "")}.${key}`;
	return Object.hasOwn(words, both) ? both : key;
}

function objects(value: Schema, key: string, flavour: Flavour): Arbitrary<Node> {
	const name = key.replace("[]", "");
	const entries: Arbitrary<readonly [string, Node]>[] = Object.entries(propertiesOf(value)).map(([property, of]) =>
		fc.tuple(fc.constant(property), spiced(valuesFor(of, property, name, flavour), flavour)),
	);
	for (const [pattern, of] of Object.entries(value.patternProperties ?? {})) {
		if (pattern === "^x-" || Object.keys(of).length === 0) continue;
		const free = valuesFor(of, name === "driver_opts" ? "" : name, name, flavour);
		for (const word of keys[name] ?? keys[""] ?? [])
			entries.push(
				fc.tuple(
					fc.constant(word),
					spiced(
						vocabulary[`${name}.${word}`] === undefined ? free : strings(vocabulary[`${name}.${word}`] ?? [], flavour),
						flavour,
					),
				),
			);
	}
	if (entries.length === 0) return fc.constantFrom<Node>({}, { size: "1g" }, { A: "x", B: 1 });
	if (flavour === "wild") entries.push(fc.tuple(fc.constantFrom("x-e", "x-e", "unknown"), oddNodes));
	const required = [...(value.required ?? []), ...(flavour === "tame" ? (needed[key] ?? []) : [])].map((property) =>
		fc.tuple(fc.constant(property), valuesFor(propertiesOf(value)[property] ?? {}, property, name, flavour)),
	);
	return fc
		.tuple(
			required.length === 0 ? fc.constant([]) : fc.tuple(...required),
			fc.array(fc.oneof(...entries), { maxLength: 3 }),
		)
		.map(([needed, chosen]) => Object.fromEntries([...needed, ...chosen].toReversed()));
}

/** What the schema lets out and Compose asks for. */
const needed: { readonly [key: string]: readonly string[] } = {
	"ports[]": ["target"],
	"volumes[]": ["target"],
	"secrets[]": ["source"],
	"configs[]": ["source"],
	"include[]": ["path"],
};

/** Strings as they are, or as what interpolation makes them of. */
export function strings(words: readonly string[], flavour: Flavour): Arbitrary<Node> {
	const word = fc.constantFrom(...words);
	const forms = flavour === "wild" ? [...interpolations, ...wildInterpolations] : interpolations;
	return fc.oneof(
		{ weight: flavour === "wild" ? 12 : 14, arbitrary: word },
		{
			weight: 1,
			arbitrary: fc.tuple(fc.constantFrom(...forms), word).map(([form, text]) => form.replaceAll("@", () => text)),
		},
	);
}

/** `@` is the string that is meant. TAG, EMPTY and others may be in `.env`; NONE is nowhere. */
const interpolations = [
	"${NONE:-@}",
	"${NONE-@}",
	"${TAG:+@}",
	"${HOME:+@}",
	"${USER+@}",
	"${EMPTY:-@}",
	"${NONE:-${NONE2:-@}}",
	"${NONE-${HOME:+@}}",
	"@${NONE}",
	"@$NONE",
	"${NONE:-}@",
	"@${HOME:+}",
];
const wildInterpolations = [
	"${EMPTY-@}",
	"${NONE:+@}",
	"${NONE}",
	"$TAG",
	"${A}",
	"${NONE:?@}",
	"${TAG?@}",
	"$$@",
	"${@}",
	"${NONE:-@",
	"@$",
	"${TAG:-@}-$USER",
	"${NONE:-a}b}",
];

/** Something that may not belong here. */
const oddNodes: Arbitrary<Node> = fc.oneof(
	fc.constantFrom<Node>(
		null,
		true,
		false,
		0,
		-1,
		5,
		1.5,
		[],
		{},
		["a"],
		["a", "a"],
		[null],
		[[]],
		{ A: "a" },
		{ A: null },
		[{ A: 1 }],
	),
	fc.constantFrom(...oddities),
	fc.constantFrom(...rawScalars).map((text) => new Raw(text)),
);

function spiced(node: Arbitrary<Node>, flavour: Flavour): Arbitrary<Node> {
	const tagged = fc
		.tuple(fc.constantFrom("!reset", "!override", "!reset"), node)
		.map(([tag, inner]): Node => new Tagged(tag, inner instanceof Tagged ? null : inner));
	if (flavour === "tame") return fc.oneof({ weight: 60, arbitrary: node }, { weight: 1, arbitrary: tagged });
	return fc.oneof(
		{ weight: 60, arbitrary: node },
		{ weight: 2, arbitrary: tagged },
		{ weight: 2, arbitrary: oddNodes },
	);
}
