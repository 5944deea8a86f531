import type { Place } from "../../source.ts";
import { isOneOfMany } from "../../value.ts";
import { saysNothing, unknownPart, type Word } from "../docker/word.ts";
import { join, type Part, partsBetween, partsOf, type Text, wordOf } from "./text.ts";

/** A command of a script after expansion, wherever in the script it stands. */
export type ShellCommand = {
	/** Name and arguments; never empty. */
	readonly words: readonly ShellWord[];
	/** Assignments in front of the name: `DOCKER_HOST=… docker run`. */
	readonly assignments: ReadonlyMap<string, Text>;
	/** Exported or not: what the script has assigned so far and knows. */
	readonly variables: ReadonlyMap<string, Text>;
	/** Whether programs that the script starts are given a variable. */
	readonly isExported: (name: string) => boolean;
	/** Folder that the command runs in, from the checkout's root; undefined where nobody can tell. */
	readonly directory: string | undefined;
	/** What the command reads, where that is written out: a here-document, or what another command prints. */
	readonly input?: Text;
	/** What is in the files that its words name, where the script has written them; by word. */
	readonly files?: ReadonlyMap<string, Text>;
	/** Offset in the script's text. */
	readonly start: number;
	/** A function or a branch of the script may leave it out, or run it many times. */
	readonly script: Text;
	/** How many words are left from the first one on that has a variable of which not all values are read. */
	readonly cut?: number;
};

/** One word of a command; `place` is the argument that it comes from. */
export type ShellWord = { readonly text: Text; readonly place: Place };

/** What the environment that a command is given holds under a name, where that is written out. */
export function environmentOf(
	{ assignments, isExported, variables }: Pick<ShellCommand, "assignments" | "isExported" | "variables">,
	name: string,
): Text | undefined {
	return assignments.get(name) ?? (isExported(name) ? variables.get(name) : undefined);
}

/** As docker's reader takes it. A word of which nothing is known stands with its quotes: they say that it is one word. */
export function textWord(word: ShellWord): Word {
	const found = wordOf(word.text, word.place);
	return saysNothing(word.text.text) ? { ...found, place: word.place } : found;
}

/** The word's text where all of it is known. */
export function literalOf(word: ShellWord | undefined): string | undefined {
	return word === undefined || word.text.text.includes(unknownPart) ? undefined : word.text.text;
}

/** The words that a text falls apart to at blanks that are not in quotes; nothing else in it means anything. */
export function quotedWords(text: Text, place: Place): readonly ShellWord[] {
	const words: Part[][] = [];
	let behind = -1;
	// Pieces that touch are one word.
	for (const { 0: piece, index } of text.text.matchAll(/"[^"]*"|'[^']*'|[^\s"']+/g)) {
		const quotes = /^["']/.test(piece) ? 1 : 0;
		if (index !== behind) words.push([]);
		behind = index + piece.length;
		words.at(-1)?.push(...partsBetween(text, index + quotes, behind - quotes));
	}
	return words.map((parts) => ({ text: join(parts), place }));
}

/** The words with a blank between each two. */
export function withBlanks(words: readonly ShellWord[]): Text {
	return join(
		words.flatMap((word, index) => {
			const parts = partsOf(word.text);
			return index === 0 ? parts : [{ text: " ", place: word.place, exact: false }, ...parts];
		}),
	);
}

/**
 * What a word looks like to people, also when a matrix gets another row or an action another caller: what is unknown or
 * differs among those stands as it is written.
 */
export function shownWord(word: ShellWord): string {
	let shown = "";
	let before: Place | undefined;
	for (const { start, end, unknown, via, place, hosts } of word.text.segments) {
		const written = unknown !== undefined ? place : isOneOfMany(via) ? (hosts?.[0] ?? place) : undefined;
		if (written === undefined) shown += word.text.text.slice(start, end);
		else if (written !== before)
			shown += written.source.text
				.slice(written.start, Math.min(written.end, written.start + longest))
				.replace(/\s+/g, " ");
		before = written;
	}
	return shown;
}

/** More of one expression is in no name. UTF-16 code units. */
const longest = 500;

/** A piece of a word that is being put together. */
export type Piece = {
	readonly part: Part;
	/** Unquoted values of variables fall apart at blanks. */
	readonly splits: boolean;
	/** It stands in a bash script without quotes and escapes: braces and tildes mean something. */
	readonly bare?: true;
};

/**
 * The words that pieces become. `quoted` says that there were quotes, so that an empty word is a word; a piece that is
 * empty and does not split says the same.
 */
export function wordsOf(pieces: readonly Piece[], place: Place, quoted = false): readonly ShellWord[] {
	const words: Part[][] = [];
	let current: Part[] | undefined = quoted ? [] : undefined;
	for (const { part, splits } of pieces) {
		if (!splits || !/\s/.test(part.text)) {
			current ??= [];
			current.push(part);
			continue;
		}
		for (const match of part.text.matchAll(/\s+|\S+/g)) {
			if (/^\s/.test(match[0])) {
				if (current !== undefined) words.push(current);
				current = undefined;
			} else {
				current ??= [];
				current.push(cutPart(part, match.index, match[0]));
			}
		}
	}
	if (current !== undefined) words.push(current);
	return words.map((parts) => ({ text: join(parts), place }));
}

/** The stretch `text` of a part's text, which begins at an offset. */
export function cutPart(part: Part, start: number, text: string): Part {
	if (!part.exact) return { ...part, text };
	const { source } = part.place;
	const at = part.place.start + start;
	return { ...part, text, place: { source, start: at, end: at + text.length } };
}
