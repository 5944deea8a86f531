import type { Source } from "../source.ts";
import type { Entry, Mapping, Sequence, Value } from "../value.ts";
import { blockScalar } from "./block-scalar.ts";
import { Cursor, isBreak, Unfit, unfit } from "./cursor.ts";
import { flowCollection } from "./flow.ts";
import { Lines, spaces } from "./lines.ts";
import { Merges } from "./merges.ts";
import { isPlainStart, plainEnd, plainScalar } from "./plain.ts";
import { quotedName, quotedScalar, quoteEnd } from "./quoted.ts";

/**
 * The one document of a text in YAML's common form: block collections, scalars on one line, block scalars, simple flow
 * collections, anchors and merge keys. Undefined for any other text, be it right or wrong: the full parser then says
 * what it is. What this gives is value for value and place for place what the full parser gives, in a tenth of the time.
 * `isDisputed`: another reader of YAML may find other values in it, or keys that are no texts.
 */
export function readQuickly(source: Source): { readonly document: Value; readonly isDisputed: boolean } | undefined {
	const text = withoutEnd(source.text);
	// Other line breaks, marks of byte order, ends of documents, directives.
	if (/[\r\u0085\u2028\u2029\uFEFF]|^(?:\.\.\.|%)/m.test(text)) return undefined;
	try {
		const cursor = new Cursor(source, text);
		const document = new Reader(cursor).document();
		source.bounds.spendValues(source.tally, cursor.count);
		return { document, isDisputed: cursor.isDisputed };
	} catch (error) {
		if (error instanceof Unfit) return undefined;
		throw error;
	}
}

/** A document may say that it ends: `...` on the last line. */
function withoutEnd(text: string): string {
	return text.endsWith("\n...\n") ? text.slice(0, -"...\n".length) : text;
}

class Reader {
	readonly #cursor: Cursor;
	readonly #text: string;
	readonly #lines: Lines;

	constructor(cursor: Cursor) {
		this.#cursor = cursor;
		this.#text = cursor.text;
		this.#lines = new Lines(cursor.text);
	}

	document(): Value {
		const lines = this.#lines;
		lines.seek(0, 0, false);
		if (lines.column === 0 && this.#text.startsWith("---", lines.next)) lines.seek(lines.end(lines.next + 3), 0, false);
		// Of further documents the full parser knows.
		if (lines.column !== 0 || this.#text.startsWith("---", lines.next) || this.#text.includes("\n---", lines.next))
			unfit();
		const value = this.#collection(lines.next, lines.column);
		return lines.next === this.#text.length ? value : unfit();
	}

	#collection(at: number, column: number): Mapping | Sequence {
		this.#cursor.enter();
		this.#cursor.grow();
		const value = this.#isItem(at) ? this.#sequence(at, column) : this.#mapping(at, column);
		this.#cursor.leave();
		return value;
	}

	#sequence(start: number, column: number): Sequence {
		const items: Value[] = [];
		this.#lines.next = start;
		do {
			items.push(this.#item(this.#lines.next + 1, column));
			if (this.#lines.column > column) unfit();
		} while (this.#lines.column === column && this.#isItem(this.#lines.next));
		const place = this.#cursor.place(start, this.#lines.after);
		this.#lines.close(column);
		return { kind: "sequence", items, place };
	}

	#mapping(start: number, column: number): Mapping {
		const text = this.#text;
		const cursor = this.#cursor;
		const entries = new Map<string, Entry>();
		let merges: Merges | undefined;
		this.#lines.next = start;
		do {
			const begin = this.#lines.next;
			const code = text.charCodeAt(begin);
			const isQuoted = code === 34 || code === 39;
			let name: string;
			if (isQuoted) {
				name = quotedName(cursor, begin);
			} else {
				cursor.at = plainEnd(cursor, begin);
				name = cursor.keyName(text.slice(begin, cursor.at));
			}
			const key = cursor.place(begin, cursor.at);
			const colon = spaces(this.#text, cursor.at);
			const isKey = text.charCodeAt(colon) === 58 && isBreak(text.charCodeAt(colon + 1));
			if (!isKey || colon - begin > 1000 || entries.has(name)) unfit();
			const value = this.#value(colon + 1, column);
			if (name === "<<" && !isQuoted) {
				merges ??= new Merges();
				merges.add(key, value);
			} else entries.set(name, { key, value });
			if (this.#lines.column > column) unfit();
		} while (this.#lines.column === column);
		const place = cursor.place(start, this.#lines.after);
		this.#lines.close(column);
		if (merges === undefined) return { kind: "mapping", entries, place };
		return { kind: "mapping", ...merges.into(entries, cursor), place };
	}

	/** The value behind a key's colon. */
	#value(from: number, column: number): Value {
		const at = spaces(this.#text, from);
		if (this.#text.charCodeAt(at) !== ampersand) return this.#valueAt(at, column, false);
		const { anchor, behind } = this.#anchor(at);
		return this.#cursor.anchored(anchor, () => this.#valueAt(behind, column, true));
	}

	#valueAt(at: number, column: number, isAnchored: boolean): Value {
		const cursor = this.#cursor;
		const code = this.#text.charCodeAt(at);
		if (!endsLine(code)) return this.#inline(at, column);
		this.#lines.seek(this.#lines.end(at), column, false);
		const isBelow = this.#lines.column > column || (this.#lines.column === column && this.#isItem(this.#lines.next));
		if (isBelow) return this.#below(column);
		if (isAnchored) unfit();
		cursor.grow();
		if (this.#lines.column < column) {
			this.#lines.after = code === 35 || this.#lines.comments >= 0 ? this.#lines.next : at;
			this.#lines.comments = -1;
		}
		return { kind: "scalar", value: null, place: cursor.place(at, at), plain: "" };
	}

	/** The value behind the `-` of an item. */
	#item(from: number, column: number): Value {
		const at = spaces(this.#text, from);
		if (this.#text.charCodeAt(at) === ampersand) {
			const { anchor, behind } = this.#anchor(at);
			if (!endsLine(this.#text.charCodeAt(behind)) && this.#isKey(behind)) unfit();
			return this.#cursor.anchored(anchor, () => this.#itemAt(behind, column));
		}
		const isCollection = !endsLine(this.#text.charCodeAt(at)) && this.#isKey(at);
		return isCollection ? this.#collection(at, column + 1 + at - from) : this.#itemAt(at, column);
	}

	#itemAt(at: number, column: number): Value {
		if (!endsLine(this.#text.charCodeAt(at))) return this.#inline(at, column);
		this.#lines.seek(this.#lines.end(at), column, false);
		return this.#lines.column <= column ? unfit() : this.#below(column);
	}

	/** The name of the anchor at its `&`, and where what it names begins. */
	#anchor(at: number): { readonly anchor: string; readonly behind: number } {
		const anchor = this.#cursor.name(at + 1);
		const behind = spaces(this.#text, this.#cursor.at);
		if (behind === this.#cursor.at && this.#text.charCodeAt(behind) !== 10) unfit();
		return { anchor, behind };
	}

	/** A value that begins on the next line with content. */
	#below(column: number): Value {
		const lines = this.#lines;
		const at = lines.next;
		if (this.#isItem(at) || this.#isKey(at)) return this.#collection(at, lines.column);
		// The full parser forgets the column over a comment.
		return lines.comments === -1 ? this.#inline(at, column) : unfit();
	}

	/** Whether a key with its colon begins here. */
	#isKey(at: number): boolean {
		const code = this.#text.charCodeAt(at);
		if (code === 34 || code === 39) {
			const end = quoteEnd(this.#text, at);
			return end !== undefined && this.#text.charCodeAt(spaces(this.#text, end)) === 58;
		}
		if (!isPlainStart(this.#text, at)) return false;
		return this.#text.charCodeAt(spaces(this.#text, plainEnd(this.#cursor, at))) === 58;
	}

	/** A value that begins on this line, in a collection at `column`. */
	#inline(at: number, column: number): Value {
		const cursor = this.#cursor;
		let value: Value;
		switch (this.#text.charCodeAt(at)) {
			case 34:
			case 39:
				value = quotedScalar(cursor, at, column);
				break;
			case 42:
				value = cursor.alias(at);
				break;
			case 91:
			case 123:
				value = flowCollection(cursor, at, column);
				break;
			case 62:
			case 124:
				value = blockScalar(cursor, at, column);
				this.#lines.after = cursor.at;
				this.#lines.seek(cursor.at, column, false);
				return value;
			default:
				value = plainScalar(cursor, at, column);
		}
		this.#lines.seek(this.#lines.end(cursor.at), column, true);
		return value;
	}

	#isItem(at: number): boolean {
		return this.#text.charCodeAt(at) === 45 && isBreak(this.#text.charCodeAt(at + 1));
	}
}

const ampersand = 38;

/** Whether only a comment, if anything, can follow on the line. */
function endsLine(code: number): boolean {
	return code === 10 || code === 35 || Number.isNaN(code);
}
