import { groupBy } from "../group-by.ts";
import type { Span } from "./span.ts";

/** Texts that are looked for have as many characters at least. */
export const shortest = 8;

/**
 * Where one of some texts stands in another as a word of its own, the longest first. In time that grows with the text
 * and hardly with their number: a file may have tens of thousands of passwords, and as many findings.
 */
export function finderOfTexts(texts: readonly string[]): (text: string) => readonly Span[] {
	const byStart = new Map(
		Array.from(groupBy(texts, startOf), ([start, group]) => {
			const lengths = [...new Set(group.map(({ length }) => length))].toSorted((a, b) => b - a);
			return [start, { lengths, texts: new Set(group) }] as const;
		}),
	);
	return (text) => {
		const found: Span[] = [];
		for (let at = 0; at + shortest <= text.length; ) {
			const known = isWord(text, at - 1) ? undefined : byStart.get(text.slice(at, at + shortest));
			const length = known?.lengths.find(
				(size) => !isWord(text, at + size) && known.texts.has(text.slice(at, at + size)),
			);
			if (length !== undefined) found.push({ start: at, end: at + length });
			at += length ?? 1;
		}
		return found;
	};
}

function startOf(text: string): string {
	return text.slice(0, shortest);
}

/** Whether a letter, a digit or an underscore stands there. */
function isWord(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95 || (code >= 97 && code <= 122);
}
