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
 * What `read` makes of a text's syntax tree; of a language it must always be the same function. A text is parsed once
 * for all jobs, callers and combinations of a matrix that run it: they mostly follow each other, so few are kept.
 *
 * @throws TooDear
 */
export async function readOnce(
	language: ShellLanguage,
	text: string,
	bounds: Bounds | undefined,
	read: (root: Node) => Syntax,
): Promise<Syntax> {
	const recent = bounds && recentOf(bounds)[language];
	const known = recent?.get(text);
	if (known !== undefined) return known;
	const made = await withSyntax(language, text, bounds, read);
	recent?.set(text, made, text.length);
	return made;
}

/** Those that are kept: UTF-16 code units of their texts. */
const mostRecent = 1 << 16;

type RecentTexts = Readonly<Record<ShellLanguage, Recent<string, Syntax>>>;

/** By run: another may have other limits. */
const recents = new WeakMap<Bounds, RecentTexts>();

function recentOf(bounds: Bounds): RecentTexts {
	const known = recents.get(bounds);
	if (known !== undefined) return known;
	const made = { bash: new Recent<string, Syntax>(mostRecent), powershell: new Recent<string, Syntax>(mostRecent) };
	recents.set(bounds, made);
	return made;
}
