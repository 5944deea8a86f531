import type { Place, Source } from "../../source.ts";
import type { Value } from "../../value.ts";

/**
 * Tabs that indent, which go-yaml refuses even on a line that is otherwise empty, and our parser takes: all but those
 * inside of quotes, of block scalars and of flow collections.
 */
export function indentingTabs(source: Source, documents: readonly Value[]): Place[] {
	if (!source.text.includes("\t")) return [];
	const tabs = Array.from(source.text.matchAll(/^ *\t/gm), (match) => match.index + match[0].length - 1);
	if (tabs.length === 0) return [];
	const spans: Span[] = [];
	const seen = new Set<Value>();
	for (const document of documents) collect(document, source, spans, seen);
	return tabs
		.filter((tab) => !spans.some(({ start, end }) => start < tab && tab < end))
		.map((tab) => ({ source, start: tab, end: tab + 1 }));
}

type Span = { readonly start: number; readonly end: number };

function collect(value: Value, source: Source, spans: Span[], seen: Set<Value>): void {
	if (seen.has(value)) return;
	seen.add(value);
	const { start, end } = value.place;
	if (/["'|>[{]/.test(source.text.charAt(start)) && source.text.slice(start, end).includes("\n")) {
		spans.push({ start, end });
		return;
	}
	if (value.kind === "sequence") for (const item of value.items) collect(item, source, spans, seen);
	if (value.kind === "mapping") for (const entry of value.entries.values()) collect(entry.value, source, spans, seen);
}
