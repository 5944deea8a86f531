/**
 * The variables that a built-in command sets to what only run time knows; `words` are its arguments.
 *
 * @see https://www.gnu.org/software/bash/manual/html_node/Bash-Builtins.html
 */
export function setAtRunTime(name: string, words: readonly string[]): readonly string[] {
	switch (name) {
		case "read":
			return names(words, /^-[a-zA-Z]*[dinNptu]$/);
		case "mapfile":
		case "readarray":
			return [names(words, /^-[a-zA-Z]*[dnOsuCc]$/).at(-1) ?? "MAPFILE"];
		case "getopts":
			return [...names(words.slice(1, 2)), "OPTARG"];
		case "printf":
			return words[0] === "-v" ? names(words.slice(1, 2)) : [];
		case "let":
			return words.flatMap(setByArithmetic);
		default:
			return [];
	}
}

/** The variables that an arithmetic expression assigns: `A++`, `--A`, `A += 1`. */
export function setByArithmetic(expression: string): readonly string[] {
	const pattern = /(?<![\w$])([A-Za-z_]\w*)\s*(?:\+\+|--|(?:[-+*/%&|^]|<<|>>)?=(?!=))|(?:\+\+|--)([A-Za-z_]\w*)/g;
	return Array.from(expression.matchAll(pattern), ([, before, behind]) => before ?? behind ?? "");
}

/** What of some words is a variable's name, and no flag or the value of one. */
function names(words: readonly string[], takesValue?: RegExp): readonly string[] {
	return words.filter(
		(word, index) => /^[A-Za-z_]\w*$/.test(word) && !(index > 0 && takesValue?.test(words[index - 1] ?? "") === true),
	);
}
