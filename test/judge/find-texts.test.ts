import { expect, test } from "vitest";
import { finderOfTexts } from "../../src/judge/find-texts.ts";
import { growth, inProportion } from "../growth.ts";

const found = (texts: readonly string[], text: string) =>
	finderOfTexts(texts)(text).map(({ start, end }) => text.slice(start, end));

test.each([
	["alone", ["hunter2hunter2"], "hunter2hunter2", ["hunter2hunter2"]],
	["between other signs", ["hunter2hunter2"], "(hunter2hunter2)", ["hunter2hunter2"]],
	["several times", ["hunter2hunter2"], "hunter2hunter2 hunter2hunter2", ["hunter2hunter2", "hunter2hunter2"]],
	["the longest of those that begin alike", ["hunter2-a", "hunter2-a-b"], "hunter2-a-b", ["hunter2-a-b"]],
	["the shorter, where the longer is not there", ["hunter2-a", "hunter2-a-b"], "hunter2-a-c", ["hunter2-a"]],
	["not inside of a word", ["hunter2hunter2"], "xhunter2hunter2 hunter2hunter2x", []],
	["signs that mean something in patterns", ["a.*b(c|d)+"], "xx a.*b(c|d)+", ["a.*b(c|d)+"]],
])("finds what stands %s", (_why, texts, text, expected) => {
	expect(found(texts, text)).toEqual(expected);
});

test("many texts are looked for in as many in time in proportion", () => {
	const textsOf = (many: number) => Array.from({ length: many }, (_, at) => `hunter2hunter2${at}`);
	const findEach = (texts: readonly string[]) => {
		const find = finderOfTexts(texts);
		return texts.map((text) => find(`is ${text} there`).length);
	};
	expect(findEach(textsOf(1000))).toEqual(Array(1000).fill(1));
	expect(growth(textsOf, findEach, 50)).toBeLessThan(inProportion);
});
