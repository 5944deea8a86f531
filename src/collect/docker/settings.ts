import { booleanOf } from "./go-syntax.ts";
import { isUnknown, split } from "./part.ts";
import type { GivenFlag } from "./read-flags.ts";
import type { Word } from "./word.ts";

const noWords: readonly Word[] = [];

/** What the flags of one command line were set to, by their long names. */
export class Settings {
	readonly #values = new Map<string, Word[]>();
	readonly #commaLists: ReadonlySet<string>;

	/** `commaLists` are the flags whose one value may be several, between commas. */
	constructor(given: readonly GivenFlag[], commaLists: ReadonlySet<string>) {
		this.#commaLists = commaLists;
		for (const { flag, value } of given) {
			const before = this.#values.get(flag.name);
			if (before === undefined) this.#values.set(flag.name, [value]);
			else before.push(value);
		}
	}

	/** No flag was given. */
	get isEmpty(): boolean {
		return this.#values.size === 0;
	}

	/** Sorted. */
	get names(): readonly string[] {
		return [...this.#values.keys()].sort();
	}

	/** Of a flag that holds one value: the last one given. */
	last(name: string): Word | undefined {
		return this.#values.get(name)?.at(-1);
	}

	/** Of a flag that may be repeated: all values, as given. */
	all(name: string): readonly Word[] {
		const values = this.#values.get(name);
		if (values === undefined) return noWords;
		return this.#commaLists.has(name) ? values.flatMap((value) => split(value, ",")) : values;
	}

	/** Whether a boolean is set; undefined where only run time knows. */
	isOn(name: string): boolean | undefined {
		const value = this.last(name);
		if (value === undefined) return false;
		return isUnknown(value) ? undefined : (booleanOf(value.value) ?? false);
	}
}
