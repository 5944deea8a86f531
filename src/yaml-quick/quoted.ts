import type { Scalar } from "../value.ts";
import { type Cursor, unfit } from "./cursor.ts";

/** A quoted scalar of one line, at its quote; `at` is then behind the other. */
export function quotedScalar(cursor: Cursor, start: number): Scalar {
	cursor.grow();
	const value = quotedText(cursor, start);
	return { kind: "scalar", value, place: cursor.place(start, cursor.at) };
}

/** What stands in the quotes that begin at `start`; `at` is then behind them. */
export function quotedText(cursor: Cursor, start: number): string {
	const { text } = cursor;
	const quote = text.charCodeAt(start);
	let end = start + 1;
	let isBare = true;
	for (; ; end++) {
		const code = text.charCodeAt(end);
		if (code === quote) {
			if (quote !== 39 || text.charCodeAt(end + 1) !== 39) break;
			isBare = false;
			end++;
		} else if (code === 92 && quote === 34) {
			isBare = false;
			end++;
			if (text.charCodeAt(end) === 10) unfit();
		} else if (code === 10 || Number.isNaN(code)) unfit();
	}
	cursor.at = end + 1;
	const inner = text.slice(start + 1, end);
	if (isBare) return inner;
	return quote === 39 ? inner.replaceAll("''", "'") : inner.replace(/\\(.)/gs, unescaped);
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

function unescaped(_pair: string, letter: string): string {
	return escapes.get(letter) ?? unfit();
}
