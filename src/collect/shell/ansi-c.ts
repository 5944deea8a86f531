/** An escape of `$'…'`, whatever it stands for. */
export const ansiEscape = /\\(?:[0-7]{1,3}|x[0-9a-fA-F]{1,2}|u[0-9a-fA-F]{1,4}|U[0-9a-fA-F]{1,8}|c[\s\S]|[\s\S])/g;

/**
 * What an escape of `$'…'` becomes; one that bash does not know stays as it is.
 *
 * @see https://www.gnu.org/software/bash/manual/html_node/ANSI_002dC-Quoting.html
 */
export function ansiCharacter(written: string): string {
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
