/** Of some names, the one with the fewest edits to a misspelt one. */
export function nearest(name: string, names: readonly string[]): string {
	const edits = new Map(names.map((other) => [other, distance(name.slice(0, longest), other)]));
	return names.toSorted((a, b) => (edits.get(a) ?? 0) - (edits.get(b) ?? 0))[0] ?? "";
}

/** Nothing is called so; what is longer is no slip of a finger. */
const longest = 100;

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (const [i, letter] of [...a].entries()) {
		const next = [i + 1];
		for (const [j, other] of [...b].entries()) {
			const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
			next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		}
		row = next;
	}
	return row.at(-1) ?? 0;
}
