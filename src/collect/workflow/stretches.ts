/** Stretches of a text, and what stands for each: which one is around another is found without going through all. */
export class Stretches<T> {
	readonly #added: Stretch<T>[] = [];
	/** By their start. Made when it is asked for. */
	#sorted: readonly Sorted<T>[] | undefined;

	add(start: number, end: number, what: T): void {
		this.#added.push({ start, end, what, order: this.#added.length });
		this.#sorted = undefined;
	}

	/** What stands for the first that was added of those that a stretch is within. */
	around(start: number, end: number): T | undefined {
		this.#sorted ??= sorted(this.#added);
		let found: Stretch<T> | undefined;
		for (let at = lastBefore(this.#sorted, start); at >= 0; at--) {
			const stretch = this.#sorted[at];
			if (stretch === undefined || stretch.furthest < end) break;
			if (stretch.end >= end && (found === undefined || stretch.order < found.order)) found = stretch;
		}
		return found?.what;
	}
}

type Stretch<T> = { readonly start: number; readonly end: number; readonly what: T; readonly order: number };

/** `furthest`: where the last of this one and those before it ends. */
type Sorted<T> = Stretch<T> & { readonly furthest: number };

/** Each once: words that one variable gives may all stand at its place. */
function sorted<T>(stretches: readonly Stretch<T>[]): readonly Sorted<T>[] {
	const result: Sorted<T>[] = [];
	for (const stretch of stretches.toSorted((a, b) => a.start - b.start || a.end - b.end || a.order - b.order)) {
		const before = result.at(-1);
		if (before?.start === stretch.start && before.end === stretch.end) continue;
		result.push({ ...stretch, furthest: Math.max(before?.furthest ?? 0, stretch.end) });
	}
	return result;
}

/** The index of the last that starts at an offset or before it; -1 for none. */
function lastBefore(stretches: readonly { readonly start: number }[], offset: number): number {
	let low = 0;
	let high = stretches.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((stretches[middle]?.start ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
