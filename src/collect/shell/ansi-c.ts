import { type Part, partsBetween, placeOf, type Text } from "./text.ts";

/** An escape of `$'…'`, whatever it stands for. */
const ansiEscape = /\\(?:[0-7]{1,3}|x[0-9a-fA-F]{1,2}|u[0-9a-fA-F]{1,4}|U[0-9a-fA-F]{1,8}|c[\s\S]|[\s\S])/g;

/** A stretch of a text with what its escapes stand for. */
export function withoutEscapes(text: Text, start: number, end: number): readonly Part[] {
	const parts: Part[] = [];
	let at = start;
	for (const { 0: written, index } of text.text.slice(start, end).matchAll(ansiEscape)) {
		const from = start + index;
		const place = placeOf(text, from, from + written.length);
		parts.push(...partsBetween(text, at, from));
		if (place !== undefined) parts.push({ text: ansiCharacter(written), place, exact: false });
		at = from + written.length;
	}
	return [...parts, ...partsBetween(text, at, end)];
}

/**
 * What an escape of `$'…'` becomes; one that bash does not know stays as it is.
 *
 * @see https://www.gnu.org/software/bash/manual/html_node/ANSI_002dC-Quoting.html
 */
function ansiCharacter(written: string): string {
	const letter = written[1] ?? "";
	const known = letters[letter];
	if (known !== undefined) return known;
	if (letter === "c" && written.length === 3) return String.fromCharCode(written.charCodeAt(2) & 0x1f);
	const digits = /^[xuU]./.test(written.slice(1)) ? written.slice(2) : written.slice(1);
	const code = Number.parseInt(digits, /[xuU]/.test(letter) ? 16 : 8);
	if (Number.isNaN(code)) return written;
	return code > 0x10ffff ? "\ufffd" : String.fromCodePoint(/[uU]/.test(letter) ? code : code & 0xff);
}

const letters: Readonly<Record<string, string | undefined>> = {
	a: "\x07",
	b: "\b",
	e: "\x1b",
	E: "\x1b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "\t",
	v: "\v",
	"\\": "\\",
	"'": "'",
	'"': '"',
	"?": "?",
};
