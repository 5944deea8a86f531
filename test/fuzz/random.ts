/** Numbers that follow from a text alone, so that an input can be made again from its name. */
export class Random {
	#state: number;

	constructor(name: string) {
		this.#state = hashOf(name);
	}

	/** From 0 to below 1. Mulberry32. */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		const state = this.#state;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	}

	/** A whole number from 0 to below `end`. */
	below(end: number): number {
		return Math.floor(this.next() * end);
	}

	/** True one time in `times`. */
	oneIn(times: number): boolean {
		return this.below(times) === 0;
	}

	/** One of a list that has some. */
	of<T>(list: readonly T[]): T {
		const chosen = list[this.below(list.length)];
		if (chosen === undefined) throw new Error("nothing to choose from");
		return chosen;
	}

	/** Mostly few, seldom many: 1 to `most`. */
	few(most: number): number {
		return Math.max(1, Math.ceil(most ** this.next()));
	}
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
	return hash;
}
