import { type BashState, wordsFrom } from "./bash-state.ts";
import { literalOf, type ShellWord } from "./command.ts";

/**
 * What a built-in command changes for the commands behind it; of other commands nothing. `words` are its arguments.
 *
 * @see https://www.gnu.org/software/bash/manual/html_node/Bash-Builtins.html
 */
export function runBuiltin(name: string, words: readonly ShellWord[], state: BashState): void {
	const texts = words.map((word) => literalOf(word) ?? "");
	const at = texts.findIndex((text) => !/^-[LPe@]*$|^--$/.test(text) || text === "-");
	switch (name) {
		case "cd":
			state.enter(words[at]);
			return;
		case "pushd":
			state.enterAndBack(words[at]);
			return;
		case "popd":
			state.back();
			return;
		case "set": {
			const from = texts.findIndex(
				(text, index) => text === "--" || (!/^[-+]/.test(text) && !/^[-+]\w*o$/.test(texts[index - 1] ?? "")),
			);
			if (from !== -1) state.setArguments(words.slice(texts[from] === "--" ? from + 1 : from));
			return;
		}
		case "shift": {
			const count = words.length === 0 ? 1 : Number(texts[0] || Number.NaN);
			const given = state.arguments;
			state.arguments = given === undefined ? undefined : wordsFrom(given, count);
			return;
		}
	}
	for (const one of setAtRunTime(name, texts)) {
		const word = words[texts.indexOf(one)] ?? words[0];
		if (word !== undefined) state.forget(one, word.place);
	}
}

/** The variables that a built-in command sets to what only run time knows. */
function setAtRunTime(name: string, words: readonly string[]): readonly string[] {
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
