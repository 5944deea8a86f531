/** What was made of the latest things, so much of it as weighs no more than `most` together; the rest is made anew. */
export class Recent<K extends object | string, V> {
	readonly #most: number;
	readonly #made = new Map<K, Made<K, V>>();
	#weight = 0;
	/** The ends of a chain in the order in which things were asked for. */
	#newest: Made<K, V> | undefined;
	#oldest: Made<K, V> | undefined;

	constructor(most: number) {
		this.#most = most;
	}

	get(key: K): V | undefined {
		const known = this.#made.get(key);
		if (known === undefined) return undefined;
		if (known !== this.#newest) {
			this.#unlink(known);
			this.#link(known);
		}
		return known.value;
	}

	delete(key: K): void {
		const known = this.#made.get(key);
		if (known === undefined) return;
		this.#made.delete(key);
		this.#weight -= known.weight;
		this.#unlink(known);
	}

	set(key: K, value: V, weight: number): void {
		this.delete(key);
		const made: Made<K, V> = { key, value, weight, older: undefined, newer: undefined };
		this.#made.set(key, made);
		this.#weight += weight;
		this.#link(made);
		while (this.#weight > this.#most && this.#oldest !== undefined && this.#oldest !== made) {
			this.delete(this.#oldest.key);
		}
	}

	#link(made: Made<K, V>): void {
		made.older = this.#newest;
		if (this.#newest !== undefined) this.#newest.newer = made;
		this.#newest = made;
		this.#oldest ??= made;
	}

	#unlink(made: Made<K, V>): void {
		const { older, newer } = made;
		if (older === undefined) this.#oldest = newer;
		else older.newer = newer;
		if (newer === undefined) this.#newest = older;
		else newer.older = older;
		made.older = undefined;
		made.newer = undefined;
	}
}

/** Linked to what was asked for before and after it: to move it in a map would hash its key twice each time. */
type Made<K, V> = {
	readonly key: K;
	readonly value: V;
	readonly weight: number;
	older: Made<K, V> | undefined;
	newer: Made<K, V> | undefined;
};
