/** Offsets into a text: `start` included, `end` not. */
export type Span = { readonly start: number; readonly end: number };

/** Stands for a credential in every output. */
export const mask = "***";

/** Spans sorted, those that touch or overlap made one. */
export function merged(spans: readonly Span[]): readonly Span[] {
	if (spans.length === 0) return none;
	const result: Span[] = [];
	for (const span of spans.filter(({ start, end }) => end > start).toSorted((a, b) => a.start - b.start)) {
		const last = result.at(-1);
		if (last === undefined || span.start > last.end) result.push(span);
		else result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
	}
	return result;
}

const none: readonly Span[] = [];

/** A text with each span replaced; the spans as `merged` gives them. */
export function maskSpans(text: string, spans: readonly Span[]): string {
	let result = "";
	let at = 0;
	for (const { start, end } of spans) {
		result += text.slice(at, start) + mask;
		at = end;
	}
	return result + text.slice(at);
}
