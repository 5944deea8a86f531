/** Up to so many texts are held against each other; to hash each of a few would cost more. */
const few = 8;

/** The first of some texts that stands before it, too; -1 where all differ. */
export function firstTwice(texts: readonly string[]): number {
	if (texts.length > few) return firstKnown(texts);
	for (let index = 1; index < texts.length; index++) {
		for (let before = 0; before < index; before++) if (texts[before] === texts[index]) return index;
	}
	return -1;
}

function firstKnown(texts: readonly string[]): number {
	const seen = new Set<string>();
	return texts.findIndex((text) => {
		const isKnown = seen.has(text);
		seen.add(text);
		return isKnown;
	});
}
