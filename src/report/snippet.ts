import type { Credentials } from "../judge/credentials.ts";
import { mask } from "../judge/span.ts";
import type { Place } from "../source.ts";
import { hiddenIn } from "./mask.ts";
import { visible } from "./visible.ts";

/** A line of a file and, below it, a marker under the value: two texts of the same indentation. */
export type Snippet = { readonly line: number; readonly text: string; readonly marker: string };

/** Columns of a terminal that a snippet may take. */
const width = 140;
/** Code units of a longer line that are looked at, before and behind the value. */
const reach = 2000;

/** The line in which a place begins, credentials masked; undefined for an empty line. A long line is shown in part. */
export function snippetOf({ source, start, end }: Place, credentials: Credentials): Snippet | undefined {
	const { line, column } = source.position(start);
	const lineStart = start - (column - 1);
	const lineEnd = lineStart + source.line(line).length;
	if (source.line(line).trim() === "") return undefined;
	const from = Math.max(lineStart, start - reach);
	const to = Math.min(lineEnd, start + reach);
	const cells = cellsOf(source.text.slice(from, to), hiddenIn(credentials, source, from, to));
	const first = cells.findIndex((cell) => cell.end > start - from);
	const last = cells.findLastIndex((cell) => cell.start < Math.max(end, start + 1) - from);
	return { line, ...drawn(cells, first === -1 ? cells.length - 1 : first, last) };
}

/** A piece of the line that is shown as a whole: a character, or a masked credential. */
type Cell = { readonly text: string; readonly width: number; readonly start: number; readonly end: number };

function cellsOf(text: string, hidden: readonly { readonly start: number; readonly end: number }[]): readonly Cell[] {
	const cells: Cell[] = [];
	let at = 0;
	for (const span of [...hidden, { start: text.length, end: text.length }]) {
		for (const character of text.slice(at, span.start)) {
			const shown = character === "\t" ? "    " : visible(character);
			const columns = shown === character ? columnsOf(character) : shown.length;
			cells.push({ text: shown, width: columns, start: at, end: at + character.length });
			at += character.length;
		}
		if (span.end > span.start) cells.push({ text: mask, width: mask.length, start: span.start, end: span.end });
		at = Math.max(at, span.end);
	}
	return cells;
}

/** As much of the cells as fits, with the marked ones in view. */
function drawn(
	cells: readonly Cell[],
	first: number,
	last: number,
): { readonly text: string; readonly marker: string } {
	let begin = 0;
	if (widthOf(cells) > width) {
		begin = first;
		for (let room = width / 4; begin > 0 && room > 0; room -= cells[begin]?.width ?? 1) begin -= 1;
	}
	let stop = begin;
	for (let room = width; stop < cells.length && room > 0; room -= cells[stop]?.width ?? 1) stop += 1;
	const lead = begin > 0 ? "…" : "";
	const tail = stop < cells.length ? "…" : "";
	const text =
		lead +
		cells
			.slice(begin, stop)
			.map((cell) => cell.text)
			.join("") +
		tail;
	const indent = lead.length + widthOf(cells.slice(begin, first));
	const marked = Math.max(1, widthOf(cells.slice(first, Math.min(last + 1, stop))));
	return { text, marker: " ".repeat(indent) + "^".repeat(marked) };
}

function widthOf(cells: readonly Cell[]): number {
	return cells.reduce((sum, cell) => sum + cell.width, 0);
}

/** Columns that terminals give a character: none to marks that join the one before, two to wide ones. */
function columnsOf(character: string): number {
	if (/^(?:[\p{Mn}\p{Me}]|\u200C|\u200D)$/u.test(character)) return 0;
	return /^[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}]$/u.test(
		character,
	)
		? 2
		: 1;
}
