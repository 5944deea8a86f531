import { expect, test } from "vitest";
import { DotenvError, parseDotenv, parseRaw } from "../../../src/collect/compose/dotenv.ts";
import type { Variable } from "../../../src/collect/compose/template.ts";
import { Source } from "../../../src/source.ts";
import { growth, inProportion } from "../../growth.ts";

function read(text: string, parse = parseDotenv): { [name: string]: string } {
	const variables = new Map<string, Variable>();
	parse(new Source(".env", text), variables, (name) => (name === "HOME" ? { value: "/home/user" } : undefined));
	return Object.fromEntries(Array.from(variables, ([name, variable]) => [name, variable.value]));
}

test.each([
	{ text: "A=1\nB=$A$HOME\n", is: { A: "1", B: "1/home/user" }, why: "variables refer to earlier ones" },
	{ text: "HOME=/x\nA=$HOME", is: { HOME: "/x", A: "/home/user" }, why: "the environment goes before the file" },
	{ text: "A = 1 \nB: 2\nexport C=3", is: { A: "1", B: "2", C: "3" }, why: "spaces, colons and export" },
	{ text: "A=1 # c\n#B=2\nC=x#y", is: { A: "1", C: "x#y" }, why: "a comment needs a space before it" },
	{
		text: "A='$HOME\\n'\nB=\"$HOME\\n\"",
		is: { A: "$HOME\\n", B: "/home/user\n" },
		why: "single quotes keep what they hold",
	},
	{ text: 'A="two\nlines"', is: { A: "two\nlines" }, why: "quotes may span lines" },
	{ text: 'A="\\$HOME \\0101"', is: { A: "$HOME A" }, why: "escapes" },
	{ text: "A=$$HOME", is: { A: "$HOME" }, why: "two dollar signs are one" },
	{ text: "HOME\nNONE\nA=1", is: { HOME: "/home/user", A: "1" }, why: "a name alone is inherited" },
	{ text: "A=\nB=2", is: { A: "", B: "2" }, why: "empty" },
	{ text: "A=1\r\nB=2\r\n", is: { A: "1", B: "2" }, why: "Windows line breaks" },
])("reads $text: $why", ({ text, is }) => {
	expect(read(text)).toEqual(is);
});

test.each([
	{ text: "A B=1", says: "key cannot contain a space" },
	{ text: "A!=1", says: "unexpected character" },
	{ text: 'A="1', says: "unterminated quoted value" },
	{ text: "A=${B:?no}", says: "required variable B" },
])("refuses $text", ({ text, says }) => {
	expect(() => read(text)).toThrow(DotenvError);
	expect(() => read(text)).toThrow(says);
});

test("takes a raw file as it stands", () => {
	expect(read("# c\nA='$B' # d\n\nHOME\n", parseRaw)).toEqual({ A: "'$B' # d", HOME: "/home/user" });
});

test("a value of many blanks takes time in proportion", () => {
	const textOf = (size: number) => `A=x${" \t".repeat(size)}y \n`;
	expect(read(textOf(50_000)).A).toMatch(/^x\s+y$/);
	expect(growth(textOf, read, 500)).toBeLessThan(inProportion);
});
