import { Broken } from "../broken.ts";

/** Characters that a terminal or a viewer acts on, but line breaks. */
const acting = /(?!\n)[\p{Cc}\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\p{Cs}]/u;

/** Text that a terminal shows and a workflow's runner prints, and that is all. */
export function requirePlain(output: string): void {
	const found = acting.exec(output);
	if (found !== null) fail(output, found.index, "prints a character that a terminal acts on");
	const command = /^\s*::|##\[/m.exec(output);
	if (command !== null) fail(output, command.index, "prints what a workflow's runner takes for a command");
}

export function requireJson(output: string): void {
	requirePlain(output);
	JSON.parse(output);
}

/** Nothing but annotations, one a line, their properties those that we set. */
export function requireCommands(output: string): void {
	const found = /(?!\r?\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.exec(output);
	if (found !== null) fail(output, found.index, "prints a character that a terminal acts on");
	for (const line of output.split("\n")) {
		if (line.trim() !== "" && !annotation.test(line)) fail(output, output.indexOf(line), "prints another command");
	}
}

const property = "(?:title|file|line|endLine|col|endColumn)=[^,:\\r\\n]*";
const annotation = new RegExp(`^::(?:error|warning|notice) ${property}(?:,${property})*::[^\\r\\n]*\\r?$`);

export function fail(output: string, at: number, what: string): never {
	throw new Broken("output", `${what}: ${JSON.stringify(output.slice(Math.max(0, at - 60), at + 100))}`);
}
