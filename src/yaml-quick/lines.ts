import { unfit } from "./cursor.ts";

/** What lies between one line's content and the next, and whose it is: to the full parser, comments belong to values. */
export class Lines {
	/** Where the next content begins, and in which column: -1 at the end of the text. */
	next = 0;
	column = 0;
	/** Where what was read last ends for what it stands in: with the rest of its line and the comments that are its own. */
	after = 0;
	/** The deepest column of comments before the next content that are nobody's yet; -1 is none. */
	comments = -1;
	readonly #text: string;

	constructor(text: string) {
		this.#text = text;
	}

	/**
	 * Looks for the next content, over blank lines and comments. Behind a value that stands on one line
	 * (`attaches`), the comments that follow it and stand deeper than its collection are its own.
	 */
	seek(from: number, column: number, attaches: boolean): void {
		const text = this.#text;
		let at = from;
		let attached = from;
		let isOpen = attaches;
		this.comments = -1;
		for (;;) {
			const line = at;
			while (text.charCodeAt(at) === 32) at++;
			const code = text.charCodeAt(at);
			if (code === 10) at++;
			else if (code === 35) {
				const feed = text.indexOf("\n", at);
				const indent = at - line;
				at = feed === -1 ? text.length : feed + 1;
				isOpen &&= indent > column;
				if (isOpen) attached = at;
				else this.comments = Math.max(this.comments, indent);
			} else {
				if (code === 9) unfit();
				this.next = at;
				this.column = Number.isNaN(code) ? -1 : at - line;
				break;
			}
		}
		if (attaches) this.after = attached;
	}

	/** What comments stand as deep as a collection that ends belong to it. */
	close(column: number): void {
		if (column === 0 || this.comments < column) return;
		this.after = this.next;
		this.comments = -1;
	}

	/** Where the line behind this one begins; nothing but a comment stands before it. */
	end(from: number): number {
		const at = spaces(this.#text, from);
		const code = this.#text.charCodeAt(at);
		if (code === 10) return at + 1;
		if (Number.isNaN(code)) return at;
		if (code !== 35 || (at === from && this.#text.charCodeAt(at - 1) !== 32)) unfit();
		const feed = this.#text.indexOf("\n", at);
		return feed === -1 ? this.#text.length : feed + 1;
	}
}

/** Behind the spaces that stand here. */
export function spaces(text: string, from: number): number {
	let at = from;
	while (text.charCodeAt(at) === 32) at++;
	return at;
}
