import { diffArrays } from "diff";
import type { Source } from "../source.ts";

/** Lines added and removed together above which texts are taken for wholly different: it bounds the time. */
const mostEdits = 2000;

/**
 * Lines of a text, from 1, that another one does not have at that point, by Myers' algorithm; all of them where there is
 * no other. Between their common beginning and end, texts that differ by more than two thousand lines count as different
 * throughout: the answer depends on nothing but the texts, and takes a fraction of a second whatever they are.
 */
export function changedLines(base: string | undefined, head: string): ReadonlySet<number> {
	const now = linesOf(head);
	if (base === undefined) return range(0, now.length);
	const before = linesOf(base);
	let start = 0;
	while (start < now.length && start < before.length && now[start] === before[start]) start += 1;
	let end = 0;
	const most = Math.min(now.length, before.length) - start;
	while (end < most && now.at(-1 - end) === before.at(-1 - end)) end += 1;
	const middle = now.slice(start, now.length - end);
	const changes = diffArrays(before.slice(start, before.length - end), middle, { maxEditLength: mostEdits });
	if (changes === undefined) return range(start, start + middle.length);
	const changed = new Set<number>();
	let line = start;
	for (const { added, removed, count } of changes) {
		if (added) for (const number of range(line, line + count)) changed.add(number);
		if (!removed) line += count;
	}
	return changed;
}

/**
 * The changed lines of some files of the head, looked up by path. `baseText` gives a file's text in the base, under the
 * name that it had there; undefined where it had none.
 */
export async function changedLinesOf(
	sources: Iterable<Source>,
	baseText: (path: string) => Promise<string | undefined>,
): Promise<(path: string) => ReadonlySet<number> | undefined> {
	const lines = new Map<string, ReadonlySet<number>>();
	for (const { path, text } of sources) {
		if (!lines.has(path)) lines.set(path, changedLines(await baseText(path), text));
	}
	return (path) => lines.get(path);
}

/** Without their ends: a file that has changed nothing but CRLF for LF has not changed for a reader. */
function linesOf(text: string): readonly string[] {
	return text.split("\n").map((line) => line.replace(/\r$/, ""));
}

/** Lines by their indices, `from` included, `to` not. */
function range(from: number, to: number): ReadonlySet<number> {
	return new Set(Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at + 1));
}
