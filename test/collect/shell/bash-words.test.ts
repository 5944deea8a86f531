import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { collectFiles, containersOf } from "../memory-tree.ts";

const hasBash = spawnSync("bash", ["--version"]).status === 0;

/** What a script says before, the words of a command, and what bash makes of those. */
const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
	["ANSI-C quotes", "", String.raw`$'a\tb\'c' x$'\x41\102\u00e9'y $'\q'`, ["a\tb'c", "xABéy", "\\q"]],
	["a list in braces", "", "a{b,c}d {1,2}{3,4} {a,b{c,d}}", ["abd", "acd", "13", "14", "23", "24", "a", "bc", "bd"]],
	["a range in braces", "", "{1..3} x{c..a} {08..10} {1..7..3}", "1 2 3 xc xb xa 08 09 10 1 4 7".split(" ")],
	[
		"braces that are none",
		"A='{a,b}'",
		`{a} {} "{a,b}" \\{a,b} $A {{.x}} a,b}`,
		"{a} {} {a,b} {a,b} {a,b} {{.x}} a,b}".split(" "),
	],
	[
		"a home folder of another",
		"",
		"~root/x ~root:/y A=~root/z:~root b=c=~root",
		["/root/x", "/root:/y", "A=/root/z:/root", "b=c=~root"],
	],
	["a tilde that is none", "", "a~/b --a=~/b '~/d'", ["a~/b", "--a=~/b", "~/d"]],
	[
		"elements of an array",
		'A=(-v "a b")',
		`\${A[0]} "\${A[1]}" \${A[1]} "x\${A[@]}y" $A`,
		["-v", "a b", "a", "b", "x-v", "a by", "-v"],
	],
	["an array as one word", 'A=(a "b c")', `"\${A[*]}"`, ["a b c"]],
	["an array without elements", "A=()", `"\${A[@]}" \${A[@]} "\${A[*]}" "x\${A[@]}"`, ["", "x"]],
	["one value instead of another", 'A=x; B=""', `\${A:+-v "$A b"} \${B:+y} \${B+z} "\${A:+}"`, ["-v", "x b", "z", ""]],
	["several words instead of none", "", `\${NONE:-"a b" c}`, ["a b", "c"]],
	["a default that stays", "", `\${NONE:=a} $NONE`, ["a", "a"]],
	["an empty variable", 'A=""', `$A "$A" x$A`, ["", "x"]],
	[
		"a variable that is set, and one that is not",
		"A=; unset B; C=()",
		"${A-a} ${B-b} ${C-c} ${B+d} ${A+e}",
		["b", "c", "e"],
	],
	["a word that goes on in the next line", "", "a\\\nb $'c'\\~", ["ab", "c~"]],
	["the rest of some words", "set -- a b c; A=(d e)", '"${@:2}" ${A[@]:1}', ["b", "c", "e"]],
	["words behind a redirection", "", "a 2>/dev/null b", ["a", "b"]],
	["a comment in backticks", "", "a `# x` b", ["a", "b"]],
];

describe("words are what bash makes of them", () => {
	test.each(cases)("%s", async (_why, before, words, expected) => {
		const collected = await collectFiles({ "run.sh": `${before}\ndocker run alpine ${words}\n` });
		expect(containersOf(collected)[0]?.command).toEqual(expected);
	});

	test.skipIf(!hasBash).each(cases)("%s, in bash itself", (_why, before, words, expected) => {
		const script = `${before}\ndocker() { printf '%s\\0' "\${@:3}"; }\ndocker run alpine ${words}\n`;
		const { stdout } = spawnSync("bash", ["-c", script], {
			encoding: "utf8",
			env: { PATH: process.env.PATH, LC_ALL: "C.UTF-8" },
		});
		expect(stdout.split("\0").slice(0, -1)).toEqual(expected);
	});
});

test.each([
	["a stretch of a value", "A=abc", "${A:1}"],
	["a value without its end", "A=abc", "${A%c}"],
	["a length", "A=abc", "${#A}"],
	["a variable that another names", "A=B; B=c", "${!A}"],
	["a value in another form", "A=abc", "${A@U}"],
	["an element by a key", "declare -A A=([a]=b)", "${A[a]}"],
	["elements by a key", "A=([3]=b)", "${A[3]}"],
	["an element that is set by itself", "A=(a b); A[1]=c", "${A[1]}"],
	["the home folder of somebody", "", "~somebody/x"],
	["what substitutions print that stand in many others", "", `${"$(echo ".repeat(12)}a${")".repeat(12)}`],
])("%s is unknown", async (_why, before, word) => {
	const collected = await collectFiles({ "run.sh": `${before}\ndocker run alpine ${word}\n` });
	expect(containersOf(collected)[0]?.unknown).toEqual([["command", 0]]);
});
