import type { Place } from "../../source.ts";
import type { Entry, Mapping, Value } from "../../value.ts";
import { copyOf } from "./derive.ts";

/** A mapping under way, of which several keys may change: it is copied once, when the first does. */
export class Draft {
	readonly #written: Mapping;
	#entries: Map<string, Entry> | undefined;

	constructor(written: Mapping) {
		this.#written = written;
	}

	has(name: string): boolean {
		return this.#now().has(name);
	}

	get(name: string): Entry | undefined {
		return this.#now().get(name);
	}

	/** Sets a key; one that is there stays where it is. Without `key`, the key's place stays, or is that of the value. */
	put(name: string, value: Value, key?: Place): void {
		const known = this.get(name);
		if (known?.value === value) return;
		this.#entries ??= copyOf(this.#written.entries);
		this.#entries.set(name, { key: key ?? known?.key ?? value.place, value });
	}

	/** What has become of it: the mapping itself, where nothing has changed. */
	mapping(): Mapping {
		return this.#entries === undefined ? this.#written : { ...this.#written, entries: this.#entries };
	}

	#now(): Mapping["entries"] {
		return this.#entries ?? this.#written.entries;
	}
}
