/** A text that grows to a size and not beyond; what has been reserved can still be said at its end. */
export class Room {
	/** Where the reader finds what did not fit, as the end of a sentence in Markdown: ": see …"; empty where nowhere. */
	readonly elsewhere: string;
	readonly #measure: (text: string) => number;
	#left: number;
	#text = "";

	/** `measure` says the size of a text in the unit of `size`; bytes of UTF-8, if it is left out. */
	constructor(
		size: number,
		{ measure = Buffer.byteLength, elsewhere = "" }: { measure?: (text: string) => number; elsewhere?: string } = {},
	) {
		this.#left = size;
		this.#measure = measure;
		this.elsewhere = elsewhere;
	}

	get text(): string {
		return this.#text;
	}

	/** Adds a text if it fits. */
	tryAdd(text: string): boolean {
		const size = this.#measure(text);
		if (size > this.#left) return false;
		this.#left -= size;
		this.#text += text;
		return true;
	}

	/** Adds a text whether or not it fits. */
	always(text: string): void {
		this.#left -= this.#measure(text);
		this.#text += text;
	}

	/** Keeps back what `longest` takes while `body` adds, then adds what that returns, which is no longer. */
	closedBy(longest: string, body: () => string): void {
		const size = this.#measure(longest);
		if (size > this.#left) return;
		this.#left -= size;
		const closing = body();
		this.#left += size;
		this.always(closing);
	}

	/** Adds a text and what `body` adds; nothing, if that is nothing. */
	headed(heading: string, body: () => void): void {
		const [left, text] = [this.#left, this.#text];
		if (!this.tryAdd(heading)) return;
		const headed = this.#text;
		body();
		if (this.#text !== headed) return;
		this.#left = left;
		this.#text = text;
	}

	/** Lets `body` take no more than a part of what is left, so that what comes behind it is said too. */
	share(part: number, body: () => void): void {
		const kept = Math.max(0, Math.floor(this.#left * (1 - part)));
		this.#left -= kept;
		body();
		this.#left += kept;
	}
}
