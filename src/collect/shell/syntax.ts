import type { Bounds } from "../../bounds.ts";
import { Recent } from "../../recent.ts";
import { type Node, type ShellLanguage, withSyntax } from "./grammar.ts";

/** A node of a syntax tree as plain data, which outlives the tree; its offsets are into the text that was parsed. */
export type Syntax = {
	readonly type: string;
	readonly start: number;
	readonly end: number;
	/** Not a token such as `+=`. */
	readonly isNamed: boolean;
	/** What it is to its parent (`name`, `value`), where somebody asks. */
	readonly field: string | undefined;
	/** Without those that nobody asks for. */
	readonly children: readonly Syntax[];
};

/**
 * A function that gives what `make` makes of a text's syntax tree. A text is parsed once for all jobs, callers and
 * combinations of a matrix that run it: they mostly follow each other, so few are kept. It may throw `TooDear`.
 */
export function syntaxReader<T extends object>(
	language: ShellLanguage,
	make: (root: Node, text: string) => T,
): (text: string, bounds: Bounds) => Promise<T> {
	/** By run: another may have other limits. */
	const recents = new WeakMap<Bounds, Recent<string, T>>();
	return async (text, bounds) => {
		const recent = recents.get(bounds) ?? new Recent<string, T>(mostRecent);
		recents.set(bounds, recent);
		const known = recent.get(text);
		if (known !== undefined) return known;
		const made = await withSyntax(language, text, bounds, (root) => make(root, text));
		recent.set(text, made, text.length);
		return made;
	};
}

/** Those that are kept: UTF-16 code units of their texts. */
const mostRecent = 1 << 16;
