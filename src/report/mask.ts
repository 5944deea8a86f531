import { type Credentials, maskedArguments, maskedScalar, nameOfEntry } from "../judge/credentials.ts";
import { secretSpansOfLine } from "../judge/secret-text.ts";
import { maskSpans, merged, type Span } from "../judge/span.ts";
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
	const text = source.text.slice(start, end);
	return merged([...here, ...secretSpansOfLine(text), ...credentials.repeatedIn(text)]);
}

/** Plain JSON data of a value, its credentials masked by the field that they stand in, and wherever they are repeated. */
export function maskedJson(value: Value, { repeatedIn }: Credentials, name?: string): unknown {
	const again = (text: string) => maskSpans(text, merged(repeatedIn(text)));
	const convert = (inner: Value, key: string | undefined): unknown => {
		switch (inner.kind) {
			case "scalar":
				if (typeof inner.value === "bigint") return Number(inner.value);
				return typeof inner.value === "string" ? again(maskedScalar(inner.value, key)) : inner.value;
			case "sequence": {
				const texts = inner.items.map(stringOf);
				const isText = texts.length > 0 && texts.every((text) => text !== undefined);
				return isText ? maskedArguments(texts).map(again) : inner.items.map((item) => convert(item, undefined));
			}
			case "mapping":
				return Object.fromEntries(
					Array.from(inner.entries, ([field, entry]) => [field, convert(entry.value, nameOfEntry(inner, field))]),
				);
		}
	};
	return convert(value, name);
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
