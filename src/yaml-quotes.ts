import { CST, Lexer } from "yaml";

/** A text with spaces added to it, and where: the offset in the text with them, and how many. */
export type Indented = {
	readonly text: string;
	readonly added: readonly { readonly at: number; readonly count: number }[];
};

/** Quotes that are mended; each means another reading of the whole text. */
const maxMended = 20;
/** Lines in all of them; each makes every place a little dearer. */
const maxLines = 1000;

/**
 * Indents the further lines of quoted texts that go on further left than what they stand in. YAML forbids that, and
 * libyaml and its ports (go-yaml, YamlDotNet) read it. What the text says is the same: a quoted line's indentation
 * does not count. Undefined where there is nothing to mend, or no end to a quote.
 */
export function indentQuotes(written: string): Indented | undefined {
	let text = written;
	let added: readonly { readonly at: number; readonly count: number }[] = [];
	for (let time = 0; time <= maxMended; time++) {
		const start = openQuote(text);
		if (start === undefined) return added.length === 0 ? undefined : { text, added };
		const end = endOfQuote(text, start);
		if (end === undefined) return undefined;
		const inner = text.slice(start, end);
		if (/\n(?:---|\.\.\.)(?:\s|$)/.test(inner)) return undefined;
		const indent = " ".repeat(start - text.lastIndexOf("\n", start));
		const lines = Array.from(inner.matchAll(/\n/g), (match, index) => ({
			at: start + match.index + 1 + index * indent.length,
			count: indent.length,
		}));
		// Quotes are mended from the first to the last: what was added before stays where it is.
		added = [...added, ...lines];
		if (added.length > maxLines) return undefined;
		text = text.slice(0, start) + inner.replaceAll("\n", `\n${indent}`) + text.slice(end);
	}
	return undefined;
}

/** The offset in the written text of one in the text with spaces added. */
export function writtenOffset({ added }: Indented, offset: number): number {
	let before = 0;
	for (const { at, count } of added) if (at < offset) before += Math.min(count, offset - at);
	return offset - before;
}

/** What the lexer says between tokens of the text. */
const markers = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** Where the first quoted text starts that our parser's lexer ends before its closing quote. */
function openQuote(text: string): number | undefined {
	let offset = 0;
	for (const token of new Lexer().lex(text)) {
		if (markers.has(token)) continue;
		if (/^["']/.test(token) && endOfQuote(token, 0) === undefined) return offset;
		offset += token.length;
	}
	return undefined;
}

/** After the closing quote. */
function endOfQuote(text: string, start: number): number | undefined {
	const quote = text[start];
	for (let at = start + 1; at < text.length; at++) {
		if (quote === '"' && text[at] === "\\") at++;
		else if (text[at] !== quote) continue;
		else if (quote === "'" && text[at + 1] === quote) at++;
		else return at + 1;
	}
	return undefined;
}
