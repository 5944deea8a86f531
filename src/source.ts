import { Bounds, Tally } from "./bounds.ts";

/** One file's text, and the way from an offset in it to a line and a column. */
export class Source {
	/** POSIX path from the tree's root. */
	readonly path: string;
	/** The path as reports show it; the root itself, which a command may name as a file, is a dot. */
	readonly label: string;
	/** Without a byte order mark. */
	readonly text: string;
	/** Git ignores it: it is on this machine only, and another clone may have another or none. */
	readonly ignored: boolean;
	/** What it is read within. */
	readonly bounds: Bounds;
	/** What of the file has been counted, however often it is read. */
	readonly tally: Tally;
	#lineStarts: number[] | undefined;

	constructor(
		path: string,
		text: string,
		label = path,
		ignored = false,
		bounds = new Bounds(),
		tally: Tally = new Tally(),
	) {
		this.path = path;
		this.label = label || ".";
		this.ignored = ignored;
		this.bounds = bounds;
		this.tally = tally;
		this.text = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
	}

	/** Line and column of an offset, both from 1; columns count UTF-16 code units, as SARIF does by default. */
	position(offset: number): Position {
		const starts = this.#starts();
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
	}

	/** The text of a line (from 1) without its line break; empty past the end. */
	line(number: number): string {
		const starts = this.#starts();
		const start = starts[number - 1];
		if (start === undefined) return "";
		let end = starts[number] ?? this.text.length;
		// From its end: a line may be as long as the file, and have as many findings as one holds.
		while (end > start && /[\r\n]/.test(this.text.charAt(end - 1))) end -= 1;
		return this.text.slice(start, end);
	}

	#starts(): number[] {
		if (this.#lineStarts === undefined) {
			const starts = [0];
			for (let at = this.text.indexOf("\n"); at !== -1; at = this.text.indexOf("\n", at + 1)) starts.push(at + 1);
			this.#lineStarts = starts;
		}
		return this.#lineStarts;
	}
}

export type Position = { readonly line: number; readonly column: number };

/** A span of a source, as offsets into its text: `start` included, `end` not. */
export type Place = { readonly source: Source; readonly start: number; readonly end: number };

/** A span as people and reports read it: lines and columns from 1, the end behind the last character. */
export type Location = {
	readonly file: string;
	readonly line: number;
	readonly column: number;
	readonly endLine: number;
	readonly endColumn: number;
};

/** A place as lines and columns of its file, by the path that reports show. */
export function locationOf(place: Place): Location {
	const start = place.source.position(place.start);
	const end = place.source.position(Math.max(place.start, place.end));
	return {
		file: place.source.label,
		line: start.line,
		column: start.column,
		endLine: end.line,
		endColumn: end.column,
	};
}

/** `file:line:column`, as compilers write it. */
export function placeText(place: Place): string {
	const { file, line, column } = locationOf(place);
	return `${file}:${line}:${column}`;
}

/** The place that stands for a whole file: its first character. */
export function startOf(source: Source): Place {
	return { source, start: 0, end: 0 };
}
