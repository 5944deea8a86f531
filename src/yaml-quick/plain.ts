import type { Scalar } from "../value.ts";
import { type Cursor, isBreak, unfit } from "./cursor.ts";

/** A plain scalar in a block collection at `column`, with the lines that go on with it; `at` is then behind it. */
export function plainScalar(cursor: Cursor, start: number, column: number): Scalar {
	const { text } = cursor;
	let end = plainEnd(cursor, start);
	let plain = text.slice(start, end);
	for (let next = continuation(text, end, column); next !== undefined; next = continuation(text, end, column)) {
		end = lineEnd(text, next.at);
		plain += (next.blanks === 0 ? " " : "\n".repeat(next.blanks)) + text.slice(next.at, end);
	}
	return cursor.plain(plain, start, end);
}

/** The end of a plain scalar's first line: before its colon, comment or line feed, and the spaces there. */
export function plainEnd(cursor: Cursor, start: number): number {
	if (cursor.plainStart === start) return cursor.plainEnd;
	cursor.plainEnd = isPlainStart(cursor.text, start) ? lineEnd(cursor.text, start) : unfit();
	cursor.plainStart = start;
	return cursor.plainEnd;
}

/** Whether a plain scalar can begin so. https://yaml.org/spec/1.2.2/#rule-ns-plain-first */
export function isPlainStart(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code === 45 || code === 58 || code === 63) {
		const next = text.charCodeAt(at + 1);
		return !isBreak(next) && next !== 9;
	}
	return !Number.isNaN(code) && !notPlain.has(code);
}

const notPlain: ReadonlySet<number> = new Set(Array.from("\t\n\r !\"#%&'*,>@[]`{|}", (char) => char.charCodeAt(0)));

function lineEnd(text: string, start: number): number {
	let end = start;
	for (let at = start; ; at++) {
		const code = text.charCodeAt(at);
		if (code > 58) end = at + 1;
		else if (code === 32) continue;
		else if (code === 58) {
			if (isBreak(text.charCodeAt(at + 1))) return end;
			end = at + 1;
		} else if (code === 35) {
			if (text.charCodeAt(at - 1) === 32) return end;
			end = at + 1;
		} else if (code === 9) unfit();
		else if (code === 10 || Number.isNaN(code)) return end;
		else end = at + 1;
	}
}

/** Where a scalar that ends its line goes on, and how many blank lines there are before. */
function continuation(text: string, end: number, column: number) {
	let at = end;
	let feed = -1;
	let blanks = -1;
	for (; ; at++) {
		const code = text.charCodeAt(at);
		if (code === 10) {
			feed = at;
			blanks++;
		} else if (code !== 32) break;
	}
	const code = text.charCodeAt(at);
	if (code === 9) unfit();
	if (feed === -1 || Number.isNaN(code) || code === 35 || at - feed - 1 <= column) return undefined;
	return { at, blanks };
}
