import type { Place } from "../../source.ts";
import { saysNothing, shownText, unknownPart, type Word } from "./word.ts";

/**
 * The characters of a word from `start` up to `end`, as a word. Its place is exact where the word stands in the file
 * as it is, without quotes or escapes, or tells of each part where it is written; otherwise it is that of the whole word.
 */
export function part(word: Word, start: number, end: number = word.value.length): Word {
	if (start <= 0 && end >= word.value.length) return word;
	const value = word.value.slice(start, end);
	const { written } = word;
	const place = written?.(start, end) ?? (isLiteral(word) ? within(word.place, start, end) : word.place);
	const rest = written && { written: (from: number, to: number) => written(start + from, start + to) };
	const count = countUnknown(value);
	if (word.unknown === undefined || count === 0) return { value, place, ...rest };
	const before = countUnknown(word.value.slice(0, start));
	const names =
		word.unknown.length === countUnknown(word.value) ? word.unknown.slice(before, before + count) : word.unknown;
	return { value, place, unknown: names, ...rest };
}

/** The words before and behind the first separator; the second is undefined where there is none. */
export function cut(word: Word, separator: string): readonly [Word, Word | undefined] {
	const at = word.value.indexOf(separator);
	return at === -1 ? [word, undefined] : [part(word, 0, at), part(word, at + separator.length)];
}

/** The words between the separators; one more than there are separators. */
export function split(word: Word, separator: string): readonly Word[] {
	const parts: Word[] = [];
	let start = 0;
	for (;;) {
		const at = word.value.indexOf(separator, start);
		if (at === -1) return [...parts, part(word, start)];
		parts.push(part(word, start, at));
		start = at + separator.length;
	}
}

/** Some of it only run time knows. */
export function isUnknown(word: Word): boolean {
	return word.value.includes(unknownPart);
}

/** All of it only run time knows: it may be empty, or several words where it was not quoted. */
export function isWhollyUnknown(word: Word): boolean {
	return word.value !== "" && saysNothing(word.value);
}

/** `shownText` of a word. */
export function shown(word: Word): string {
	return shownText(word.value);
}

/** The same, with `${NAME}` for each unknown part that has a name. */
export function templateOf(word: Word): string {
	const names = word.unknown?.length === countUnknown(word.value) ? word.unknown : [];
	let at = 0;
	return word.value.replaceAll(unknownPart, () => {
		const name = names[at++];
		return name !== undefined && /^[A-Za-z_][\w.-]*$/.test(name) ? `\${${name}}` : "…";
	});
}

/** Told once for each word: one that is cut at thousands of places would be compared as often. */
const literal = new WeakMap<Word, boolean>();

function isLiteral(word: Word): boolean {
	const known = literal.get(word);
	if (known !== undefined) return known;
	const { source, start, end } = word.place;
	const result = end - start === word.value.length && source.text.startsWith(word.value, start);
	literal.set(word, result);
	return result;
}

function within(place: Place, start: number, end: number): Place {
	return {
		source: place.source,
		start: place.start + start,
		end: place.start + Math.min(end, place.end - place.start),
	};
}

function countUnknown(text: string): number {
	return text.split(unknownPart).length - 1;
}
