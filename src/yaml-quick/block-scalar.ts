import type { Scalar } from "../value.ts";
import { type Cursor, unfit } from "./cursor.ts";

/**
 * A block scalar (`|`, `>`) at its indicator, in a collection at `column`; `at` is then behind its last line. Of the
 * header only `-` is known.
 *
 * @see https://yaml.org/spec/1.2.2/#81-block-scalar-styles
 */
export function blockScalar(cursor: Cursor, start: number, column: number): Scalar {
	const { text } = cursor;
	const isStripped = text.charCodeAt(start + 1) === 45;
	let header = start + (isStripped ? 2 : 1);
	while (text.charCodeAt(header) === 32) header++;
	if (text.charCodeAt(header) !== 10) unfit();
	const first = header + 1;
	const { indent, end } = extent(text, first, column);
	cursor.grow();
	cursor.at = end;
	const last = text.charCodeAt(end - 1) === 10 ? end - 1 : end;
	const content =
		text.charCodeAt(start) === 124 ? literal(text, first, last, indent) : folded(text, first, last, indent);
	return { kind: "scalar", value: isStripped ? content : `${content}\n`, place: cursor.place(start, end) };
}

/** The indentation of a block scalar's lines, and where the line behind the last of them begins. */
function extent(text: string, first: number, column: number): { readonly indent: number; readonly end: number } {
	let at = first;
	let line = first;
	let blanks = 0;
	for (; ; at++) {
		const code = text.charCodeAt(at);
		if (code === 10) {
			blanks = Math.max(blanks, at - line);
			line = at + 1;
		} else if (code !== 32) break;
	}
	const indent = at - line;
	const isEmpty = indent <= column || Number.isNaN(text.charCodeAt(at));
	if (isEmpty || blanks > indent || text.charCodeAt(at) === 9) unfit();
	return { indent, end: Math.min(lastFeed(text, first, at, indent) + 1, text.length) };
}

/** The line feed of the last line, or the end of the text. Blank lines at the end belong to it only if indented further. */
function lastFeed(text: string, first: number, content: number, indent: number): number {
	let feed = text.indexOf("\n", content);
	while (feed !== -1) {
		let at = feed + 1;
		while (text.charCodeAt(at) === 32) at++;
		const code = text.charCodeAt(at);
		if (code === 10) feed = at;
		else if (at - feed > indent) feed = text.indexOf("\n", at);
		else if (code === 9) unfit();
		else break;
	}
	if (feed === -1) feed = text.length;
	for (;;) {
		let at = feed - 1;
		while (text.charCodeAt(at) === 32) at--;
		if (text.charCodeAt(at) !== 10 || at < first || feed - 1 - at > indent) return feed;
		feed = at;
	}
}

function literal(text: string, first: number, last: number, indent: number): string {
	let value = "";
	for (let line = first; line <= last; ) {
		const feed = text.indexOf("\n", line);
		const end = feed === -1 || feed > last ? last : feed;
		value += line === first ? "" : "\n";
		value += text.slice(Math.min(line + indent, end), end);
		line = end + 1;
	}
	return value;
}

/** Lines become one, but for blank lines and those that are indented further. */
function folded(text: string, first: number, last: number, indent: number): string {
	let value = "";
	let separator = "";
	let wasDeeper = false;
	let isLeading = true;
	for (const line of text.slice(first, last).split("\n")) {
		const content = line.slice(indent);
		const isBlank = /^ *$/.test(line);
		if (isLeading && isBlank) {
			value += "\n";
			continue;
		}
		isLeading = false;
		if (content.startsWith(" ") || content.startsWith("\t")) {
			if (separator === " ") separator = "\n";
			else if (!wasDeeper && separator === "\n") separator = "\n\n";
			value += separator + content;
			separator = "\n";
			wasDeeper = true;
		} else if (isBlank) {
			if (separator === "\n") value += "\n";
			else separator = "\n";
		} else {
			value += separator + content;
			separator = " ";
			wasDeeper = false;
		}
	}
	return value;
}
