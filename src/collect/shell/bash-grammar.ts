/**
 * A script as the grammar has to be given it to read it as bash does; places stay the same, and words are read of the
 * script itself. Of a substitution without a command nothing is left.
 */
export function forTheGrammar(script: string): string {
	const words = withoutCommentsInBackticks(script).replace(partOfWord, ",").replace(blankInWord, "\\,");
	const substitutions = words.replace(/(?<=\s)``(?=\s)/g, "  ").replaceAll("``", '""');
	return withoutInnerParentheses(substitutions.replace(aheadOfCompound, (found) => found.replace(/[!\w-]/g, " ")));
}

/**
 * `((` begins arithmetic only where `))` ends it; else it is two subshells, one inside of the other. The inner one, of
 * which the grammar knows nothing, loses its parentheses: what it changes is not seen outside of the outer one.
 */
function withoutInnerParentheses(script: string): string {
	const seeming = Array.from(script.matchAll(twoParentheses), ({ index }) => index + 1);
	if (seeming.length === 0) return script;
	const ends = endsOfParentheses(script);
	const blanks = seeming.flatMap((inner) => {
		const end = ends.get(inner);
		const outerEnd = ends.get(inner - 1);
		return end === undefined || outerEnd === undefined || outerEnd === end + 1 ? [] : [inner, end];
	});
	if (blanks.length === 0) return script;
	const signs = script.split("");
	for (const offset of blanks) signs[offset] = " ";
	return signs.join("");
}

/** The first of them, where a statement or a substitution begins with it. */
const twoParentheses = /(?<=\$|(?:^|[;&|(){!]|\b(?:then|do|else|elif|if|while|until|time))[ \t]*)\((?=\()/gm;

/** Of each parenthesis the one that closes it, by their offsets, quoted or not. */
function endsOfParentheses(script: string): ReadonlyMap<number, number> {
	const ends = new Map<number, number>();
	const open: number[] = [];
	for (const { index, 0: sign } of script.matchAll(/[()]/g)) {
		if (sign === "(") open.push(index);
		else {
			const opening = open.pop();
			if (opening !== undefined) ends.set(opening, index);
		}
	}
	return ends;
}

/**
 * Such a comment stands between the lines of a long command. To the grammar it would go on to the end of its line, and
 * what is behind it be part of the backticks.
 */
function withoutCommentsInBackticks(script: string): string {
	if (!script.includes("`#")) return script;
	return script.replace(/\\.|`(?:\\.|[^`\\\n])*`/g, (found) =>
		found.startsWith("`#") ? " ".repeat(found.length) : found,
	);
}

/**
 * Signs within a word that the grammar takes for a comment or a blank, and with it hides the commands behind them: `#`
 * behind a name (`r#x; docker run a`), but for that of an expansion (`${a#b}`), and what bash does not call blank. A
 * carriage return that ends a line is left alone: a checkout on Windows puts it there.
 * @see https://www.gnu.org/software/bash/manual/html_node/Definitions.html
 */
const partOfWord =
	/#(?<=(?:[\w\u0080-\uffff](?:\[|(?:\\\n)+)?|\])#)(?<!\$\{!?\w+(?:\[[^[\]\n]*\])?#)|[\v\f]|\r(?!\n|$)/g;

/** An escaped blank that a word begins with: the grammar leaves it out. Before a line break it is a slip of the pen. */
const blankInWord = /(?<=\s)\\[ \t](?=\S)/g;

/** To the grammar only a simple command may be negated, timed or a coprocess: it would take `{` or `if` for one. */
const aheadOfCompound =
	/(?<=^|[;&|(){\n]|\b(?:then|do|else|elif|if|while|until))[ \t]*(?:!|time(?:[ \t]+-p)?|coproc(?:[ \t]+\w+)?)(?=[ \t]+(?:\{|(?:if|while|until|for|case|select)\b))/g;
