import type { Scalar } from "../value.ts";
import { type Cursor, unfit } from "./cursor.ts";
import { spaces } from "./lines.ts";

/** A quoted scalar at its quote, in a block collection at `column`; `at` is then behind the other quote. */
export function quotedScalar(cursor: Cursor, start: number, column: number): Scalar {
	cursor.grow();
	const value = quotedText(cursor, start, column);
	return { kind: "scalar", value, place: cursor.place(start, cursor.at) };
}

/** A quoted key. As `quotedScalar`, of one line. */
export function quotedName(cursor: Cursor, start: number): string {
	return quotedText(cursor, start, Number.POSITIVE_INFINITY);
}

/** Behind the quote that ends what begins at `start`; undefined where that is not on this line. */
export function quoteEnd(text: string, start: number): number | undefined {
	const quote = text.charCodeAt(start);
	for (let at = start + 1; ; at++) {
		const code = text.charCodeAt(at);
		if (code === quote) {
			if (quote === 34 || text.charCodeAt(at + 1) !== quote) return at + 1;
			at++;
		} else if (code === 92 && quote === 34) at++;
		else if (code === 10 || Number.isNaN(code)) return undefined;
	}
}

/** What stands in the quotes. Further lines stand further right than `column`. */
function quotedText(cursor: Cursor, start: number, column: number): string {
	const { text } = cursor;
	const quote = text.charCodeAt(start);
	let at = start + 1;
	let isBare = true;
	let isFolded = false;
	for (; ; at++) {
		const code = text.charCodeAt(at);
		if (code === quote) {
			if (quote === 34 || text.charCodeAt(at + 1) !== 39) break;
			isBare = false;
			at++;
		} else if (code === 92 && quote === 34) {
			isBare = false;
			at++;
			if (text.charCodeAt(at) === 10) checkLine(text, at, column);
			else if (/\s/.test(text.charAt(at))) unfit();
		} else if (code === 10) {
			isFolded = true;
			checkLine(text, at, column);
		} else if (Number.isNaN(code)) unfit();
	}
	cursor.at = at + 1;
	const written = text.slice(start + 1, at);
	if (quote === 34 && !isBare)
		return withoutEscapes(written, isFolded ? /\\(\n[ \t\n]*|.)|(?<![ \t])[ \t]*\n[ \t\n]*/gs : /\\(\n[ \t]*|.)/gs);
	const inner = isFolded ? written.replace(/(?<![ \t])[ \t]*\n[ \t\n]*/g, folded) : written;
	return isBare ? inner : inner.replaceAll("''", "'");
}

/** A line behind the line feed at `feed` stands further right than `column`. */
function checkLine(text: string, feed: number, column: number): void {
	const content = spaces(text, feed + 1);
	if (text.charCodeAt(content) !== 10 && content - feed - 1 <= column) unfit();
}

/** Not by `replace`, which first lists all that it finds: of millions of escapes, hundreds of megabytes. */
function withoutEscapes(written: string, signs: RegExp): string {
	const pieces: string[] = [];
	let done = 0;
	for (let found = signs.exec(written); found !== null; found = signs.exec(written)) {
		if (found.index > done) pieces.push(written.slice(done, found.index));
		pieces.push(unescaped(found[0], found[1]));
		done = signs.lastIndex;
	}
	if (done < written.length) pieces.push(written.slice(done));
	return pieces.join("");
}

/** One line feed is a space, each further one itself. */
function folded(feeds: string): string {
	const count = feeds.split("\n").length - 1;
	return count === 1 ? " " : "\n".repeat(count - 1);
}

/** Escapes of one character; those with a number in them are left to the full parser. */
const escapes: ReadonlyMap<string, string> = new Map([
	['"', '"'],
	["\\", "\\"],
	["/", "/"],
	["n", "\n"],
	["r", "\r"],
	["t", "\t"],
	["0", "\0"],
	["b", "\b"],
	["e", "\x1b"],
]);

/**
 * `escaped` is what stands behind a backslash: a line feed that is none, with the blanks and empty lines behind it, or a
 * letter.
 */
function unescaped(written: string, escaped: string | undefined): string {
	if (escaped === undefined) return folded(written);
	return escaped.startsWith("\n") ? "\n".repeat(escaped.split("\n").length - 2) : (escapes.get(escaped) ?? unfit());
}
