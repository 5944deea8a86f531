import type { Span } from "./span.ts";

/**
 * The passwords of addresses in a text, `scheme://user:password@`, however long they are. In time that grows with the
 * text: it may begin addresses without end that never come to an `@`.
 */
export function passwordsIn(text: string): readonly Span[] {
	const found: Span[] = [];
	if (!text.includes("://")) return found;
	let behind = 0;
	for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", behind)) {
		const start = passwordStart(text, wordStart(text, behind, at), at);
		if (start !== undefined) found.push({ start, end: at });
		behind = at + 1;
	}
	return found;
}

/** Where the word begins that ends at `end`: behind the last blank or quote, `from` at the earliest. */
function wordStart(text: string, from: number, end: number): number {
	let at = end;
	while (at > from && !/[\s"'`]/.test(text.charAt(at - 1))) at--;
	return at;
}

/** Where the password begins of the first address in a word that has one. `host:80/` is a port. */
function passwordStart(text: string, from: number, end: number): number | undefined {
	const word = text.slice(from, end);
	for (let at = word.indexOf("://"); at !== -1; at = word.indexOf("://", at + 1)) {
		user.lastIndex = at;
		const start = user.test(word) ? user.lastIndex : word.length;
		port.lastIndex = start;
		if (start < word.length && !port.test(word)) return from + start;
	}
	return undefined;
}

const user = /:\/\/[^\s/:@"'`]*:/y;
const port = /\d+\//y;
