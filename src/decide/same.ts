import type { Source } from "../source.ts";
import type { Decision } from "./decision.ts";

/**
 * What a decision says, and of what: two of the same words in two commits are one decision. A comment is one with
 * what it stands at: the keys above it and the text of its line, so that it cannot be moved to something else.
 */
export function wordsOf(decision: Decision): string {
	const { form, rules, justification = "", owner = "", expires = "", scope, place } = decision;
	const outline = outlineOf(place.source);
	const about =
		scope.kind === "lines" ? [scope.file, ...scope.lines.flatMap((line) => standing(outline, line - 1))] : scope;
	return JSON.stringify([form, rules, justification, owner, expires, about]);
}

/** The lines of a file, and for each the nearest above it that is indented less; -1 where there is none. */
type Outline = { readonly lines: readonly string[]; readonly above: readonly number[] };

const outlines = new WeakMap<Source, Outline>();

function outlineOf(source: Source): Outline {
	const known = outlines.get(source);
	if (known !== undefined) return known;
	const lines = source.text.split("\n");
	/** Lines that may be above what follows, each indented more than the one before. */
	const open: { readonly index: number; readonly indent: number }[] = [];
	const above = lines.map((line, index) => {
		const indent = indentOf(line);
		const isText = !/^\s*(?:#|$)/.test(line);
		if (!isText) return open.findLast((one) => one.indent < indent)?.index ?? -1;
		while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
		const parent = open.at(-1)?.index ?? -1;
		open.push({ index, indent });
		return parent;
	});
	const outline = { lines, above };
	outlines.set(source, outline);
	return outline;
}

/** A line without its comment, and those above it that are indented less, outermost first. */
function standing({ lines, above }: Outline, index: number): readonly string[] {
	const texts: string[] = [];
	for (let at = index; at !== -1; at = above[at] ?? -1) texts.unshift(bare(lines[at] ?? ""));
	return texts;
}

function bare(line: string): string {
	return line.replace(/(?:#|\/\/)\s*bulkhead:.*$/s, "").trim();
}

/** An item of a list stands deeper than its dash, which a key above it may share its column with. */
function indentOf(line: string): number {
	return (/^\s*/.exec(line)?.[0].length ?? 0) + (/^\s*-\s/.test(line) ? 0.5 : 0);
}
