import type { Value } from "../../value.ts";
import { type Fields, text } from "./fields.ts";
import { cut, isUnknown, part } from "./part.ts";
import type { Word } from "./word.ts";

/** `name=value` as a map; a name without a value has the empty one. */
export function putPairs(
	to: Fields,
	field: string,
	words: readonly Word[],
	before: readonly [string, Value][] = [],
): void {
	const entries = new Map(before);
	for (const word of words) {
		const [name, value] = cut(word, "=");
		if (isUnknown(name)) to.forget(field);
		else if (value !== undefined && isUnknown(value)) to.forget(field, name.value);
		else entries.set(name.value, text(value ?? part(word, word.value.length)));
	}
	putMap(to, field, entries);
}

/** Values by name; none where there are none. */
export function putMap(to: Fields, field: string, values: ReadonlyMap<string, Value>): void {
	const [first] = values.values();
	if (first === undefined) return;
	const entries = new Map([...values].map(([name, value]) => [name, { key: value.place, value }]));
	to.put(field, { kind: "mapping", entries, place: first.place });
}
