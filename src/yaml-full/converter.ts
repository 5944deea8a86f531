import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from "yaml";
import type { Diagnostic } from "../diagnostic.ts";
import type { Place, Source } from "../source.ts";
import { startOf } from "../source.ts";
import { type Entry, type Mapping, type Step, type Value, withStep } from "../value.ts";
import { isFollowedByText, valueOfScalar } from "./library-quirks.ts";

/** A document says what no value can be made of. */
export class Fault extends Error {
	override readonly name = "Fault";
	readonly diagnostic: Diagnostic;

	constructor(diagnostic: Diagnostic) {
		super(diagnostic.message);
		this.diagnostic = diagnostic;
	}
}

/** The text of a source as its documents were read from it. */
export type ReadText = {
	readonly source: Source;
	/** The source's text with the library's line breaks. */
	readonly written: string;
	/** Where in `written` an offset of the text stands that the library was given. */
	readonly offsetOf: (offset: number) => number;
};

/**
 * Makes the value of one document of the library. Aliases are shared, not copied, and counted as if they were copied.
 * Merge keys (`<<`) are resolved, each merged value with a step that says so.
 */
export class Converter {
	readonly #source: Source;
	readonly #written: string;
	readonly #offsetOf: (offset: number) => number;
	/** Undefined while the anchored node is being read: an alias to it then stands inside itself. */
	readonly #anchors = new Map<string, Value | undefined>();
	/** Values in each value, all aliases expanded. */
	readonly #sizes = new WeakMap<Value, number>();

	constructor({ source, written, offsetOf }: ReadText) {
		this.#source = source;
		this.#written = written;
		this.#offsetOf = offsetOf;
	}

	/**
	 * An empty document is a null scalar.
	 * @throws Fault
	 */
	convertDocument(document: Document): Value {
		if (document.contents === null) return { kind: "scalar", value: null, place: startOf(this.#source) };
		return this.#convert(document.contents as Node);
	}

	#convert(node: Node): Value {
		if (isAlias(node)) return this.#alias(node.source, this.#placeOf(node));
		const anchor = (node as { anchor?: string }).anchor;
		if (anchor !== undefined) this.#anchors.set(anchor, undefined);
		const value = this.#content(node);
		if (anchor !== undefined) this.#anchors.set(anchor, value);
		return value;
	}

	#content(node: Node): Value {
		const place = this.#placeOf(node);
		const local = node.tag?.startsWith("!") ? { tag: node.tag } : {};
		if (isMap(node)) return this.#sized({ kind: "mapping", ...this.#entries(node.items as Pair[]), place, ...local });
		if (isSeq(node)) {
			const items = node.items.map((item) => this.#convert(item as Node));
			return this.#sized({ kind: "sequence", items, place, ...local });
		}
		if (!isScalar(node)) this.#fault("is not a value that YAML knows", place);
		this.#requireEnd(node, place);
		const isPlain = node.type === "PLAIN" && node.tag === undefined;
		const plain = isPlain && node.source !== undefined ? { plain: node.source } : {};
		return { kind: "scalar", value: primitive(valueOfScalar(node, this.#written, place)), place, ...plain, ...local };
	}

	#requireEnd(node: Scalar, place: Place): void {
		if (isFollowedByText(node, this.#written, place.end)) {
			this.#fault("is followed by text where nothing more can stand", place);
		}
	}

	#alias(name: string, place: Place): Value {
		const value = this.#anchors.get(name);
		if (value !== undefined) {
			const shared = withStep(value, { kind: "alias", place, name });
			this.#sizes.set(shared, this.#size(value));
			return shared;
		}
		const message = this.#anchors.has(name)
			? `alias *${name} stands inside its own anchor`
			: `alias *${name} has no anchor`;
		return this.#fault(message, place);
	}

	#entries(pairs: readonly Pair[]): Pick<Mapping, "entries" | "merged"> {
		const entries = new Map<string, Entry>();
		const merged: { readonly value: Value; readonly step: Step }[] = [];
		for (const pair of pairs) {
			const key = pair.key as Node;
			// Its anchor is one for its value too.
			const name = isMergeKey(key) ? undefined : this.#keyName(key);
			const content: Value =
				pair.value === null
					? { kind: "scalar", value: null, place: this.#placeOf(key) }
					: this.#convert(pair.value as Node);
			if (name === undefined) {
				if (merged.length > 0) this.#fault("a merge key (<<) stands twice in the same mapping", this.#placeOf(key));
				merged.push({ value: content, step: { kind: "merge-key", place: this.#placeOf(key) } });
				continue;
			}
			if (entries.has(name)) this.#fault(`key "${name}" stands twice in the same mapping`, this.#placeOf(key));
			entries.set(name, { key: this.#placeOf(key), value: content });
		}
		for (const { value, step } of merged) this.#merge(entries, value, step);
		const sources = merged.flatMap(({ value }) => (value.kind === "mapping" ? [value] : []));
		return sources.length === 0 ? { entries } : { entries, merged: sources };
	}

	/**
	 * `<<` brings what the mapping does not say itself; of several mappings, the first that says it. As in compose-go,
	 * what is tagged `!reset` is not said, though the tag stands: of `{<<: *base, ports: !reset}` the ports are those of
	 * the base, and replace what earlier files say. Of what is merged by a list, the tag does not stand.
	 */
	#merge(entries: Map<string, Entry>, value: Value, step: Step): void {
		const mappings = value.kind === "sequence" ? value.items : [value];
		for (const mapping of mappings) {
			if (mapping.kind !== "mapping") this.#fault("a merge key (<<) takes a mapping or a list of mappings", step.place);
			for (const [name, entry] of (mapping as Mapping).entries) {
				const known = entries.get(name);
				if (known !== undefined && known.value.tag !== "!reset") continue;
				if (value.kind === "sequence" && entry.value.tag === "!reset") continue;
				const stepped = withStep(value.kind === "sequence" ? untagged(entry.value) : entry.value, step);
				const shared = known === undefined || stepped.tag !== undefined ? stepped : { ...stepped, tag: "!override" };
				this.#sizes.set(shared, this.#size(entry.value));
				entries.set(name, { key: entry.key, value: shared });
			}
		}
	}

	#keyName(key: Node): string {
		if (isAlias(key)) {
			const value = this.#alias(key.source, this.#placeOf(key));
			if (value.kind === "scalar") return String(value.value);
		}
		if (isScalar(key)) {
			this.#requireEnd(key, this.#placeOf(key));
			if (key.anchor !== undefined) this.#convert(key);
			const { type, source, value } = key;
			return type === "PLAIN" && source !== undefined && value !== null
				? source
				: String(valueOfScalar(key, this.#written, this.#placeOf(key)));
		}
		return this.#fault("a key must be a plain value, not a mapping or a list", this.#placeOf(key));
	}

	#sized<T extends Value>(value: T): T {
		const children =
			value.kind === "mapping"
				? [...Array.from(value.entries.values(), (entry) => entry.value), ...(value.merged ?? [])]
				: value.kind === "sequence"
					? value.items
					: [];
		let size = 1;
		for (const child of children) size += this.#size(child);
		if (size > this.#source.bounds.limits.values) {
			throw new Fault(this.#source.bounds.diagnostic("values", value.place, "grows too large with its aliases"));
		}
		this.#sizes.set(value, size);
		return value;
	}

	#size(value: Value): number {
		return this.#sizes.get(value) ?? 1;
	}

	#placeOf(node: Node): Place {
		const start = node.range?.[0] ?? 0;
		return { source: this.#source, start: this.#offsetOf(start), end: this.#offsetOf(node.range?.[1] ?? start) };
	}

	#fault(message: string, place: Place): never {
		throw new Fault({ kind: "syntax", level: "error", message, place });
	}
}

/** `<<`, or `!!merge <<` as yq writes it; `"<<"` and `!!str <<` are keys like others. */
function isMergeKey(key: Node): boolean {
	if (!isScalar(key) || key.source !== "<<") return false;
	return key.tag === undefined ? key.type === "PLAIN" : key.tag === "tag:yaml.org,2002:merge";
}

function untagged(value: Value): Value {
	const { tag: _, ...rest } = value;
	return rest;
}

function primitive(value: unknown): string | number | bigint | boolean | null {
	switch (typeof value) {
		case "string":
		case "number":
		case "bigint":
		case "boolean":
			return value;
		default:
			if (value instanceof Date) return value.toISOString();
			return value === null || value === undefined ? null : String(value);
	}
}
