import type { DiagnosticKind } from "../../diagnostic.ts";
import type { Source } from "../../source.ts";
import { type Lookup, substitute, type Variable } from "./template.ts";

/** Thrown for a line that compose-go's parser does not take, or that is more than we take; the message says which. */
export class DotenvError extends Error {
	readonly offset: number;
	readonly kind: DiagnosticKind;
	constructor(message: string, offset: number, kind: DiagnosticKind = "syntax") {
		super(message);
		this.offset = offset;
		this.kind = kind;
	}
}

/**
 * Reads a `.env` or env file as compose-go's dotenv package does, into `variables`, which earlier files have filled.
 * `lookup` has precedence over them in what values refer to.
 */
export function parseDotenv(source: Source, variables: Map<string, Variable>, lookup: Lookup): void {
	new Parser(source, variables, lookup).parse();
}

/** An env file of `format: raw`: lines `NAME=VALUE`, nothing replaced, no quotes. */
export function parseRaw(source: Source, variables: Map<string, Variable>, lookup: Lookup): void {
	let offset = 0;
	for (const line of source.text.split("\n")) {
		const text = line.replace(/\r$/, "").replace(/^\s+/, "");
		const start = offset + line.length - line.replace(/^\s+/, "").length;
		offset += line.length + 1;
		if (text === "" || text.startsWith("#")) continue;
		const equals = text.indexOf("=");
		const name = equals === -1 ? text : text.slice(0, equals);
		if (name === "") throw new DotenvError(`no variable name on line '${text}'`, start);
		if (/\s/.test(name)) throw new DotenvError(`variable '${name}' contains whitespaces`, start);
		if (equals !== -1) {
			const place = { source, start: start + equals + 1, end: start + text.length };
			variables.set(name, { value: text.slice(equals + 1), place });
		} else {
			const found = lookup(name);
			if (found !== undefined) variables.set(name, found);
		}
	}
}

/** Go's `unicode.IsSpace`. */
const space = /[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const lineSpace = /[\t\v\f\r \u0085\u00a0]/;
/** What may stand in a name, and the blanks that are let pass there. */
const nameChars = /[\p{L}\p{N}_.\-[\]\t\v\f\r \u0085\u00a0]*/uy;

class Parser {
	readonly #source: Source;
	readonly #text: string;
	readonly #variables: Map<string, Variable>;
	readonly #lookup: Lookup;
	#at = 0;
	#grown = 0;

	constructor(source: Source, variables: Map<string, Variable>, lookup: Lookup) {
		this.#source = source;
		this.#text = source.text;
		this.#variables = variables;
		this.#lookup = lookup;
	}

	parse(): void {
		while (this.#toStatement()) {
			const start = this.#at;
			const { name, inherited } = this.#name();
			if (name.includes(" ")) throw new DotenvError("key cannot contain a space", start);
			if (inherited) {
				const found = this.#lookup(name);
				if (found !== undefined) this.#variables.set(name, found);
			} else this.#variables.set(name, this.#value());
		}
	}

	/** Skips space, line breaks and comments; false at the end. */
	#toStatement(): boolean {
		for (;;) {
			while (this.#at < this.#text.length && space.test(this.#text.charAt(this.#at))) this.#at++;
			if (this.#at >= this.#text.length) return false;
			if (this.#text[this.#at] !== "#") return true;
			const end = this.#text.indexOf("\n", this.#at);
			if (end === -1) return false;
			this.#at = end;
		}
	}

	#name(): { readonly name: string; readonly inherited: boolean } {
		// Go's \s in a regular expression is ASCII only, and holds line breaks.
		if (/^export[\t\n\f\r ]/.test(this.#text.slice(this.#at, this.#at + 7))) {
			this.#at += "export".length;
			this.#skipLineSpace();
		}
		const start = this.#at;
		nameChars.lastIndex = start;
		nameChars.test(this.#text);
		const end = nameChars.lastIndex;
		const code = this.#text.codePointAt(end);
		if (code !== undefined) {
			const char = String.fromCodePoint(code);
			if (char !== "=" && char !== ":" && char !== "\n") {
				const line = this.#text.slice(start).split("\n", 1)[0] ?? "";
				throw new DotenvError(
					`unexpected character ${JSON.stringify(char)} in variable name ${JSON.stringify(line)}`,
					end,
				);
			}
			const name = withoutTrailingSpace(this.#text.slice(start, end));
			this.#at = end + 1;
			this.#skipLineSpace();
			return { name, inherited: char === "\n" };
		}
		if (start >= this.#text.length) throw new DotenvError("zero length string", start);
		// A last line without a line break has no name for compose-go: the whole of it is then the value of "".
		return { name: "", inherited: false };
	}

	#skipLineSpace(): void {
		while (this.#at < this.#text.length && lineSpace.test(this.#text.charAt(this.#at))) this.#at++;
	}

	#value(): Variable {
		const quote = this.#text[this.#at];
		if (quote === '"' || quote === "'") return this.#quoted(quote);
		const start = this.#at;
		const end = this.#text.indexOf("\n", start);
		const line = end === -1 ? this.#text.slice(start) : this.#text.slice(start, end);
		this.#at = end === -1 ? this.#text.length : end + 1;
		const comment = line.indexOf(" #");
		const text = withoutTrailingSpace(comment === -1 ? line : line.slice(0, comment));
		return this.#expanded(text, start, start + text.length);
	}

	#quoted(quote: string): Variable {
		const start = this.#at;
		let text = "";
		let escaping = false;
		for (let at = start + 1; at < this.#text.length; at++) {
			const char = this.#text[at] ?? "";
			if (char !== quote) {
				if (!escaping && char === "\\") {
					escaping = true;
					continue;
				}
				text += escaping ? `\\${char}` : char;
				escaping = false;
				continue;
			}
			if (escaping) {
				escaping = false;
				text += char;
				continue;
			}
			this.#at = at + 1;
			if (quote === '"') return this.#expanded(expandEscapes(text), start, at + 1);
			return { value: text, place: { source: this.#source, start, end: at + 1 } };
		}
		throw new DotenvError(`unterminated quoted value ${this.#text.slice(start).split("\n", 1)[0]}`, start);
	}

	#expanded(text: string, start: number, end: number): Variable {
		const { bounds } = this.#source;
		const lookup = (name: string) => this.#lookup(name) ?? this.#variables.get(name);
		const result = substitute(text, lookup, bounds.limits);
		const place = { source: this.#source, start, end };
		if (result.met !== undefined) {
			const { message } = bounds.diagnostic(result.met, place, "holds more variables than are replaced");
			throw new DotenvError(message, start, "limit");
		}
		const fault = result.faults[0];
		if (fault !== undefined) throw new DotenvError(fault, start);
		this.#grown += result.value.length - text.length;
		if (this.#grown > bounds.limits["texts-mib"] * 2 ** 20) {
			const { message } = bounds.diagnostic(
				"texts-mib",
				place,
				"holds variables that grow to more text than is looked at",
			);
			throw new DotenvError(message, start, "limit");
		}
		if (result.unknown.length === 0) return { value: result.value, place };
		return { value: result.value, place, marked: result.marked, unknown: result.unknown };
	}
}

/** A regular expression would look at each run of blanks in the text once for each of its characters. */
function withoutTrailingSpace(text: string): string {
	let end = text.length;
	while (end > 0 && space.test(text.charAt(end - 1))) end--;
	return text.slice(0, end);
}

const escapes: { readonly [letter: string]: string } = {
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "\t",
	v: "\v",
	'"': '"',
	"\\": "\\",
	// The variables are replaced after this, and `$$` is a dollar sign to them.
	$: "$$",
};

function expandEscapes(text: string): string {
	return text.replace(/\\(?:([abcfnrtv$"\\])|0(\d{0,3}))/g, (match, letter: string | undefined, octal: string) => {
		if (letter !== undefined) return escapes[letter] ?? match;
		// What is not three octal digits loses its zero, as in compose-go.
		return /^[0-3][0-7]{2}$/.test(octal) ? String.fromCharCode(Number.parseInt(octal, 8)) : `\\${octal}`;
	});
}
