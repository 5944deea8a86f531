/** What was made of the latest things, so much of it as weighs no more than `most` together; the rest is made anew. */
export class Recent<K extends object | string, V> {
	readonly #most: number;
	readonly #made = new Map<K, { readonly value: V; readonly weight: number }>();
	#weight = 0;
	/** The key that was asked for last, if nothing was set since. */
	#latest: K | undefined;

	constructor(most: number) {
		this.#most = most;
	}

	get(key: K): V | undefined {
		const known = this.#made.get(key);
		if (known === undefined) return undefined;
		if (key === this.#latest) return known.value;
		// A map keeps the order in which keys were set: the first is the one that was longest not asked for.
		this.#made.delete(key);
		this.#made.set(key, known);
		this.#latest = key;
		return known.value;
	}

	delete(key: K): void {
		this.#weight -= this.#made.get(key)?.weight ?? 0;
		this.#made.delete(key);
		this.#latest = undefined;
	}

	set(key: K, value: V, weight: number): void {
		this.#weight += weight - (this.#made.get(key)?.weight ?? 0);
		this.#made.set(key, { value, weight });
		this.#latest = undefined;
		if (this.#weight <= this.#most) return;
		for (const [oldest, { weight: freed }] of this.#made) {
			if (this.#weight <= this.#most || oldest === key) return;
			this.#made.delete(oldest);
			this.#weight -= freed;
		}
	}
}
