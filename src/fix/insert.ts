import type { Place, Source } from "../source.ts";
import type { Entry, Mapping } from "../value.ts";
import type { Edit } from "./fix.ts";

/**
 * Adds a key with a value of one line to a written mapping: in the flow form behind the brace, in the block form below
 * the first of `after` that has a line of its own, else below any that has. Undefined where the key is there, or no
 * line is sure to be free.
 */
export function insertKey(
	mapping: Mapping,
	key: string,
	value: string,
	after: readonly string[] = [],
): Edit | undefined {
	const { source, start } = mapping.place;
	if (mapping.entries.has(key)) return undefined;
	if (source.text[start] === "{") {
		const behind = start + 1;
		const rest = mapping.entries.size === 0 && mapping.merged === undefined ? "" : ", ";
		return { place: { source, start: behind, end: behind }, text: `${key}: ${value}${rest}` };
	}
	const own = Array.from(mapping.entries).filter(([, entry]) => isOwnLine(entry, source));
	const neighbour = after.flatMap((name) => own.filter(([other]) => other === name))[0] ?? own[0];
	if (neighbour === undefined) return undefined;
	const indent = indentOf(neighbour[1].key);
	if (indent === undefined) return undefined;
	const end = lineEnd(source, neighbour[1].value.place.end);
	return { place: { source, start: end, end }, text: `${lineBreak(source)}${indent}${key}: ${value}` };
}

/** Spaces that a key of the same mapping begins with; undefined where something else stands before this one. */
function indentOf({ source, start }: Place): string | undefined {
	const before = source.text.slice(lineStart(source, start), start);
	return /^ *(?:- +)*$/.test(before) ? " ".repeat(before.length) : undefined;
}

/** The key and all of its value are one line, with nothing but a comment behind. */
function isOwnLine({ key, value }: Entry, source: Source): boolean {
	if (value.kind !== "scalar" || value.via !== undefined || value.place.source !== source) return false;
	const { text } = source;
	return !text.slice(key.start, value.place.end).includes("\n") && isLineOver(source, value.place.end);
}

/** Nothing but blanks and a comment follows in the line; what is behind another line break than a line feed is no comment. */
export function isLineOver(source: Source, offset: number): boolean {
	return /^[ \t]*(?:[ \t]#[^\r\u0085\u2028\u2029]*)?\r?$/.test(source.text.slice(offset, lineFeed(source, offset)));
}

/** Where the line of an offset starts. */
export function lineStart({ text }: Source, offset: number): number {
	return text.lastIndexOf("\n", offset - 1) + 1;
}

/** Where the line of an offset ends, before its line break. */
function lineEnd(source: Source, offset: number): number {
	const end = lineFeed(source, offset);
	return source.text[end - 1] === "\r" ? end - 1 : end;
}

/** The line feed that ends the line of an offset, else the end of the text. */
export function lineFeed({ text }: Source, offset: number): number {
	const end = text.indexOf("\n", offset);
	return end === -1 ? text.length : end;
}

/** As the file's first line is ended. */
function lineBreak({ text }: Source): string {
	return text[text.indexOf("\n") - 1] === "\r" ? "\r\n" : "\n";
}
