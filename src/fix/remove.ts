import type { Edit } from "./fix.ts";
import { isLineOver, lineFeed, lineStart } from "./insert.ts";
import { endOf, type Written } from "./written.ts";

/**
 * Takes a key and its value out of a block mapping, by whole lines. Undefined where it shares a line, stands in a flow
 * mapping, or is the last that the mapping has.
 */
export function removeEntry({ value, key, parent }: Written): Edit | undefined {
	if (key === undefined || parent?.value.kind !== "mapping" || parent.value.entries.size < 2) return undefined;
	const { source } = key;
	const start = lineStart(source, key.start);
	const isFlow = source.text[parent.value.place.start] === "{";
	if (isFlow || !/^ *$/.test(source.text.slice(start, key.start))) return undefined;
	const end = endOf(value);
	if (!isLineOver(source, end)) return undefined;
	return { place: { source, start, end: Math.min(lineFeed(source, end) + 1, source.text.length) }, text: "" };
}
