import type { Syntax } from "./syntax.ts";

/** The child in a field of the grammar. */
export function childAt(node: Syntax, field: string): Syntax | undefined {
	return node.children.find((child) => child.field === field);
}

/**
 * The parts of a command, and those as one between which nothing stands but a line that goes on: the grammar takes some
 * of them apart (`a\` and `b` in the next line, `$'a'\~`).
 */
export function joinedWhereTheyTouch(parts: readonly Syntax[], text: string): readonly Syntax[] {
	const joined: Syntax[] = [];
	for (const written of parts) {
		const part = written.type === "command_name" ? (written.children[0] ?? written) : written;
		const last = joined.at(-1);
		if (last !== undefined && isWord(part) && isWord(last) && /^(?:\\\r?\n)*$/.test(text.slice(last.end, part.start))) {
			const children = last.type === "concatenation" ? [...last.children, part] : [last, part];
			joined[joined.length - 1] = { ...last, type: "concatenation", end: part.end, children };
		} else joined.push(part);
	}
	return joined;
}

function isWord({ type }: Syntax): boolean {
	return !type.endsWith("redirect") && type !== "variable_assignment";
}

/** What else stands in the line that a here-document begins in: to the grammar, it belongs to that. */
export function restOfLine(redirect: Syntax): readonly Syntax[] {
	return redirect.children.filter(({ type }) => !/_redirect$|^heredoc_/.test(type));
}

/** Arguments that stand behind a redirection (`docker run >log alpine`): to the grammar, they belong to it. */
export function argumentsBehindRedirects(statement: Syntax | undefined): readonly Syntax[] {
	const redirects = statement?.children.filter(({ type }) => type === "file_redirect") ?? [];
	return redirects.flatMap(({ children }) => children.filter(({ type }) => type !== "file_descriptor").slice(1));
}

/** Variables that a function declares as its own. */
export function ownVariables(definition: string): readonly string[] {
	const declarations = definition.matchAll(/\b(?:local|declare|typeset)\b([^\n;&|]*)/g);
	return Array.from(declarations, ([, declared = ""]) => declared.match(/(?<![\w$-])[A-Za-z_]\w*/g) ?? []).flat();
}
