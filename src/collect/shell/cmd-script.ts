import { join, type Part, partsBetween, type Text } from "./text.ts";

/**
 * A script of cmd.exe as bash would have it, as far as that matters for one command in a line: a line goes on behind `^`,
 * `%NAME%` is a variable, `%CD%` the folder, and `REM` or `::` begins a comment.
 *
 * @see https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/cmd
 */
export function fromCmd(script: Text): Text {
	const parts: Part[] = [];
	let done = 0;
	for (const { index, 0: found, 1: name } of script.text.matchAll(ofCmd)) {
		const end = index + found.length;
		parts.push(...partsBetween(script, done, index));
		const [first] = partsBetween(script, index, end);
		if (first !== undefined) parts.push({ ...first, exact: false, text: inBash(found, name) });
		done = end;
	}
	return done === 0 ? script : join([...parts, ...partsBetween(script, done, script.text.length)]);
}

const ofCmd = /\^(?=\r?\n)|%(\w+)%|(?<=^[ \t]*)(?:rem\b|::)/gim;

function inBash(found: string, name: string | undefined): string {
	if (name !== undefined) return /^cd$/i.test(name) ? "$PWD" : `\${${name}}`;
	return found === "^" ? "\\" : "#";
}
