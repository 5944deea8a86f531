import { globSync, readFileSync } from "node:fs";
import { parseAst } from "rolldown/parseAst";
import { expect, test } from "vitest";
import { growth, inProportion, processorTime } from "./growth.ts";

/** What stands before a run for patterns that begin with it. */
const beginnings = ["", "0", "x", "#bulkhead:", "//./pipe/", "~~~", "exit ", "A:\tA"];
/** What patterns repeat: blanks, line breaks, digits, letters, the signs of paths, lists and quotes, and pairs of them. */
const repeated = [
	...[" ", "\t", "\n", "\r", "0", "a", "_", "-", "/", ":", ".", "~", "`", ")", "}"],
	...[
		"a(",
		"(a",
		"a=",
		"a b",
		"a,",
		"a.",
		"- a",
		"x:a@",
		"[a",
		"<a",
		"|a",
		"`a",
		"''",
		'"a',
		"${",
		" #",
		"a\n",
		"\\\\",
	],
];
/** Behind a run, so that what was to end the text or the line does not. */
const ends = ["\0", "\n", ";\0"];

/** Of each beginning the runs of so many characters that take next to nothing, unless some are read again. */
const length = 2000;
const nextToNothing = 2; // ms

const patterns = globSync("src/**/*.ts").flatMap((file) =>
	patternsIn(readFileSync(file, "utf8")).map((pattern): [string, RegExp] => [`${file} ${pattern}`, pattern]),
);

/**
 * Texts of a repository are what whoever writes there wants them to be, and may have megabytes: no pattern may go
 * through a run of one character, or of a pair, again from each of them.
 */
test.each(patterns)("%s reads a long run of a character once", (_name, pattern) => {
	// What finds one place stops there, and is asked no more.
	const read = (text: string) => (pattern.global ? text.replace(pattern, "") : text.search(pattern));
	for (const beginning of beginnings) {
		const makers = repeated.flatMap((character) =>
			ends.map((end) => (size: number) => beginning + character.repeat(size) + end),
		);
		if (
			processorTime(
				makers.map((make) => make(length)),
				read,
			) < nextToNothing
		)
			continue;
		for (const make of makers) {
			// Of three, since whatever else a machine does only adds: most take it once, and the long measure takes long.
			if ([1, 2, 3].some(() => processorTime([make(length)], read) < nextToNothing / 2)) continue;
			expect(growth(make, read, 100), JSON.stringify(make(1))).toBeLessThan(inProportion);
		}
	}
});

/** The regular expressions that are written out in a source. */
function patternsIn(text: string): readonly RegExp[] {
	const found: RegExp[] = [];
	const visit = (node: unknown): void => {
		if (typeof node !== "object" || node === null) return;
		if (isPattern(node)) found.push(new RegExp(node.regex.pattern, node.regex.flags));
		else for (const inner of Object.values(node)) visit(inner);
	};
	visit(parseAst(text, { lang: "ts" }));
	return found;
}

function isPattern(node: object): node is { readonly regex: { readonly pattern: string; readonly flags: string } } {
	return "type" in node && node.type === "Literal" && "regex" in node;
}
