import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar } from "yaml";
import type { Diagnostic } from "./diagnostic.ts";
import { Recent } from "./recent.ts";
import type { Place, Source } from "./source.ts";
import { startOf } from "./source.ts";
import { type Entry, type Mapping, type Step, type Value, withStep } from "./value.ts";
import { withLineFeeds } from "./yaml-breaks.ts";
import { documentsOf, TooMuch } from "./yaml-documents.ts";
import { indentContinued, writtenOffset } from "./yaml-indent.ts";
import { readQuickly } from "./yaml-quick/reader.ts";

/** A YAML (or JSON) file as values, one a document; empty documents are null scalars. */
export type Parsed = {
	readonly documents: readonly Value[];
	readonly diagnostics: readonly Diagnostic[];
	/** All readers of YAML find the same values in it, without tags, and texts as keys. Only where it is known. */
	readonly isUndisputed?: boolean;
};

/**
 * Reads a source. A file with an error gives no documents: half a file is never judged as if it were whole.
 * Aliases are shared, not copied, and counted as if they were copied: a bomb has billions, the largest honest file
 * 10^5. Merge keys (`<<`) are resolved, each merged value with a step that says so.
 */
export function parseYaml(source: Source): Parsed {
	const known = parsed.get(source);
	if (known !== undefined) return known;
	const reading = parseOnce(source);
	parsed.set(source, reading, source.text.length);
	return reading;
}

/** Lets go of what `parseYaml` has made of a source that nobody is expected to ask for again. */
export function forgetParsed(source: Source): void {
	parsed.delete(source);
}

/** As `parseYaml`, for a source that nobody else asks for: it is not kept. */
export function parseOnce(source: Source): Parsed {
	const quick = readQuickly(source);
	if (quick === undefined) return parseFully(source);
	return { documents: [quick.document], diagnostics: [], isUndisputed: !quick.isDisputed };
}

/** A source is parsed once, however many projects it is in, as long as they are near each other. Weighed by UTF-16 code units of text. */
const parsed = new Recent<Source, Parsed>(2 ** 20);

/** As `parseYaml`, by the full parser alone, and anew each time. */
export function parseFully(source: Source): Parsed {
	try {
		return convertAll(source);
	} catch (error) {
		if (error instanceof Fault) return { documents: [], diagnostics: [error.diagnostic] };
		if (!(error instanceof TooMuch)) throw error;
		const said = { depth: "is nested deeper", values: "holds more values" } as const;
		const at = Math.min(error.offset, source.text.length);
		const message = said[error.limit as keyof typeof said];
		return {
			documents: [],
			diagnostics: [source.bounds.diagnostic(error.limit, { source, start: at, end: at }, message)],
		};
	}
}

function convertAll(source: Source): Parsed {
	const text = withLineFeeds(source.text);
	const parsed = readAll(text, source, text, (offset) => offset);
	if (!parsed.diagnostics.some(({ message }) => cutShort.test(message))) return parsed;
	const indented = indentContinued(text);
	if (indented === undefined) return parsed;
	return readAll(indented.text, source, text, (offset) => writtenOffset(indented, offset));
}

/** What the parser says of a quoted text or a flow collection that it ends too early, among others. */
const cutShort = /^Missing closing |must be sufficiently indented/;

/** `written` is the source's text with the parser's line breaks, `offsetOf` where in it an offset in `text` stands. */
type OffsetOf = (offset: number) => number;

function readAll(text: string, source: Source, written: string, offsetOf: OffsetOf): Parsed {
	const documents = documentsOf(text, source);
	const diagnostics: Diagnostic[] = [];
	for (const document of documents) {
		for (const error of document.errors) {
			if (tolerated.has(error.message)) continue;
			// The parser points behind the text where something is missing at its end.
			const [start, end] = error.pos.map((offset) => Math.min(offsetOf(offset), source.text.length)) as [
				number,
				number,
			];
			// Of an escape behind a line break in quotes it miscounts, and the end may come to stand before the start.
			const place = { source, start, end: Math.max(start, end) };
			if (diagnostics.length === mostErrors) {
				diagnostics.push({ kind: "syntax", level: "error", message: "and more errors from here on", place });
				return { documents: [], diagnostics };
			}
			diagnostics.push({ kind: "syntax", level: "error", message: inWords(error.message), place });
		}
	}
	if (diagnostics.length > 0) return { documents: [], diagnostics };
	return {
		documents: documents.map((document) => new Converter(source, written, offsetOf).convertDocument(document)),
		diagnostics,
	};
}

/** The parser says `Missing closing "quote`. */
function inWords(message: string): string {
	return message.replace(/^Missing closing (["'])quote$/, "Missing closing quote ($1)");
}

/** Errors of one file that are said; after so many it is no YAML, and no more is learnt from the next. */
const mostErrors = 20;

/** What libyaml and its ports, go-yaml among them, take: `"a"#b`, where a comment begins, and `"\\'"`, a quote. */
const tolerated: ReadonlySet<string> = new Set([
	"Comments must be separated from other tokens by white space characters",
	"Invalid escape sequence \\'",
]);

class Fault extends Error {
	readonly diagnostic: Diagnostic;
	constructor(diagnostic: Diagnostic) {
		super(diagnostic.message);
		this.diagnostic = diagnostic;
	}
}

class Converter {
	readonly #source: Source;
	readonly #written: string;
	readonly #offsetOf: OffsetOf;
	/** Undefined while the anchored node is being read: an alias to it then stands inside itself. */
	readonly #anchors = new Map<string, Value | undefined>();
	/** Values in each value, all aliases expanded. */
	readonly #sizes = new WeakMap<Value, number>();

	constructor(source: Source, written: string, offsetOf: OffsetOf) {
		this.#source = source;
		this.#written = written;
		this.#offsetOf = offsetOf;
	}

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
		if (!isScalar(node)) this.#fault("syntax", "is not a value that YAML knows", place);
		this.#requireEnd(node, place);
		const isPlain = node.type === "PLAIN" && node.tag === undefined;
		const plain = isPlain && node.source !== undefined ? { plain: node.source } : {};
		return { kind: "scalar", value: primitive(this.#valueOf(node, place)), place, ...plain, ...local };
	}

	/** The parser leaves `\\'` in a text as it is, and does not count the first empty line behind an escaped line break. */
	#valueOf(node: Scalar, place: Place): unknown {
		if (node.type !== "QUOTE_DOUBLE") return node.value;
		const written = this.#written.slice(place.start, place.end);
		if (!/\\(?:'|\r?\n[ \t]*\r?\n)/.test(written)) return node.value;
		const known = written.replace(/\\(?:\r?\n((?:[ \t]*\r?\n)+)|(.))/gs, (pair, empty, character) => {
			if (empty !== undefined) return `${"\\n".repeat(empty.split("\n").length - 1)}\\\n`;
			return character === "'" ? "'" : pair;
		});
		return (parseDocument(known, { logLevel: "silent" }).contents as Scalar | null)?.value ?? node.value;
	}

	/** Text right behind a quote, as in `? "a"b`, is let through by the parser in places, and by nobody else. */
	#requireEnd(node: Scalar, place: Place): void {
		const isQuoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE";
		const behind = this.#written[place.end] ?? "";
		if (isQuoted && !/^[\s,:#[\]{}]?$/.test(behind)) {
			this.#fault("syntax", "is followed by text where nothing more can stand", place);
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
		return this.#fault("syntax", message, place);
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
				if (merged.length > 0)
					this.#fault("syntax", "a merge key (<<) stands twice in the same mapping", this.#placeOf(key));
				merged.push({ value: content, step: { kind: "merge-key", place: this.#placeOf(key) } });
				continue;
			}
			if (entries.has(name))
				this.#fault("syntax", `key "${name}" stands twice in the same mapping`, this.#placeOf(key));
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
			if (mapping.kind !== "mapping")
				this.#fault("syntax", "a merge key (<<) takes a mapping or a list of mappings", step.place);
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
				: String(this.#valueOf(key, this.#placeOf(key)));
		}
		return this.#fault("syntax", "a key must be a plain value, not a mapping or a list", this.#placeOf(key));
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

	#fault(kind: Diagnostic["kind"], message: string, place: Place): never {
		throw new Fault({ kind, level: "error", message, place });
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
