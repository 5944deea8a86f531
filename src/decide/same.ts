import type { Decision } from "./decision.ts";

/**
 * What a decision says, and of what: two of the same words in two commits are one decision. A comment is one with
 * what it stands at: the keys above it and the text of its line, so that it cannot be moved to something else.
 */
export function wordsOf(decision: Decision): string {
	const { form, rules, justification = "", owner = "", expires = "", scope, place } = decision;
	const lines = place.source.text.split("\n");
	const about =
		scope.kind === "lines" ? [scope.file, ...scope.lines.flatMap((line) => standing(lines, line - 1))] : scope;
	return JSON.stringify([form, rules, justification, owner, expires, about]);
}

/** A line without its comment, and those above it that are indented less, outermost first. */
function standing(lines: readonly string[], index: number): readonly string[] {
	const texts = [bare(lines[index] ?? "")];
	let indent = indentOf(lines[index] ?? "");
	for (let at = index - 1; at >= 0 && indent > 0; at--) {
		const line = lines[at] ?? "";
		if (/^\s*(?:#|$)/.test(line) || indentOf(line) >= indent) continue;
		indent = indentOf(line);
		texts.unshift(bare(line));
	}
	return texts;
}

function bare(line: string): string {
	return line.replace(/(?:#|\/\/)\s*bulkhead:.*$/, "").trim();
}

/** An item of a list stands deeper than its dash, which a key above it may share its column with. */
function indentOf(line: string): number {
	return (/^\s*/.exec(line)?.[0].length ?? 0) + (/^\s*-\s/.test(line) ? 0.5 : 0);
}
