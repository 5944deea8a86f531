import type { Place } from "../../source.ts";
import type { Step } from "../../value.ts";
import { unknownPart, type Word } from "../docker/word.ts";

/**
 * A text that knows of each of its parts where it was written: a block scalar whose indentation is gone, a command
 * in which a variable has become its value. Segments follow each other without gaps and cover the whole text.
 */
export type Text = { readonly text: string; readonly segments: readonly Segment[] };

/** A text whose segments are made when somebody asks for them: most texts are only searched for a word. */
class LateText implements Text {
	readonly text: string;
	#make: (() => readonly Segment[]) | undefined;
	#segments: readonly Segment[] = [];

	constructor(text: string, make: () => readonly Segment[]) {
		this.text = text;
		this.#make = make;
	}

	get segments(): readonly Segment[] {
		if (this.#make !== undefined) this.#segments = this.#make();
		this.#make = undefined;
		return this.#segments;
	}
}

/** A stretch of a text that came from one place. */
export type Segment = {
	/** Offsets into the text. */
	readonly start: number;
	readonly end: number;
	readonly place: Place;
	/** Each character stands for one of the source's; otherwise all of them together stand for the whole place. */
	readonly exact: boolean;
	/**
	 * The expressions and variables in whose stead this stands, where `place` is somewhere else: the one that is nearest to
	 * `place` first, then the one that reads what that one is written in, up to the one in this text.
	 */
	readonly hosts?: readonly Place[] | undefined;
	/** How it came from `place` to here. */
	readonly via?: readonly Step[] | undefined;
	/** What only run time knows here; the text is then `unknownPart`. */
	readonly unknown?: readonly string[] | undefined;
};

/** A part of a text without its offsets. */
export type Part = Omit<Segment, "start" | "end"> & { readonly text: string };

/** A text of parts in their order. */
export function join(parts: readonly Part[]): Text {
	const segments: Segment[] = [];
	let text = "";
	// Each field by its name: there are very many parts, and objects of one shape are made and read faster.
	for (const { text: piece, place, exact, hosts, via, unknown } of parts) {
		if (piece === "") continue;
		segments.push({ start: text.length, end: text.length + piece.length, place, exact, hosts, via, unknown });
		text += piece;
	}
	return { text, segments };
}

/** The text that some parts join to, where it is known before them. */
export function lateText(text: string, parts: () => readonly Part[]): Text {
	return new LateText(text, () => join(parts()).segments);
}

/** All of a text's parts. */
export function partsOf(text: Text): readonly Part[] {
	return partsBetween(text, 0, text.text.length);
}

/** The parts between two offsets, cut at both. */
export function partsBetween(text: Text, start: number, end: number): readonly Part[] {
	const parts: Part[] = [];
	const { segments } = text;
	for (let index = firstTouched(segments, start); index < segments.length; index++) {
		const segment = segments[index];
		if (segment === undefined || segment.start >= end) break;
		const from = Math.max(start, segment.start);
		const to = Math.min(end, segment.end);
		if (from >= to) continue;
		const { exact, hosts, via, unknown } = segment;
		parts.push({ text: text.text.slice(from, to), place: placeIn(segment, from, to), exact, hosts, via, unknown });
	}
	return parts;
}

/** The text between two offsets. */
export function slice(text: Text, start: number, end: number): Text {
	return lateText(text.text.slice(start, end), () => partsBetween(text, start, end));
}

/** One part whose characters all stand for the same place. */
export function whole(text: string, place: Place, via?: readonly Step[]): Part {
	return via === undefined || via.length === 0 ? { text, place, exact: false } : { text, place, exact: false, via };
}

/** A part that only run time knows. */
export function unknownAt(place: Place, names: readonly string[]): Part {
	return { text: unknownPart, place, exact: false, unknown: names };
}

/**
 * Where the characters between two offsets are written. Text that was put in for one expression or variable stands
 * where its value is written; where it is mixed with others, at the expression's own place.
 */
export function placeOf(text: Text, start: number, end: number): Place | undefined {
	const all = text.segments;
	const first = all[firstTouched(all, start)];
	if (first === undefined || first.start >= end) return placeAt(text, start);
	// Most words are written in one piece.
	if (first.end >= end) return placeIn(first, Math.max(start, first.start), end);
	const placeWithin = (segment: Segment, depth: number): Place =>
		hostOf(segment, depth) ?? placeIn(segment, Math.max(start, segment.start), Math.min(end, segment.end));
	const segments = touched(text, start, end);
	let pieces: readonly Segment[] = segments.filter(isForeign);
	// What one variable brought is looked for in its value, and all of it that another one brought there, in that one's.
	let depth = 0;
	while (isOneCopy(pieces, depth) && isOneSource(pieces.map((segment) => placeWithin(segment, depth + 1)))) depth++;
	if (depth === 0) pieces = segments;
	return spanOf(pieces.map((segment) => placeWithin(segment, depth)));
}

/** The reference in whose stead a segment stands, in the value of as many others as `depth` says. */
function hostOf({ hosts }: Segment, depth: number): Place | undefined {
	return hosts?.[hosts.length - 1 - depth];
}

function isOneCopy([first, ...others]: readonly Segment[], depth: number): boolean {
	const host = first && hostOf(first, depth);
	if (host === undefined) return false;
	return others.every((segment) => {
		const other = hostOf(segment, depth);
		return other !== undefined && samePlace(other, host);
	});
}

function isOneSource([first, ...others]: readonly Place[]): boolean {
	return others.every(({ source }) => source === first?.source);
}

/**
 * A text of more parts is unknown to whoever reads it through a variable. The steps by which a part came count as parts:
 * each variable of a chain adds one to all that it takes over, and `A="$A x"` does so to all that is in it.
 */
export const mostParts = 8000;

/** What a part counts for. */
export function weightOf({ via }: Pick<Segment, "via">): number {
	return 1 + (via?.length ?? 0);
}

/**
 * A variable's value where the variable is read: each part keeps where it is written, with `host` as its last step. One of
 * very many parts is unknown.
 */
export function inStead(text: Text, host: Place, name: string): Text {
	const parts = partsOf(text);
	if (parts.reduce((sum, part) => sum + weightOf(part), 0) > mostParts) return join([unknownAt(host, [name])]);
	return join(partsInStead(parts, host, name));
}

/** The same of parts. */
export function partsInStead(parts: readonly Part[], host: Place, name: string): readonly Part[] {
	const step = { kind: "interpolation" as const, place: host, name };
	const hostsOf = hostsAt(host);
	return parts.map((part) => ({ ...part, hosts: hostsOf(part), via: [...(part.via ?? []), step] }));
}

/** The hosts of parts where a reference stands in whose stead they are. */
export function hostsAt(host: Place): (part: Part) => readonly Place[] {
	// Those that have had the same hosts have the same again: it is told by that what belongs together.
	const made = new Map<readonly Place[] | undefined, readonly Place[]>();
	return ({ hosts: before }) => {
		const hosts = made.get(before) ?? [...(before ?? []), host];
		made.set(before, hosts);
		return hosts;
	};
}

/** How the characters between two offsets came to where they stand: each step once. */
export function viaOf(text: Text, start: number, end: number): readonly Step[] {
	const via: Step[] = [];
	// There may be thousands of steps, and few begin at one place.
	const known = new Map<number, Step[]>();
	for (const segment of touched(text, start, end)) {
		for (const step of segment.via ?? []) {
			const others = known.get(step.place.start);
			if (others?.some((other) => sameStep(other, step))) continue;
			if (others === undefined) known.set(step.place.start, [step]);
			else others.push(step);
			via.push(step);
		}
	}
	return via;
}

/** What only run time knows between two offsets: a name for each unknown part, or, where that is not so simple, each once. */
export function unknownOf(text: Text, start = 0, end = text.text.length): readonly string[] {
	if (!text.text.includes(unknownPart)) return nothing;
	const unknown = touched(text, start, end).flatMap((segment) => (segment.unknown ? [segment.unknown] : []));
	const names = unknown.flat();
	return unknown.every((list) => list.length === 1) ? names : [...new Set(names)];
}

const nothing: readonly string[] = [];

/** The text between two offsets as an argument of a command. */
export function wordOf(text: Text, fallback: Place, start = 0, end = text.text.length): Word {
	const unknown = unknownOf(text, start, end);
	const via = viaOf(text, start, end);
	const pieces = touched(text, start, end);
	const isCopied = pieces.length > 1 && pieces.some(isForeign);
	return {
		value: text.text.slice(start, end),
		place: placeOf(text, start, end) ?? fallback,
		...(unknown.length > 0 ? { unknown } : {}),
		...(via.length > 0 ? { via } : {}),
		...(isCopied ? { written: (from, to) => placeOf(text, start + from, start + to), pieces } : {}),
	};
}

function isForeign({ hosts }: Segment): boolean {
	return hosts !== undefined;
}

function samePlace(left: Place, right: Place): boolean {
	return left.source === right.source && left.start === right.start && left.end === right.end;
}

/** Whether two steps are of the same kind and name, at the same place. */
export function sameStep(left: Step, right: Step): boolean {
	return left.kind === right.kind && left.name === right.name && samePlace(left.place, right.place);
}

/** The segments that overlap a stretch. */
function touched({ segments }: Text, start: number, end: number): readonly Segment[] {
	const first = firstTouched(segments, start);
	let last = first;
	while ((segments[last]?.start ?? end) < end) last++;
	return first === 0 && last === segments.length ? segments : segments.slice(first, last);
}

/** Where the first segment is that ends behind an offset. */
function firstTouched(segments: readonly Segment[], start: number): number {
	let low = 0;
	let high = segments.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((segments[middle]?.end ?? 0) <= start) low = middle + 1;
		else high = middle;
	}
	return low;
}

function placeIn(segment: Segment, start: number, end: number): Place {
	if (!segment.exact) return segment.place;
	const shift = segment.place.start - segment.start;
	return { source: segment.place.source, start: start + shift, end: end + shift };
}

/** The place of an empty stretch: behind what stands before it. */
function placeAt(text: Text, offset: number): Place | undefined {
	const before = text.segments.findLast((segment) => segment.end <= offset);
	if (before !== undefined) {
		const end = before.place.end;
		return { source: before.place.source, start: end, end };
	}
	const first = text.segments[0];
	return first && { source: first.place.source, start: first.place.start, end: first.place.start };
}

function spanOf(places: readonly Place[]): Place | undefined {
	const [first] = places;
	if (first === undefined) return undefined;
	const { source } = first;
	let { start, end } = first;
	for (const place of places) {
		if (place.source !== source) continue;
		start = Math.min(start, place.start);
		end = Math.max(end, place.end);
	}
	return { source, start, end };
}
