import { stringOf, type Value } from "../../../value.ts";

export const kinds = ["services", "networks", "volumes", "secrets", "configs"] as const;
export type Kind = (typeof kinds)[number];

/** Something that has a name in a project. */
export type Named = { readonly kind: Kind; readonly name: string };

/** Names by kind, each once. */
export class Names {
	readonly #names = new Map<Kind, Set<string>>();

	/** What `lists` gave. */
	static of(lists: readonly (readonly string[])[]): Names {
		const names = new Names();
		kinds.forEach((kind, index) => {
			for (const name of lists[index] ?? []) names.add(kind, name);
		});
		return names;
	}

	/** In the order of `kinds`. */
	lists(): readonly (readonly string[])[] {
		return kinds.map((kind) => {
			const names = this.#names.get(kind);
			return names === undefined ? noTexts : Array.from(names);
		});
	}

	add(kind: Kind, name: string): void {
		const known = this.#names.get(kind);
		if (known === undefined) this.#names.set(kind, new Set([name]));
		else known.add(name);
	}

	/** The keys of a mapping, or the items of a list. */
	addAll(kind: Kind, value: Value | undefined): void {
		forEachName(value, (name) => this.add(kind, name));
	}

	has(kind: Kind, name: string): boolean {
		return this.#names.get(kind)?.has(name) === true;
	}

	/** Those that `isWanted` wants. */
	filter(isWanted: (kind: Kind, name: string) => boolean): readonly Named[] {
		const wanted: Named[] = [];
		this.#names.forEach((names, kind) => {
			names.forEach((name) => {
				if (isWanted(kind, name)) wanted.push({ kind, name });
			});
		});
		return wanted;
	}
}

const noTexts: readonly string[] = [];

/** Calls `take` with the keys of a mapping, or the texts in a list. */
export function forEachName(value: Value | undefined, take: (name: string) => void): void {
	if (value?.kind === "mapping") {
		value.entries.forEach((_entry, name) => {
			take(name);
		});
	} else if (value?.kind === "sequence") {
		value.items.forEach((item) => {
			const text = stringOf(item);
			if (text !== undefined) take(text);
		});
	}
}
