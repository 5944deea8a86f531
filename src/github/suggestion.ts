import type { Edit } from "../fix/fix.ts";
import type { Credentials } from "../judge/credentials.ts";
import type { Finding } from "../judge/finding.ts";
import { hiddenIn } from "../report/mask.ts";
import { visible } from "../report/visible.ts";
import type { Source } from "../source.ts";

/** Whole lines of a file, and what to put in their place. */
export type Suggestion = {
	/** From the repository's root. */
	readonly path: string;
	/** From 1, both included. */
	readonly startLine: number;
	readonly endLine: number;
	/** Without their line breaks; none where the lines are taken away. */
	readonly replacement: readonly string[];
	/** Markdown, safe as it is. */
	readonly message: string;
	/** Of the finding: it is suggested once, however often it is found. */
	readonly fingerprint: string;
};

/** A suggestion that spans more than this is read by nobody, and seldom in one part of the diff. */
const maxLines = 30;
/** Code units: with its message, it is a comment that GitHub keeps. */
const maxLength = 20_000;

/**
 * A finding's fix as lines to suggest.
 * @param message Markdown. @returns undefined where there is no fix, or it cannot be shown as it is: it spans too many
 * lines, or holds what a reader would not see, or a credential, which is said in no comment. Also of a file with
 * Windows' line ends, which GitHub might change.
 */
export function suggestionOf(finding: Finding, message: string, credentials: Credentials): Suggestion | undefined {
	const edits = finding.fix?.edits.toSorted((a, b) => a.place.start - b.place.start) ?? [];
	const [first] = edits;
	if (first === undefined || first.place.source.text.includes("\r")) return undefined;
	const { source } = first.place;
	const region = regionOf(source.text, edits);
	const before = linesOf(source.text.slice(region.from, region.to));
	const replacement = linesOf(region.text);
	if (before.length === 0 || before.length > maxLines || replacement.length > maxLines) return undefined;
	if (region.text.length > maxLength) return undefined;
	if (replacement.some((line) => visible(line.replaceAll("\t", "")) !== line.replaceAll("\t", ""))) return undefined;
	if (holdsCredential(before, region.from, source, credentials)) return undefined;
	const startLine = source.position(region.from).line;
	return {
		path: source.path,
		startLine,
		endLine: startLine + before.length - 1,
		replacement,
		message,
		fingerprint: finding.fingerprint,
	};
}

/** `from`: where the first of the lines starts. */
function holdsCredential(lines: readonly string[], from: number, source: Source, credentials: Credentials): boolean {
	let start = from;
	for (const { length } of lines) {
		if (hiddenIn(credentials, source, start, start + length).length > 0) return true;
		start += length + 1;
	}
	return false;
}

type Region = { readonly from: number; readonly to: number; readonly text: string };

/** The whole lines around edits, and what becomes of them. */
function regionOf(text: string, edits: readonly Edit[]): Region {
	const starts = edits.map(({ place }) => place.start);
	const ends = edits.map(({ place }) => place.end);
	let from = text.lastIndexOf("\n", Math.min(...starts) - 1) + 1;
	let to = Math.max(...ends);
	// At the very end there is no line: the one before it is repeated.
	if (from === text.length && from > 0) from = text.lastIndexOf("\n", from - 2) + 1;
	if (to === from || text[to - 1] !== "\n") to = afterLine(text, to);
	let changed = made(text, edits, from, to);
	// What took its line's end away runs into the next line.
	if (changed !== "" && !changed.endsWith("\n") && to < text.length) {
		to = afterLine(text, to);
		changed = made(text, edits, from, to);
	}
	return { from, to, text: changed };
}

function made(text: string, edits: readonly Edit[], from: number, to: number): string {
	let at = from;
	let result = "";
	for (const { place, text: inserted } of edits) {
		result += text.slice(at, place.start) + inserted;
		at = place.end;
	}
	return result + text.slice(at, to);
}

/** Behind the end of the line that an offset is in. */
function afterLine(text: string, offset: number): number {
	const end = text.indexOf("\n", offset);
	return end === -1 ? text.length : end + 1;
}

function linesOf(text: string): readonly string[] {
	if (text === "") return [];
	return (text.endsWith("\n") ? text.slice(0, -1) : text).split("\n");
}
