import type { Edit } from "./fix.ts";
import { isLineOver, lineFeed, lineStart } from "./insert.ts";
import { endOf, holdsShared, type Written } from "./written.ts";

/**
 * Takes a key and its value out of a block mapping, by whole lines. Undefined where it shares a line, stands in a flow
 * mapping, is the last that the mapping has, or has something in it that others take by its anchor.
 */
export function removeEntry({ value, key, parent }: Written): Edit | undefined {
	if (key === undefined || parent?.value.kind !== "mapping" || parent.value.entries.size < 2) return undefined;
	const { source } = key;
	const start = lineStart(source, key.start);
	const isFlow = source.text[parent.value.place.start] === "{";
	if (isFlow || !/^ *$/.test(source.text.slice(start, key.start))) return undefined;
	const end = endOf(value);
	if (!isLineOver(source, end)) return undefined;
	const place = { source, start, end: Math.min(lineFeed(source, end) + 1, source.text.length) };
	return holdsShared(place) ? undefined : { place, text: "" };
}
