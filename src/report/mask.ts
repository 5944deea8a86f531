import { type Credentials, maskedArguments, maskedScalar, nameOfEntry } from "../judge/credentials.ts";
import { merged, type Span, secretSpansOfLine } from "../judge/secret-text.ts";
import type { Source } from "../source.ts";
import { stringOf, type Value } from "../value.ts";

/**
 * What must not be shown of a part of a line, as offsets into that part: the credentials that the projects have there,
 * and what looks like one, so that a file which could not be read gives none away either.
 */
export function hiddenIn(credentials: Credentials, source: Source, start: number, end: number): readonly Span[] {
	const inFile = credentials.spans.get(source.path) ?? [];
	const here: Span[] = [];
	for (let at = firstEndingAfter(inFile, start); at < inFile.length; at += 1) {
		const span = inFile[at];
		if (span === undefined || span.start >= end) break;
		here.push({ start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start });
	}
	return merged([...here, ...secretSpansOfLine(source.text.slice(start, end))]);
}

/** Plain JSON data of a value, its credentials masked by the field that they stand in. */
export function maskedJson(value: Value, name?: string): unknown {
	switch (value.kind) {
		case "scalar":
			if (typeof value.value === "bigint") return Number(value.value);
			return typeof value.value === "string" ? maskedScalar(value.value, name) : value.value;
		case "sequence": {
			const texts = value.items.map(stringOf);
			if (texts.length > 0 && texts.every((text) => text !== undefined)) return maskedArguments(texts);
			return value.items.map((item) => maskedJson(item));
		}
		case "mapping":
			return Object.fromEntries(
				Array.from(value.entries, ([key, entry]) => [key, maskedJson(entry.value, nameOfEntry(value, key))]),
			);
	}
}

/** Index of the first of some sorted spans that ends behind an offset. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((spans[middle]?.end ?? 0) > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}
