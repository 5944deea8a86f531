import type { ComposeCase } from "../compose-go.ts";

/**
 * The smallest project found that is still wanted, by taking away files, lines with all that is indented below them,
 * and indentation. `limit`: how often `isWanted` is asked.
 */
export async function shrink(
	made: ComposeCase,
	isWanted: (smaller: ComposeCase) => Promise<boolean>,
	limit = 400,
): Promise<ComposeCase> {
	let best = made;
	let left = limit;
	for (let found = true; found && left > 0; ) {
		found = false;
		for (const smaller of smallerOnes(best)) {
			if (left-- <= 0) break;
			if (!(await isWanted(smaller))) continue;
			best = smaller;
			found = true;
			break;
		}
	}
	return best;
}

function* smallerOnes(made: ComposeCase): Generator<ComposeCase> {
	const { name, envFiles, environment, ...rest } = made;
	if (name !== undefined || envFiles !== undefined || environment !== undefined) {
		yield rest;
		if (name !== undefined) yield { ...made, name: undefined } as never;
	}
	for (const path of Object.keys(made.files)) yield { ...made, files: without(made.files, path) };
	if (made.compose.length > 1)
		for (const path of made.compose.slice(1))
			yield { ...made, compose: made.compose.filter((other) => other !== path) };
	for (const [path, text] of Object.entries(made.files)) {
		const lines = text.split("\n");
		for (let at = 0; at < lines.length; at++) {
			const end = endOfBlock(lines, at);
			if (lines.length > 1) yield withText(made, path, [...lines.slice(0, at), ...lines.slice(end)].join("\n"));
		}
	}
}

/** The line after all that is indented deeper than a line. */
function endOfBlock(lines: readonly string[], at: number): number {
	const indent = indentOf(lines[at] ?? "");
	let end = at + 1;
	while (end < lines.length && lines[end] !== "" && indentOf(lines[end] ?? "") > indent) end++;
	return end;
}

function indentOf(line: string): number {
	return line.length - line.trimStart().length;
}

function without(files: ComposeCase["files"], path: string): ComposeCase["files"] {
	return Object.fromEntries(Object.entries(files).filter(([other]) => other !== path));
}

function withText(made: ComposeCase, path: string, text: string): ComposeCase {
	return { ...made, files: { ...made.files, [path]: text } };
}
