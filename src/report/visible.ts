/**
 * Text from files as text that does nothing but stand there: control characters (terminal escapes, line breaks),
 * marks that turn the direction of writing, invisible characters and lone surrogates are written out, `\u{202e}`.
 * Joiners that scripts and emoji need stay.
 */
export function visible(text: string): string {
	return text.replace(harmful, (character) => short[character] ?? `\\u{${code(character)}}`);
}

/**
 * Lines of a report in which a workflow's runner finds no command: it takes those for one that begin with `::`, blanks
 * aside, and those with `##[` anywhere.
 */
export function withoutCommands(report: string): string {
	return report.replace(/^([^\S\r\n\u2028\u2029]*)::/gm, "$1\\u{3a}:").replaceAll("##[", "#\\u{23}[");
}

/**
 * What went wrong, with the values of files in it: its own line breaks stay, and nothing else that a terminal or a
 * workflow's runner would act on.
 */
export function visibleLines(message: string): string {
	return linesOf(message.split("\n"));
}

/** The same of lines, of which none becomes two by a line break in a value. */
export function linesOf(lines: readonly string[]): string {
	return withoutCommands(lines.map(visible).join("\n"));
}

/** JSON of the same text with the same characters as JSON's own escapes: the data is unchanged, a terminal is safe. */
export function safeJson(value: unknown): string {
	return `${safeInJson(JSON.stringify(value, undefined, 2))}\n`;
}

/**
 * `safeJson` of an object of which no more than one item of a list is in memory at a time: lists may be whatever can be
 * gone through. In parts, which are whole only together.
 */
export function* safeJsonParts(object: Readonly<Record<string, unknown>>): Iterable<string> {
	let before = "{";
	for (const [key, value] of Object.entries(object)) {
		yield `${before}\n  ${safeInJson(JSON.stringify(key))}: `;
		before = ",";
		if (isList(value)) yield* listParts(value);
		else yield indented(value, "  ");
	}
	yield before === "{" ? "{}\n" : "\n}\n";
}

function* listParts(items: Iterable<unknown>): Iterable<string> {
	let before = "[";
	for (const item of items) {
		yield `${before}\n    ${indented(item, "    ")}`;
		before = ",";
	}
	yield before === "[" ? "[]" : "\n  ]";
}

function isList(value: unknown): value is Iterable<unknown> {
	return typeof value === "object" && value !== null && Symbol.iterator in value;
}

/** Line breaks are those of the form: in texts they are escaped. */
function indented(value: unknown, indent: string): string {
	return safeInJson(JSON.stringify(value, undefined, 2)).replaceAll("\n", `\n${indent}`);
}

/** JSON with its harmful characters, Unicode's line breaks among them, as escapes. */
export function safeInJson(json: string): string {
	// To a workflow's runner, `##[` is a command wherever in a line it stands.
	return json.replace(harmfulInJson, units).replaceAll("##[", "#\\u0023[");
}

/** At most `length` code units, cut between characters, with an ellipsis where something is cut. */
export function clip(text: string, length: number): string {
	if (text.length <= length) return text;
	const end = length - 1;
	const splits = /[\uD800-\uDBFF]/.test(text[end - 1] ?? "") && /[\uDC00-\uDFFF]/.test(text[end] ?? "");
	return `${text.slice(0, splits ? end - 1 : end)}…`;
}

const marks = String.raw`\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB`;
const harmful = new RegExp(String.raw`[\p{Cc}${marks}\u{E0000}-\u{E007F}\p{Cs}]`, "gu");
/**
 * What JSON.stringify leaves of them. That is no half of a pair of surrogates, so this reads code units, which is quicker;
 * and of the control characters below U+0020 only its own line breaks, which stay.
 */
const harmfulInJson = new RegExp(String.raw`[\x7F-\x9F${marks}]|\uDB40[\uDC00-\uDC7F]`, "g");

const short: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", "\u001B": "\\e" };

function code(character: string): string {
	return (character.codePointAt(0) ?? 0).toString(16);
}

function units(character: string): string {
	return Array.from(
		{ length: character.length },
		(_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`,
	).join("");
}
