import { Broken } from "./broken.ts";

/** Characters that a terminal or a viewer acts on, but line breaks. */
const acting = /(?!\n)[\p{Cc}\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\p{Cs}]/u;

/** What each form of a report must be, whatever stands in the files. The rest holds for every form. */
const forms: Readonly<Record<string, (output: string) => void>> = {
	text: requirePlain,
	// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
	"text in colour": (output) => requirePlain(output.replace(/\u001B\[[\d;]*m/g, "")),
	json: requireJson,
	sarif: requireJson,
	github: requireCommands,
	summary: requireMarkdown,
};

/** @throws Broken where an output does something besides standing there. */
export function requireHarmless(form: string, output: string): void {
	const check = forms[form];
	if (check === undefined) requirePlain(output);
	else check(output);
}

function requirePlain(output: string): void {
	const found = acting.exec(output);
	if (found !== null) fail(output, found.index, "prints a character that a terminal acts on");
	const command = /^\s*::|##\[/m.exec(output);
	if (command !== null) fail(output, command.index, "prints what a workflow's runner takes for a command");
}

function requireJson(output: string): void {
	requirePlain(output);
	JSON.parse(output);
}

/** Nothing but annotations, one a line, their properties those that we set. */
function requireCommands(output: string): void {
	const found = /(?!\r?\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.exec(output);
	if (found !== null) fail(output, found.index, "prints a character that a terminal acts on");
	for (const line of output.split("\n")) {
		if (line.trim() !== "" && !annotation.test(line)) fail(output, output.indexOf(line), "prints another command");
	}
}

const property = "(?:title|file|line|endLine|col|endColumn)=[^,:\\r\\n]*";
const annotation = new RegExp(`^::(?:error|warning|notice) ${property}(?:,${property})*::[^\\r\\n]*\\r?$`);

/**
 * Markdown of which nothing comes but what we write: headings, tables with as many cells in each row, a few elements
 * of HTML, links that our own pages and the repository are the ends of.
 */
function requireMarkdown(output: string): void {
	const found = /(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069\p{Cs}]/u.exec(output);
	if (found !== null) fail(output, found.index, "holds a character that a viewer acts on");
	for (const { 0: tag, index } of output.matchAll(/<[^>]*>?/g)) {
		if (!element.test(tag)) fail(output, index, "holds an element that is not ours");
	}
	let cells: number | undefined;
	let at = 0;
	for (const line of output.split("\n")) {
		if (line.startsWith("|")) {
			const number = line.split("|").length;
			if (cells !== undefined && number !== cells) fail(output, at, "has a row with other cells than its table");
			cells = number;
		} else {
			cells = undefined;
			if (line !== "" && !ownLine.test(line)) fail(output, at, "has a line that is not ours");
		}
		at += line.length + 1;
	}
	// What our own METADATA writes as Markdown holds no link and no image; what files say is never Markdown.
	const markup = /!\[|\]\(|\]:|(?<![&\w#])@\w|(?<!&)#\d+\b(?!;)/.exec(output.replace(/href="[^"]*"/g, ""));
	if (markup !== null) fail(output, markup.index, "holds a link, an image or a mention that is not ours");
}

const element = /^<(?:\/?(?:code|sub|em|details|summary|a)|br|a href="https:\/\/[^"<>\s]*")>$/;
const ownLine = /^(?:#{2,3} [A-Z]|[✅❌] |\d+ |No findings|Looked at |<details>|<\/details>|Nothing)/u;

function fail(output: string, at: number, what: string): never {
	throw new Broken("output", `${what}: ${JSON.stringify(output.slice(Math.max(0, at - 60), at + 100))}`);
}
