import type { Place } from "../../source.ts";
import type { Scalar } from "../../value.ts";
import { lateText, type Part, type Text, whole } from "./text.ts";

/**
 * The text of a YAML (or JSON) scalar, each character with its place in the file: through the indentation, folding
 * and chomping of block scalars, the escapes of quoted ones and the folding of flow scalars.
 *
 * It reads the file's text a second time, by the scalar's style, and holds the result against the value that the
 * parser read. Where they differ (a style that this module reads wrongly), every character stands for the whole scalar: never
 * for a wrong place.
 */
export function scalarText(scalar: Scalar): Text {
	const known = texts.get(scalar);
	if (known !== undefined) return known;
	const value = textOf(scalar);
	const text = lateText(value, () => partsOfScalar(scalar, value));
	texts.set(scalar, text);
	return text;
}

/** The same scalar is asked for by each caller, and for each combination of a matrix. */
const texts = new WeakMap<Scalar, Text>();

/** The text that a scalar becomes where a string is wanted: GitHub and docker write numbers and booleans out. */
export function textOf(scalar: Scalar): string {
	return scalar.value === null ? "" : String(scalar.value);
}

function partsOfScalar({ place, via }: Scalar, value: string): readonly Part[] {
	const own = via === undefined || via.length === 0 ? undefined : via;
	const raw = place.source.text.slice(place.start, place.end);
	for (const runs of readings(raw, value)) {
		if (runs.map((run) => run.text).join("") === value) return merged(runs).map((run) => partOf(run, place, own));
	}
	return [whole(value, place, via)];
}

/** Characters of the value that stand next to each other in the file, or stand together for `length` of the file's. */
type Run = { readonly text: string; readonly at: number; readonly length: number };

function isExact(run: Run): boolean {
	return run.text.length === run.length;
}

function partOf(run: Run, { source, start }: Place, via: Part["via"]): Part {
	const place = { source, start: start + run.at, end: start + run.at + run.length };
	return { text: run.text, place, exact: isExact(run), hosts: undefined, via, unknown: undefined };
}

/** A line and its break as one. */
function merged(runs: readonly Run[]): readonly Run[] {
	const result: Run[] = [];
	let last: Run | undefined;
	for (const run of runs) {
		if (last !== undefined && last.at + last.length === run.at && isExact(last) && isExact(run)) {
			last = { text: last.text + run.text, at: last.at, length: last.length + run.length };
			result[result.length - 1] = last;
		} else {
			last = run;
			result.push(run);
		}
	}
	return result;
}

function* readings(raw: string, value: string): Iterable<readonly Run[]> {
	switch (raw[0]) {
		case "|":
		case ">": {
			// With an indentation indicator, the indentation depends on the parent's: the right one gives the value.
			const header = /^[|>][^\n]*\n?/.exec(raw)?.[0] ?? "";
			const lines = linesOf(raw, header.length);
			const first = lines.find((line) => /[^ ]/.test(line.text));
			const deepest = /^ */.exec(first?.text ?? "")?.[0].length ?? 0;
			const shallowest = /^[|>][+-]?[0-9]/.test(header) ? Math.max(0, deepest - maxParent) : deepest;
			for (let indent = deepest; indent >= shallowest; indent--) {
				yield raw[0] === "|" ? literal(lines, indent, header) : folded(lines, indent, header);
			}
			return;
		}
		case "'":
		case '"':
			// Most quoted texts have no escapes and no line breaks.
			if (raw.slice(1, -1) === value) yield [{ text: value, at: 1, length: value.length }];
			else yield flow(raw, 1, raw.length - 1, raw[0] === "'" ? quoteAt : escapeAt);
			return;
		default:
			if (raw === value) yield [{ text: value, at: 0, length: value.length }];
			else yield flow(raw, 0, raw.length, () => undefined);
	}
}

/** Nobody indents deeper; each candidate reads the whole scalar. */
const maxParent = 64;

type Line = { readonly text: string; readonly at: number; readonly length: number };

function linesOf(raw: string, from: number): readonly Line[] {
	const lines: Line[] = [];
	for (let at = from; at < raw.length; ) {
		const end = raw.indexOf("\n", at);
		const length = (end === -1 ? raw.length : end + 1) - at;
		const breaks = end === -1 ? 0 : raw[end - 1] === "\r" ? 2 : 1;
		lines.push({ text: raw.slice(at, at + length - breaks), at, length });
		at += length;
	}
	return lines;
}

function literal(lines: readonly Line[], indent: number, header: string): readonly Run[] {
	const runs: Run[] = [];
	for (const line of lines) {
		const content = line.text.slice(indent);
		if (content !== "") runs.push({ text: content, at: line.at + indent, length: content.length });
		runs.push(breakOf(line));
	}
	return chomp(runs, header);
}

function folded(lines: readonly Line[], indent: number, header: string): readonly Run[] {
	const runs: Run[] = [];
	let previous: { readonly deeper: boolean; readonly line: Line } | undefined;
	let empty: Run[] = [];
	for (const line of lines) {
		const content = line.text.slice(indent);
		if (content === "") {
			empty.push(breakOf(line));
			continue;
		}
		const deeper = /^[ \t]/.test(content);
		if (previous !== undefined) {
			const kept = deeper || previous.deeper;
			if (kept || empty.length === 0) runs.push({ ...breakOf(previous.line), text: kept ? "\n" : " " });
		}
		runs.push(...empty, { text: content, at: line.at + indent, length: content.length });
		empty = [];
		previous = { deeper, line };
	}
	if (previous !== undefined) runs.push(breakOf(previous.line));
	return chomp([...runs, ...empty], header);
}

function breakOf(line: Line): Run {
	return { text: "\n", at: line.at + line.text.length, length: line.length - line.text.length };
}

/** Line breaks at the end: `-` none, `+` all, otherwise one. */
function chomp(runs: readonly Run[], header: string): readonly Run[] {
	const keep = /^[|>][0-9]*\+/.test(header);
	const strip = /^[|>][0-9]*-/.test(header);
	if (keep) return runs;
	let end = runs.length;
	while (end > 0 && /^\n?$/.test(runs[end - 1]?.text ?? "")) end--;
	const breaks = runs.slice(end).filter((run) => run.text === "\n");
	return strip || end === 0 ? runs.slice(0, end) : [...runs.slice(0, end), ...breaks.slice(0, 1)];
}

/** What a flow scalar has at an offset other than the character there. */
type Special = (raw: string, at: number) => Run | undefined;

/** A flow scalar: line breaks with the blanks around them fold to a blank, or to one break less than there are. */
function flow(raw: string, from: number, to: number, special: Special): readonly Run[] {
	const runs: Run[] = [];
	let plainFrom = from;
	const flush = (at: number) => {
		if (plainFrom < at) runs.push({ text: raw.slice(plainFrom, at), at: plainFrom, length: at - plainFrom });
	};
	const blanks = /[ \t]+/y;
	const fold = /[ \t]*\r?\n(?:[ \t]*\r?\n)*[ \t]*/y;
	for (let at = from; at < to; ) {
		blanks.lastIndex = at;
		const behind = at + (blanks.exec(raw)?.[0].length ?? 0);
		// Blanks within a line are as they are; trying each of them would cost their number squared.
		if (behind > at && !/[\r\n]/.test(raw[behind] ?? "")) {
			at = Math.min(behind, to);
			continue;
		}
		fold.lastIndex = at;
		const folded = fold.exec(raw)?.[0];
		const breaks = folded === undefined ? 0 : folded.split("\n").length - 1;
		const run: Run | undefined =
			folded === undefined
				? special(raw, at)
				: { text: breaks === 1 ? " " : "\n".repeat(breaks - 1), at, length: folded.length };
		if (run === undefined) {
			at++;
			continue;
		}
		flush(at);
		runs.push(run);
		at += run.length;
		plainFrom = at;
	}
	flush(to);
	return runs;
}

const escapes: Readonly<Record<string, string>> = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	t: "\t",
	"\t": "\t",
	n: "\n",
	v: "\v",
	f: "\f",
	r: "\r",
	e: "\x1b",
	" ": " ",
	'"': '"',
	"/": "/",
	"\\": "\\",
	N: "\x85",
	_: "\xa0",
	L: "\u2028",
	P: "\u2029",
};

function quoteAt(raw: string, at: number): Run | undefined {
	return raw.startsWith("''", at) ? { text: "'", at, length: 2 } : undefined;
}

function escapeAt(raw: string, at: number): Run | undefined {
	if (raw[at] !== "\\") return undefined;
	const wrapped = /^\\\r?\n((?:[ \t]*\r?\n)*)[ \t]*/.exec(raw.slice(at));
	if (wrapped !== null)
		return { text: "\n".repeat((wrapped[1] ?? "").split("\n").length - 1), at, length: wrapped[0].length };
	const hex = /^\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/.exec(raw.slice(at, at + 10));
	if (hex !== null) {
		const code = Number.parseInt(hex[1] ?? hex[2] ?? hex[3] ?? "0", 16);
		return { text: code > 0x10ffff ? "" : String.fromCodePoint(code), at, length: hex[0].length };
	}
	return { text: escapes[raw[at + 1] ?? ""] ?? "", at, length: 2 };
}
