/** What was made of the latest things, so much of it as weighs no more than `most` together; the rest is made anew. */
export class Recent<K extends object | string, V> {
	readonly #most: number;
	readonly #made: Table<K, Made<K, V>>;
	#weight = 0;
	/** The ends of a chain in the order in which things were asked for. */
	#newest: Made<K, V> | undefined;
	#oldest: Made<K, V> | undefined;

	/**
	 * @param made Of things that are objects, a `WeakMap`: a `Map` that is as old as the run leaves tables behind, in the
	 * part of the memory that is seldom looked through, as things are put into it and taken out of it
	 */
	constructor(most: number, made: Table<K, Made<K, V>> = new Map()) {
		this.#most = most;
		this.#made = made;
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
		let made = this.#made.get(key);
		if (made === undefined) {
			made = { key, value, weight, older: undefined, newer: undefined };
			this.#made.set(key, made);
		} else {
			this.#weight -= made.weight;
			this.#unlink(made);
			made.value = value;
			made.weight = weight;
		}
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

type Table<K, V> = {
	get(key: K): V | undefined;
	set(key: K, value: V): unknown;
	delete(key: K): boolean;
};

/** Linked to what was asked for before and after it: to move it in a map would hash its key twice each time. */
type Made<K, V> = {
	readonly key: K;
	value: V;
	weight: number;
	older: Made<K, V> | undefined;
	newer: Made<K, V> | undefined;
};
