import type { Source } from "../source.ts";

/** Code units between two offsets whose place in bytes is kept. */
const step = 4096;

/**
 * Column of an offset in bytes of UTF-8, from 1. A source is counted through once, however many columns are asked for:
 * a line may be as long as the file.
 */
export function byteColumn(source: Source, offset: number): number {
	const lineStart = offset - source.position(offset).column + 1;
	return bytesBefore(source, offset) - bytesBefore(source, lineStart) + 1;
}

const counted = new WeakMap<Source, readonly number[]>();

function bytesBefore(source: Source, offset: number): number {
	const marks = counted.get(source) ?? marksOf(source);
	const mark = Math.floor(Math.min(offset, source.text.length) / step);
	return (marks[mark] ?? 0) + bytesIn(source.text, mark * step, Math.min(offset, source.text.length));
}

function marksOf(source: Source): readonly number[] {
	const marks = [0];
	for (let start = 0; start + step <= source.text.length; start += step) {
		marks.push((marks.at(-1) ?? 0) + bytesIn(source.text, start, start + step));
	}
	counted.set(source, marks);
	return marks;
}

/** Each half of a surrogate pair counts for half of its four bytes; a lone one is written as U+FFFD, in three. */
function bytesIn(text: string, start: number, end: number): number {
	let bytes = 0;
	for (let at = start; at < end; at += 1) {
		const unit = text.charCodeAt(at);
		if (unit < 0x80) bytes += 1;
		else if (unit < 0x800) bytes += 2;
		else bytes += isInPair(text, at, unit) ? 2 : 3;
	}
	return bytes;
}

function isInPair(text: string, at: number, unit: number): boolean {
	if (unit >= 0xd800 && unit < 0xdc00) return isBetween(text.charCodeAt(at + 1), 0xdc00, 0xe000);
	return unit >= 0xdc00 && unit < 0xe000 && isBetween(text.charCodeAt(at - 1), 0xd800, 0xdc00);
}

function isBetween(unit: number, from: number, to: number): boolean {
	return unit >= from && unit < to;
}
