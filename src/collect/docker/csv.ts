import { part } from "./part.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import type { Word } from "./word.ts";

/**
 * The first record of a text of comma-separated values, as `--mount`, `--network` and `--gpus` are read.
 *
 * @see https://pkg.go.dev/encoding/csv#Reader without LazyQuotes
 */
export function csvFields(word: Word): readonly Word[] | Refusal {
	const text = word.value;
	let at = 0;
	// Empty lines are no records.
	while (text[at] === "\n" || text.startsWith("\r\n", at)) at += text[at] === "\n" ? 1 : 2;
	if (at >= text.length) return refuse(word, "EOF");
	const fields: Word[] = [];
	for (;;) {
		const field = text[at] === '"' ? quotedField(word, at) : plainField(word, at);
		if (isRefusal(field)) return field;
		fields.push(field.word);
		if (text[field.end] !== ",") return fields;
		at = field.end + 1;
	}
}

type Field = { readonly word: Word; readonly end: number };

function plainField(word: Word, start: number): Field | Refusal {
	const match = /[,\n]/.exec(word.value.slice(start));
	const end = match === null ? word.value.length : start + match.index;
	const quote = word.value.slice(start, end).indexOf('"');
	if (quote !== -1)
		return refuse(word, `parse error on line 1, column ${start + quote + 1}: bare " in non-quoted-field`);
	const carriage = word.value[end] === "\n" && word.value[end - 1] === "\r" ? 1 : 0;
	return { word: part(word, start, end - carriage), end };
}

function quotedField(word: Word, start: number): Field | Refusal {
	const match = /^"((?:[^"]|"")*)"/.exec(word.value.slice(start));
	const fault = `parse error on line 1, column ${word.value.length + 1}: extraneous or missing " in quoted-field`;
	if (match === null) return refuse(word, fault);
	const end = start + match[0].length;
	if (end < word.value.length && !/^(?:,|\r?\n)/.test(word.value.slice(end))) return refuse(word, fault);
	const inner = part(word, start + 1, end - 1);
	return { word: { ...inner, value: inner.value.replaceAll('""', '"') }, end };
}
