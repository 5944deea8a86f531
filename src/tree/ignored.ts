import ignore, { type Ignore } from "ignore";

/** Folders that hold other people's code; what runs from them is not this repository's decision. */
export const vendored: ReadonlySet<string> = new Set([
	".git",
	".hg",
	".svn",
	".terraform",
	".venv",
	"__pycache__",
	"bower_components",
	"node_modules",
	"site-packages",
	"third_party",
	"vendor",
	"venv",
]);

/** One `.gitignore`: its folder in the tree, empty for the root, and what it says. */
export type IgnoreRules = { readonly folder: string; readonly patterns: Ignore };

/** Reads a `.gitignore`; patterns that would take too long to match are left out. */
export function ignoreRules(folder: string, text: string): IgnoreRules {
	return { folder, patterns: ignore().add(text.split(/\r?\n/).filter(isQuick)) };
}

/** Patterns become regular expressions that try each wildcard at each place: time to the power of their number. */
const maxWildcards = 2;
/** No path is longer. */
const maxLength = 4096;

function isQuick(pattern: string): boolean {
	return (
		pattern.length <= maxLength &&
		(pattern.match(/\*{2,}/g)?.length ?? 0) <= maxWildcards &&
		pattern.split("/").every((part) => (part.match(/\*+/g)?.length ?? 0) <= maxWildcards)
	);
}

/** The last `.gitignore` that has a rule for a path decides, as in git. Folders end in `/`. */
export function ignored(path: string, rules: readonly IgnoreRules[]): boolean {
	for (const { folder, patterns } of rules.toReversed()) {
		const result = patterns.test(folder === "" ? path : path.slice(folder.length + 1));
		if (result.ignored) return true;
		if (result.unignored) return false;
	}
	return false;
}
