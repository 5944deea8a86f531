/** Of some names, the one with the fewest edits to a misspelt one; of several, the first. */
export function nearest(name: string, names: readonly string[]): string {
	const misspelt = [...name.slice(0, longest)];
	let found = "";
	let fewest = Number.POSITIVE_INFINITY;
	for (const other of names) {
		const letters = [...other];
		// A configuration may have thousands of unknown names: no more edits are counted than can matter.
		if (Math.abs(letters.length - misspelt.length) >= fewest) continue;
		const edits = distance(misspelt, letters);
		if (edits < fewest) [found, fewest] = [other, edits];
	}
	return found;
}

/** Nothing is called so; what is longer is no slip of a finger. */
const longest = 100;

/** Levenshtein's distance. */
function distance(a: readonly string[], b: readonly string[]): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (const [i, letter] of a.entries()) {
		const next = [i + 1];
		for (let j = 0; j < b.length; j++) {
			const replaced = (row[j] ?? 0) + (letter === b[j] ? 0 : 1);
			next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		}
		row = next;
	}
	return row.at(-1) ?? 0;
}
