import type { Bounds } from "../../bounds.ts";
import { forTheGrammar } from "./bash-grammar.ts";
import { TooDear } from "./grammar.ts";
import { syntaxReader } from "./syntax.ts";
import { join, type Part, partsBetween, type Text, whole } from "./text.ts";

/**
 * A bash script in which no line goes on with another statement behind a here-document that begins there
 * (`cat <<E; docker run a`, `{ cat <<E; }`): what goes on comes behind the document instead. To bash both are the same;
 * the grammar takes the statement for arguments, or loses the document.
 *
 * @throws TooDear
 */
export async function withLinesEnded(script: Text, bounds: Bounds): Promise<Text> {
	const before = bounds.scriptWork;
	let read = script;
	while (mayGoOn(read.text)) {
		const parts = movedBehind(read, await operandsIn(forTheGrammar(read.text), bounds));
		if (parts === undefined) break;
		// Of what is moved, another document may begin in it.
		read = join(parts);
		// That is read anew.
		if (bounds.scriptWork - before > bounds.limits["script-work"]) throw new TooDear("script-work");
	}
	return read;
}

/** Whether some line may go on behind a here-document. */
function mayGoOn(script: string): boolean {
	if (!script.includes("<<")) return false;
	return script.split("\n").some((line) => line.includes("<<") && /[;&)]/.test(line.slice(line.indexOf("<<"))));
}

/** Where the operands of all `<<` begin. */
const operandsIn = syntaxReader("bash", (root): readonly number[] =>
	root.descendantsOfType("heredoc_start").map((node) => node?.startIndex ?? 0),
);

/** The script's parts with what goes on behind the first here-document of a line moved; undefined where nothing does. */
function movedBehind(script: Text, operands: readonly number[]): readonly Part[] | undefined {
	const { text } = script;
	const moved: (readonly Part[])[] = [];
	let done = 0;
	for (const operand of operands) {
		if (operand < done) continue;
		const lineEnd = endOfLine(text, operand);
		const ownEnd = operand + sameStatement(text.slice(operand, lineEnd));
		const [sign] = partsBetween(script, ownEnd, Math.min(ownEnd + 1, lineEnd));
		if (sign === undefined || !/[;&)]/.test(sign.text)) continue;
		const { end, missing } = documentsBehind(text, text.slice(text.lastIndexOf("<<", operand), ownEnd), lineEnd);
		// Such an end of a statement is none at the beginning of a line; that of a branch of `case` is.
		const isEndOnly = sign.text !== ")" && !/^;[;&]/.test(text.slice(ownEnd, ownEnd + 2));
		moved.push(
			partsBetween(script, done, ownEnd),
			partsBetween(script, lineEnd, end),
			[whole([...missing, "\n"].join(""), sign.place)],
			partsBetween(script, isEndOnly ? ownEnd + 1 : ownEnd, lineEnd),
		);
		done = end;
	}
	return done === 0 ? undefined : [...moved, partsBetween(script, done, text.length)].flat();
}

/**
 * How much of the rest of a line belongs to the statement that it begins in: its redirections, pipes and what `&&` and
 * `||` join. What has statements of its own inside, and a comment, ends it as well.
 */
function sameStatement(line: string): number {
	const own =
		/^(?:\|\|?|&&|[<>]&|&>|\\.|'[^']*'|"(?:\\.|[^"\\])*"|\$\([^()]*\)|\$\{[^{}]*\}|`[^`]*`|(?<!\s)#|[^;&|(){}'"\\`#])*/;
	return own.exec(line)?.[0].length ?? 0;
}

/**
 * Where the documents end whose operators stand in a stretch of a line, without the line break behind; and the lines that
 * should end those that go on to the end of the script, each behind its break.
 * @see https://www.gnu.org/software/bash/manual/html_node/Redirections.html#Here-Documents
 */
function documentsBehind(text: string, operators: string, lineEnd: number) {
	const missing: string[] = [];
	let end = lineEnd;
	for (const [, dash, operand = ""] of operators.matchAll(operator)) {
		const delimiter = operand.replace(/\\(.)|['"]/g, "$1");
		let isEnd = false;
		while (!isEnd && end < text.length) {
			const start = end + 1;
			end = endOfLine(text, start);
			const line = text.slice(start, end);
			isEnd = (dash === "" ? line : line.replace(/^\t+/, "")) === delimiter;
		}
		if (!isEnd) missing.push(`\n${delimiter}`);
	}
	return { end, missing };
}

/** `<<` or `<<-`, and what ends the document, quoted or not. */
const operator = /(?<!<)<<(-?)[ \t]*((?:\\.|'[^']*'|"[^"]*"|[^\s;&|<>()'"\\])+)/g;

/** Where the line ends in which an offset is, without its break. */
function endOfLine(text: string, offset: number): number {
	const end = text.indexOf("\n", offset);
	return end < 0 ? text.length : end;
}
