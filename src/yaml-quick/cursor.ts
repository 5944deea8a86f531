import type { Place, Source } from "../source.ts";
import { type Primitive, type Scalar, type Value, withStep } from "../value.ts";
import { isDisputed, primitiveOf } from "./primitive.ts";

/** Thrown where a text is not of the plain kind that is read quickly; it is no fault of the text. */
export class Unfit extends Error {}

/** Leaves the text to the full parser. */
export function unfit(): never {
	throw new Unfit();
}

/** Collections inside each other that are read quickly, where the bounds allow as many. */
const quickDepth = 100;

/** What those who read parts of a text share: the text, its anchors, and how much has become of it. */
export class Cursor {
	readonly source: Source;
	readonly text: string;
	/** Behind what was read last. */
	at = 0;
	/** Where the plain text begins that was looked at last, and its end: for most it is asked twice. */
	plainStart = -1;
	plainEnd = -1;
	/** Whether some plain text may be something else to another reader of YAML, or some key no text. */
	isDisputed = false;
	readonly #anchors = new Map<string, { readonly value: Value; readonly size: number } | undefined>();
	readonly #most: number;
	readonly #deepest: number;
	/** Values so far with all aliases expanded: rather too many than too few. */
	#count = 0;
	#depth = 0;

	/** `text` is the beginning of the source's. */
	constructor(source: Source, text: string) {
		const { limits } = source.bounds;
		this.source = source;
		this.text = text;
		this.#most = limits.values;
		this.#deepest = Math.min(quickDepth, limits.depth);
	}

	/** Values so far. */
	get count(): number {
		return this.#count;
	}

	place(start: number, end: number): Place {
		return { source: this.source, start, end };
	}

	/** The scalar of a plain text between two offsets; `at` is then behind it. */
	plain(plain: string, start: number, end: number): Scalar {
		this.grow();
		this.at = end;
		return { kind: "scalar", value: this.#primitive(plain), place: this.place(start, end), plain };
	}

	/** The name of a key that is written as a plain text. */
	keyName(plain: string): string {
		const value = this.#primitive(plain);
		if (typeof value !== "string") this.isDisputed = true;
		return value === null ? "null" : plain;
	}

	#primitive(plain: string): Exclude<Primitive, bigint> {
		const value = primitiveOf(plain);
		if (!this.isDisputed && isDisputed(plain, value)) this.isDisputed = true;
		return value;
	}

	/** For each value once. */
	grow(by = 1): void {
		this.#count += by;
		if (this.#count > this.#most) unfit();
	}

	enter(): void {
		if (++this.#depth > this.#deepest) unfit();
	}

	leave(): void {
		this.#depth--;
	}

	/** Reads the value of an anchor. */
	anchored<T extends Value>(name: string, read: () => T): T {
		this.#anchors.set(name, undefined);
		const before = this.#count;
		const value = read();
		this.#anchors.set(name, { value, size: this.#count - before });
		return value;
	}

	/** The name behind an `&` or a `*`; `at` is then behind it. */
	name(start: number): string {
		let end = start;
		while (!endsName(this.text.charCodeAt(end))) end++;
		if (end === start) unfit();
		this.at = end;
		return this.text.slice(start, end);
	}

	/** The value that an alias at `start` stands for; `at` is then behind it. */
	alias(start: number): Value {
		const name = this.name(start + 1);
		const known = this.#anchors.get(name);
		if (known === undefined) return unfit();
		// Once for the alias, and once more where a merge key spreads it.
		this.grow(2 * known.size);
		return withStep(known.value, { kind: "alias", place: this.place(start, this.at), name });
	}
}

/** Whether a character code is a space, a line feed, or (NaN) the end of the text. */
export function isBreak(code: number): boolean {
	return code === 32 || code === 10 || Number.isNaN(code);
}

/** White space, `,[]{}` and the end of the text end the name of an anchor. */
function endsName(code: number): boolean {
	switch (code) {
		case 9:
		case 10:
		case 13:
		case 32:
		case 44:
		case 91:
		case 93:
		case 123:
		case 125:
			return true;
		default:
			return Number.isNaN(code);
	}
}
