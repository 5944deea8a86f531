import { expect, test } from "vitest";
import { finderOfTexts } from "../../src/judge/find-texts.ts";

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

test("thirty thousand texts are looked for in as many in time", () => {
	const texts = Array.from({ length: 30_000 }, (_, at) => `hunter2hunter2${at}`);
	const start = performance.now();
	const find = finderOfTexts(texts);
	for (const text of texts) expect(find(`is ${text} there`)).toHaveLength(1);
	expect(performance.now() - start).toBeLessThan(5000);
});
