import type { Place } from "../../source.ts";
import { type Entry, stringOf, type Value } from "../../value.ts";
import composeSpec from "./compose-spec.json" with { type: "json" };
import { fingerprint } from "./derive.ts";
import { firstTwice } from "./distinct.ts";
import type { Resolution } from "./resolution.ts";
import { isString } from "./scalars.ts";

/**
 * Checks a project against compose-spec's JSON schema, of which this knows the keywords that are used. Written for
 * located values: a general validator needs plain data, and an answer that says where.
 */
export function checkSchema(project: Value, run: Resolution): void {
	const fault = check(project, compiled());
	if (fault === undefined) return;
	const message = [fault.path.join("."), fault.message].filter((part) => part !== "").join(" ");
	if (fault.isLoss) run.lose(fault.place, message);
	else run.refuse(fault.place, message);
	// One fault is all that Compose reports; the others matter to us only as far as later stages meet them.
}

type Fault = {
	readonly place: Place;
	readonly message: string;
	/** Keys from the value that was checked to the fault. */
	readonly path: readonly (string | number)[];
	/** Of a wrong type, so that nothing can be made of it. A strange key or a bad name takes nothing from the rest. */
	readonly isLoss?: true;
};

function faultAt(place: Place, message: string): Fault {
	return { place, message, path: [] };
}

function inside(key: string | number, fault: Fault): Fault {
	return { ...fault, path: [key, ...fault.path] };
}

type Schema = {
	readonly $ref?: string;
	readonly type?: string | readonly string[];
	readonly properties?: { readonly [name: string]: Schema };
	readonly patternProperties?: { readonly [pattern: string]: Schema };
	readonly additionalProperties?: boolean;
	readonly unevaluatedProperties?: boolean;
	readonly items?: Schema;
	readonly required?: readonly string[];
	readonly oneOf?: readonly Schema[];
	readonly anyOf?: readonly Schema[];
	readonly allOf?: readonly Schema[];
	readonly enum?: readonly string[];
	readonly pattern?: string;
	readonly minimum?: number;
	readonly maximum?: number;
	readonly uniqueItems?: boolean;
};

/** The same, ready to run. References are followed when needed, as they may be circular. */
type Node = {
	/** Bits of `typeBits`. */
	readonly types: number | undefined;
	readonly pattern: RegExp | undefined;
	readonly properties: ReadonlyMap<string, () => Node>;
	readonly patterns: readonly { readonly matches: (name: string) => boolean; readonly node: () => Node }[];
	readonly closed: boolean;
	readonly items: (() => Node) | undefined;
	readonly oneOf: readonly (() => Node)[];
	readonly anyOf: readonly (() => Node)[];
	readonly schema: Schema;
};

let root: Node | undefined;

function compiled(): Node {
	root ??= compile(composeSpec as unknown as Schema);
	return root;
}

const made = new Map<Schema, Node>();

function compile(given: Schema): Node {
	const known = made.get(given);
	if (known !== undefined) return known;
	const schema = flatten(given);
	const node: Node = {
		types: schema.type === undefined ? undefined : namesOf(schema.type).reduce((bits, name) => bits | bitOf(name), 0),
		pattern: schema.pattern === undefined ? undefined : new RegExp(schema.pattern, "u"),
		properties: new Map(Object.entries(schema.properties ?? {}).map(([name, part]) => [name, lazy(part)])),
		patterns: Object.entries(schema.patternProperties ?? {}).map(([pattern, part]) => ({
			matches: matcherOf(pattern),
			node: lazy(part),
		})),
		closed: schema.additionalProperties === false || schema.unevaluatedProperties === false,
		items: schema.items && lazy(schema.items),
		oneOf: (schema.oneOf ?? []).map(lazy),
		anyOf: (schema.anyOf ?? []).map(lazy),
		schema,
	};
	made.set(given, node);
	return node;
}

function lazy(part: Schema): () => Node {
	let node: Node | undefined;
	return () => {
		node ??= compile(part);
		return node;
	};
}

/** Nearly every mapping may have extensions, and each of its keys is asked whether it is one. */
function matcherOf(pattern: string): (name: string) => boolean {
	if (pattern === "^x-") return (name) => name.startsWith("x-");
	const expression = new RegExp(pattern, "u");
	// Of anything but line breaks: the names of variables and labels.
	if (pattern === ".+") return (name) => isPrintable(name.charCodeAt(0)) || expression.test(name);
	return (name) => expression.test(name);
}

function isPrintable(code: number): boolean {
	return code >= 32 && code < 127;
}

/** `$ref` followed and `allOf` taken in: what is then evaluated is what stands here. */
function flatten(schema: Schema): Schema {
	const target = schema.$ref === undefined ? undefined : definition(schema.$ref);
	if (target !== undefined) return flatten(target);
	let flat = schema;
	for (const part of schema.allOf ?? []) {
		const other = flatten(part);
		flat = {
			...other,
			...flat,
			properties: { ...other.properties, ...flat.properties },
			patternProperties: { ...other.patternProperties, ...flat.patternProperties },
		};
	}
	return flat;
}

function definition(ref: string): Schema | undefined {
	const definitions: { readonly [name: string]: unknown } = composeSpec.$defs;
	return definitions[ref.replace("#/$defs/", "")] as Schema | undefined;
}

function check(value: Value, node: Node): Fault | undefined {
	const { schema } = node;
	// Maybe absent, by an earlier layer's short form; Compose has nothing here.
	if (value.kind === "scalar" && value.value === null && value.unknown !== undefined) return undefined;
	if (!isOfType(value, node)) {
		const message = `must be ${namesOf(schema.type).map(inWords).join(" or ")}`;
		return { ...faultAt(value.place, message), isLoss: true };
	}
	if (node.oneOf.length > 0) return checkOneOf(value, node.oneOf);
	if (node.anyOf.length > 0 && !fitsAny(value, node.anyOf)) {
		const choices = (schema.anyOf ?? []).flatMap((part) => part.required ?? []);
		return faultAt(value.place, `must have one of ${choices.join(", ")}`);
	}
	switch (value.kind) {
		case "scalar":
			return checkScalar(value, node);
		case "sequence":
			return checkItems(value, node);
		case "mapping":
			return checkEntries(value, node);
	}
}

function fitsAny(value: Value, parts: readonly (() => Node)[]): boolean {
	return parts.some((part) => check(value, part()) === undefined);
}

function checkScalar(value: Value & { kind: "scalar" }, { schema, pattern }: Node): Fault | undefined {
	const content = value.value;
	const { place } = value;
	if (schema.enum !== undefined && !(typeof content === "string" && schema.enum.includes(content))) {
		return faultAt(place, `must be one of ${schema.enum.join(", ")}`);
	}
	if (typeof content === "string") {
		const fits = pattern === undefined || pattern.test(content);
		return fits ? undefined : faultAt(place, `must match ${schema.pattern}`);
	}
	if (typeof content === "number" && !Number.isFinite(content)) {
		return faultAt(place, `${content} is not a number that JSON knows`);
	}
	if (typeof content === "number" || typeof content === "bigint") {
		const { minimum, maximum } = schema;
		if (minimum !== undefined && content < minimum) return faultAt(place, `must be at least ${minimum}`);
		if (maximum !== undefined && content > maximum) return faultAt(place, `must be at most ${maximum}`);
	}
	return undefined;
}

function checkItems(value: Value & { kind: "sequence" }, node: Node): Fault | undefined {
	if (node.items !== undefined) {
		const items = node.items();
		for (let index = 0; index < value.items.length; index++) {
			const fault = check(value.items[index] as Value, items);
			if (fault !== undefined) return inside(index, fault);
		}
	}
	if (node.schema.uniqueItems !== true || value.items.length < 2) return undefined;
	// In most lists all are texts, which then stand for themselves.
	const print = value.items.every(isText) ? textOf : printOf;
	const twice = firstTwice(value.items.map(print));
	const item = value.items[twice];
	return item === undefined ? undefined : inside(twice, faultAt(item.place, "stands twice in its list"));
}

function isText(item: Value): boolean {
	return item.kind === "scalar" && typeof item.value === "string";
}

function textOf(item: Value): string {
	return stringOf(item) ?? "";
}

function checkEntries(value: Value & { kind: "mapping" }, node: Node): Fault | undefined {
	const missing = node.schema.required?.find((name) => !value.entries.has(name));
	if (missing !== undefined) return faultAt(value.place, `has no ${missing}`);
	let fault: Fault | undefined;
	value.entries.forEach((entry, name) => {
		fault ??= checkEntry(name, entry, node);
	});
	return fault;
}

function checkEntry(name: string, entry: Entry, node: Node): Fault | undefined {
	const property = node.properties.get(name);
	let matched = property !== undefined;
	let fault = property === undefined ? undefined : check(entry.value, property());
	// By index, as all that is done for each value: an iterator makes an object a step.
	for (let index = 0; index < node.patterns.length; index++) {
		const row = node.patterns[index];
		if (fault !== undefined || row?.matches(name) !== true) continue;
		matched = true;
		fault = check(entry.value, row.node());
	}
	if (!matched && node.closed) return inside(name, faultAt(entry.key, "is a key that is not allowed here"));
	return fault && inside(name, fault);
}

/** As `fingerprint`, but that 1 and 1.0 are the same. */
function printOf(item: Value): string {
	return item.kind !== "scalar" || isText(item) ? fingerprint(item) : String(item.value);
}

/** The fault of the alternative that was met furthest. */
function checkOneOf(value: Value, alternatives: readonly (() => Node)[]): Fault | undefined {
	let fitting = 0;
	for (let index = 0; index < alternatives.length; index++) {
		const node = alternatives[index]?.();
		// Most are of another type, and seldom is anything to be said of them.
		if (node !== undefined && isOfType(value, node) && check(value, node) === undefined) fitting++;
	}
	if (fitting === 1) return undefined;
	return fitting > 1 ? faultAt(value.place, "can be read in more than one way") : furthest(value, alternatives);
}

function furthest(value: Value, alternatives: readonly (() => Node)[]): Fault {
	const faults = alternatives.flatMap((alternative) => check(value, alternative()) ?? []);
	return faults.reduce((best, fault) => (fault.path.length > best.path.length ? fault : best));
}

function isOfType(value: Value, { types }: Node): boolean {
	return types === undefined || (types & typesOf(value)) !== 0;
}

const typeBits = { object: 1, array: 2, null: 4, boolean: 8, integer: 16, number: 32, string: 64 } as const;

/** Of what types a value is once it is JSON, where 1.0 is an integer and a time is a string. */
function typesOf(value: Value): number {
	if (value.kind === "mapping") return typeBits.object;
	if (value.kind === "sequence") return typeBits.array;
	if (value.value === null) return typeBits.null;
	if (typeof value.value === "boolean") return typeBits.boolean;
	if (typeof value.value === "bigint") return typeBits.integer | typeBits.number;
	if (typeof value.value === "number") {
		return Number.isInteger(value.value) ? typeBits.integer | typeBits.number : typeBits.number;
	}
	return isString(value) || value.tag !== undefined ? typeBits.string : 0;
}

function bitOf(name: string): number {
	return Object.hasOwn(typeBits, name) ? typeBits[name as keyof typeof typeBits] : 0;
}

function namesOf(type: Schema["type"]): readonly string[] {
	return type === undefined ? [] : [type].flat();
}

function inWords(type: string): string {
	return { object: "a mapping", array: "a list", null: "empty", integer: "a whole number" }[type] ?? `a ${type}`;
}
