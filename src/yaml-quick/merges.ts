import type { Place } from "../source.ts";
import { type Entry, type Mapping, type Value, withStep } from "../value.ts";
import { type Cursor, unfit } from "./cursor.ts";

/** The merge key (`<<`) of a mapping that is being read. */
export class Merges {
	#value: Value | undefined;
	#key: Place | undefined;

	add(key: Place, value: Value): void {
		if (this.#key !== undefined) unfit();
		this.#key = key;
		this.#value = value;
	}

	/** The entries with what the merged mappings say besides. */
	into(entries: Map<string, Entry>, cursor: Cursor): Pick<Mapping, "entries" | "merged"> {
		const value = this.#value;
		if (value === undefined || this.#key === undefined) return { entries };
		const step = { kind: "merge-key", place: this.#key } as const;
		for (const mapping of value.kind === "sequence" ? value.items : [value]) {
			if (mapping.kind !== "mapping") return unfit();
			for (const [name, entry] of mapping.entries) {
				if (entries.has(name)) continue;
				cursor.grow();
				entries.set(name, { key: entry.key, value: withStep(entry.value, step) });
			}
		}
		return value.kind === "mapping" ? { entries, merged: [value] } : { entries };
	}
}
