import { locationOf, type Place, type Source, startOf } from "../../source.ts";
import { OwnRulesError } from "./error.ts";

/** What keeps own rules from being compiled: where, what is wrong, and what to write. */
export type Problem = {
	readonly place: Place;
	/** Without full stop. */
	readonly message: string;
	/** In the imperative. */
	readonly advice?: string;
};

/** Notes that the METADATA is wrong at `key`. */
export type Complain = (key: string, message: string, advice: string) => void;

/** `file:line:column: message; advice`, one problem a line, in the order of the places. */
function describeProblems(problems: readonly Problem[]): string {
	const described = problems.map(({ place, message, advice }) => {
		const { file, line, column } = locationOf(place);
		return {
			file,
			line,
			column,
			text: `${file}:${line}:${column}: ${message}${advice === undefined ? "" : `; ${advice}`}`,
		};
	});
	described.sort((a, b) => (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1));
	return [...new Set(described.map(({ text }) => text))].join("\n");
}

/** @throws OwnRulesError where there is a problem. */
export function refuse(problems: readonly Problem[]): void {
	if (problems.length > 0) throw new OwnRulesError(describeProblems(problems));
}

/** The place of a line (from 1) of a source, from a column on, or from its first character that is not blank. */
export function placeOfLine(source: Source, line: number, column?: number): Place {
	let start = 0;
	for (let at = 1; at < line; at++) {
		const next = source.text.indexOf("\n", start);
		if (next === -1) return startOf(source);
		start = next + 1;
	}
	const text = source.line(line);
	const from = Math.min(column === undefined ? text.search(/\S|$/) : column - 1, text.length);
	return { source, start: start + from, end: start + text.length };
}

/** OPA counts columns in bytes of the line. */
export function placeOfByteColumn(source: Source, line: number, column: number): Place {
	const before = Buffer.from(source.line(line), "utf8").subarray(0, column - 1);
	return placeOfLine(source, line, before.toString("utf8").length + 1);
}

/** The line of `# key:` in the METADATA comment that ends above `line`; `line` itself, where it is not there. */
export function placeOfKey(source: Source, line: number, key: string): Place {
	const comment = /^\s*#/;
	for (let at = line - 1; at > 0 && comment.test(source.line(at)); at--) {
		if (new RegExp(`^\\s*#\\s+${key}:`).test(source.line(at))) {
			return placeOfLine(source, at, source.line(at).indexOf(key) + 1);
		}
	}
	return placeOfLine(source, line);
}

/** Where a module says its package. */
export function packageLine(source: Source): number {
	const match = /^[ \t]*package\b/m.exec(source.text);
	return match === null ? 1 : source.position(match.index + match[0].indexOf("package")).line;
}
