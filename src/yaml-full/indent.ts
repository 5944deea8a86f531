import { CST, Lexer } from "yaml";

/** A text with spaces added to it, and where: the offset in the text with them, and how many. */
export type Indented = {
	readonly text: string;
	readonly added: readonly { readonly at: number; readonly count: number }[];
};

/** Texts and collections that are mended; each means another reading of the whole text. */
const maxMended = 20;
/** Lines in all of them; each makes every place a little dearer. */
const maxLines = 1000;

/**
 * Indents the further lines of quoted texts and flow collections that go on further left than what they stand in. YAML
 * forbids that, and libyaml and its ports (go-yaml, YamlDotNet) read it. What the text says is the same: indentation
 * does not count there. Undefined where there is nothing to mend, or no end to what is open.
 */
export function indentContinued(written: string): Indented | undefined {
	let text = written;
	let added: readonly { readonly at: number; readonly count: number }[] = [];
	for (let time = 0; time <= maxMended; time++) {
		const start = cutShort(text);
		if (start === undefined) return added.length === 0 ? undefined : { text, added };
		const end = /["']/.test(text.charAt(start)) ? endOfQuote(text, start) : endOfFlow(text, start);
		if (end === undefined) return undefined;
		const inner = text.slice(start, end);
		if (/\n(?:---|\.\.\.)(?:\s|$)/.test(inner)) return undefined;
		const indent = " ".repeat(start - text.lastIndexOf("\n", start));
		const lines = Array.from(inner.matchAll(/\n/g), (match, index) => ({
			at: start + match.index + 1 + index * indent.length,
			count: indent.length,
		}));
		// They are mended from the first to the last: what was added before stays where it is.
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

/** Where the first quoted text or flow collection starts that our parser's lexer ends before its closing mark. */
function cutShort(text: string): number | undefined {
	for (const { token, at, start } of tokensOf(text)) {
		if (token === CST.FLOW_END && start !== undefined) return start;
		if (/^["']/.test(token) && endOfQuote(token, 0) === undefined) return at;
	}
	return undefined;
}

/** After the closing bracket, whatever the indentation. */
function endOfFlow(text: string, start: number): number | undefined {
	// By itself it stands in nothing that it could be left of.
	for (const { token, at, start: open } of tokensOf(text.slice(start))) {
		if (open === undefined && /^[\]}]$/.test(token)) return start + at + 1;
	}
	return undefined;
}

/** The lexer's tokens, where each is, and where the flow collection starts that is open behind it. */
function* tokensOf(text: string) {
	let at = 0;
	let depth = 0;
	let start: number | undefined;
	let isText = false;
	for (const token of new Lexer().lex(text)) {
		if (!isText) {
			if (/^[[{]$/.test(token)) start = depth++ === 0 ? at : start;
			else if (/^[\]}]$/.test(token) && depth > 0 && --depth === 0) start = undefined;
		}
		yield { token: isText ? "" : token, at, start };
		if (token === CST.FLOW_END) [depth, start] = [0, undefined];
		isText = token === CST.SCALAR;
		if (!markers.has(token)) at += token.length;
	}
}

/** What the lexer says between tokens of the text. */
const markers = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

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
