import { sequence, type Value, valuesOf } from "../../value.ts";
import { entryOf } from "./outcome.ts";

/**
 * What stands at some keys in a value; undefined where nothing does. `*` is every item of a list or a mapping, and a key
 * behind it that of each of these that has it.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#object-filters
 */
export function valueAt(value: Value, keys: readonly string[]): Value | undefined {
	let found: readonly Value[] = [value];
	for (const key of keys)
		found = found.flatMap((one) => (key === "*" ? [...valuesOf(one)] : (childOf(one, key) ?? [])));
	if (!keys.includes("*")) return found[0];
	const items = sequence(found, value.place);
	return value.via === undefined ? items : { ...items, via: value.via };
}

function childOf(value: Value, key: string): Value | undefined {
	return value.kind === "sequence" ? value.items[Number(key)] : entryOf(value, key);
}
