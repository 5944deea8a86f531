import { parseDocument, type Scalar } from "yaml";

// Where the library differs from libyaml and its ports: go-yaml, with which Compose reads, is one of them.

/** What libyaml takes: `"a"#b`, where a comment begins, and `"\'"`, a quote. */
const tolerated: ReadonlySet<string> = new Set([
	"Comments must be separated from other tokens by white space characters",
	"Invalid escape sequence \\'",
]);

/** Whether what the library calls an error is none; `message` is the library's. */
export function isTolerated(message: string): boolean {
	return tolerated.has(message);
}

/** Whether an error is that a quoted text or a flow collection ends too early, among others: `indentContinued` may mend it. */
export function endsTooEarly(message: string): boolean {
	return /^Missing closing |must be sufficiently indented/.test(message);
}

/** The library says `Missing closing "quote`. */
export function inWords(message: string): string {
	return message.replace(/^Missing closing (["'])quote$/, "Missing closing quote ($1)");
}

/**
 * What a scalar says that stands in a text between two offsets. The library leaves `\'` in a quoted text as it is, and
 * does not count the first empty line behind an escaped line break.
 */
export function valueOfScalar(node: Scalar, text: string, { start, end }: { start: number; end: number }): unknown {
	if (node.type !== "QUOTE_DOUBLE") return node.value;
	const written = text.slice(start, end);
	if (!/\\(?:'|\r?\n[ \t]*\r?\n)/.test(written)) return node.value;
	const known = written.replace(/\\(?:\r?\n((?:[ \t]*\r?\n)+)|(.))/gs, (pair, empty, character) => {
		if (empty !== undefined) return `${"\\n".repeat(empty.split("\n").length - 1)}\\\n`;
		return character === "'" ? "'" : pair;
	});
	return (parseDocument(known, { logLevel: "silent" }).contents as Scalar | null)?.value ?? node.value;
}

/** Text right behind a quote, as in `? "a"b`, is let through by the library in places, and by nobody else. */
export function isFollowedByText(node: Scalar, text: string, end: number): boolean {
	const isQuoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE";
	return isQuoted && !/^[\s,:#[\]{}]?$/.test(text[end] ?? "");
}
