import type { Entry, Mapping, Sequence, Value } from "../value.ts";
import { type Cursor, isBreak, unfit } from "./cursor.ts";
import { spaces } from "./lines.ts";
import { Merges } from "./merges.ts";
import { quotedName, quotedScalar } from "./quoted.ts";

/**
 * A flow collection (`[…]`, `{…}`) at its bracket, in a block collection at `column`; `at` is then behind its other
 * bracket. Without anchors, empty values and single pairs in lists.
 */
export function flowCollection(cursor: Cursor, start: number, column: number, isInner = false): Mapping | Sequence {
	cursor.enter();
	const read = cursor.text.charCodeAt(start) === 123 ? flowMapping : flowSequence;
	const value = read(cursor, start, { column, isInner });
	cursor.leave();
	return value;
}

/** What a collection stands in: a block collection at `column`, maybe (`isInner`) inside of another one in it. */
type Around = { readonly column: number; readonly isInner: boolean };

function flowSequence(cursor: Cursor, start: number, around: Around): Sequence {
	const { text } = cursor;
	cursor.grow();
	const items: Value[] = [];
	let at = skip(text, start + 1, around);
	while (text.charCodeAt(at) !== 93) {
		items.push(flowValue(cursor, at, around.column));
		at = behindItem(cursor, around, 93);
	}
	cursor.at = at + 1;
	return { kind: "sequence", items, place: cursor.place(start, at + 1) };
}

function flowMapping(cursor: Cursor, start: number, around: Around): Mapping {
	const { text } = cursor;
	cursor.grow();
	const entries = new Map<string, Entry>();
	let merges: Merges | undefined;
	let at = skip(text, start + 1, around);
	while (text.charCodeAt(at) !== 125) {
		const isQuoted = text.charCodeAt(at) === 34 || text.charCodeAt(at) === 39;
		const name = isQuoted ? quotedName(cursor, at) : plainName(cursor, at);
		const key = cursor.place(at, cursor.at);
		const colon = spaces(text, cursor.at);
		if (text.charCodeAt(colon) !== 58 || text.charCodeAt(colon + 1) !== 32 || entries.has(name)) unfit();
		const value = flowValue(cursor, skip(text, colon + 1, around), around.column);
		if (name === "<<" && !isQuoted) {
			merges ??= new Merges();
			merges.add(key, value);
		} else entries.set(name, { key, value });
		at = behindItem(cursor, around, 125);
	}
	cursor.at = at + 1;
	const place = cursor.place(start, at + 1);
	if (merges === undefined) return { kind: "mapping", entries, place };
	return { kind: "mapping", ...merges.into(entries, cursor), place };
}

function flowValue(cursor: Cursor, at: number, column: number): Value {
	switch (cursor.text.charCodeAt(at)) {
		case 34:
		case 39:
			return quotedScalar(cursor, at, column);
		case 91:
		case 123:
			return flowCollection(cursor, at, column, true);
		case 42:
			return cursor.alias(at);
		default: {
			const end = plainEnd(cursor.text, at);
			return cursor.plain(cursor.text.slice(at, end), at, end);
		}
	}
}

function plainName(cursor: Cursor, at: number): string {
	cursor.at = plainEnd(cursor.text, at);
	return cursor.keyName(cursor.text.slice(at, cursor.at));
}

/** Letters, digits and what else begins a plain scalar without meaning anything to YAML. */
const plainStart = /[\w./$~+<(^=;\\]|-[\w./$-]/y;

function plainEnd(text: string, start: number): number {
	plainStart.lastIndex = start;
	if (!plainStart.test(text)) unfit();
	for (let at = start, end = start; ; at++) {
		const code = text.charCodeAt(at);
		switch (code) {
			case 58: {
				const next = text.charCodeAt(at + 1);
				if (isBreak(next)) return end;
				if (isFlowIndicator(next)) unfit();
				end = at + 1;
				break;
			}
			case 35:
				if (text.charCodeAt(at - 1) === 32) unfit();
				end = at + 1;
				break;
			case 9:
			case 13:
				unfit();
				break;
			case 32:
				break;
			default:
				if (code === 10 || Number.isNaN(code) || isFlowIndicator(code)) return end;
				end = at + 1;
		}
	}
}

function isFlowIndicator(code: number): boolean {
	return code === 44 || code === 91 || code === 93 || code === 123 || code === 125;
}

/** Behind an item: where the next one begins, or its collection ends. */
function behindItem(cursor: Cursor, around: Around, end: number): number {
	const { text } = cursor;
	const at = skip(text, cursor.at, around);
	const code = text.charCodeAt(at);
	if (code === end) return at;
	if (code !== 44) unfit();
	return skip(text, at + 1, around);
}

/** Over white space and comments. Further lines stand further right than the collection that all of it is in. */
function skip(text: string, from: number, { column, isInner }: Around): number {
	let line = -1;
	for (let at = from; ; at++) {
		const code = text.charCodeAt(at);
		if (code === 10) line = at + 1;
		else if (code === 35 && isBreak(text.charCodeAt(at - 1))) {
			at = text.indexOf("\n", at) - 1;
			if (at < 0) unfit();
		} else if (code !== 32) {
			if (line === -1 || at - line > column) return at;
			// The full parser lets the last bracket stand as deep as what it is in.
			const isLast = !isInner && at - line === column && (code === 93 || code === 125);
			return isLast ? at : unfit();
		}
	}
}
