import type { Place, Source } from "../source.ts";

/** What git writes before, between and behind the two sides: https://git-scm.com/docs/git-merge#_how_conflicts_are_presented */
const markers = ["<<<<<<< ", "=======", ">>>>>>> "];

/** Where a merge has left both sides of a conflict: the line of the first marker. Undefined where there is none. */
export function conflictIn(source: Source): Place | undefined {
	// What is sought stands behind a line feed.
	const text = `\n${source.text}`;
	let first = -1;
	let at = 0;
	for (const marker of markers) {
		at = text.indexOf(`\n${marker}`, at);
		if (at === -1) return undefined;
		if (first === -1) first = at;
	}
	const end = source.text.indexOf("\n", first);
	return { source, start: first, end: source.text[end - 1] === "\r" ? end - 1 : end };
}
