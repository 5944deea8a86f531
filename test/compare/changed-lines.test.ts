import { expect, test } from "vitest";
import { changedLines, changedLinesOf } from "../../src/compare/changed-lines.ts";
import { Source } from "../../src/source.ts";
import { processorTime } from "../growth.ts";

test.each([
	{ why: "nothing", base: "a\nb\n", head: "a\nb\n", lines: [] },
	{ why: "a line in between", base: "a\nc\n", head: "a\nb\nc\n", lines: [2] },
	{ why: "a line less", base: "a\nb\nc\n", head: "a\nc\n", lines: [] },
	{ why: "one line for another", base: "a\nb\nc\n", head: "a\nx\nc\n", lines: [2] },
	{ why: "in two places", base: "a\nb\nc\nd\ne\n", head: "a\nB\nc\nD\ne\n", lines: [2, 4] },
	{ why: "the same line once more", base: "a\na\n", head: "a\na\na\n", lines: [3] },
	{ why: "lines that moved", base: "a\nb\nc\n", head: "c\na\nb\n", lines: [1] },
	{ why: "the beginning and the end", base: "b\n", head: "a\nb\nc\n", lines: [1, 3] },
	{ why: "only line ends", base: "a\nb\n", head: "a\r\nb\r\n", lines: [] },
	{ why: "a last line that gets its end", base: "a", head: "a\n", lines: [2] },
	{ why: "a file that was empty", base: "", head: "a\nb", lines: [1, 2] },
	{ why: "a file that is empty now", base: "a\nb", head: "", lines: [1] },
	{ why: "a file that was not there", base: undefined, head: "a\nb", lines: [1, 2] },
])("$lines are changed ($why)", ({ base, head, lines }) => {
	expect([...changedLines(base, head)].sort((a, b) => a - b)).toEqual(lines);
});

const numbered = (count: number, letter: string) => Array.from({ length: count }, (_, at) => `${letter}${at}`);

test("texts that differ too much count as changed between their common beginning and end", () => {
	const base = ["same", ...numbered(3000, "a"), "shared", ...numbered(3000, "b"), "end"].join("\n");
	const head = ["same", ...numbered(3000, "c"), "shared", ...numbered(3000, "d"), "end"].join("\n");
	const lines = changedLines(base, head);
	expect(lines.size).toBe(6001);
	expect([1, 2, 3002, 6002, 6003].map((line) => lines.has(line))).toEqual([false, true, true, true, false]);
});

const alternating = (count: number, lines: number) => Array.from({ length: count }, (_, at) => String(at % lines));

test.each<[string, (count: number) => readonly (readonly string[])[]]>([
	["no line in common", (count) => [numbered(count, "a"), numbered(count, "b")]],
	["every line the other way round", (count) => [numbered(count, "a"), numbered(count, "a").toReversed()]],
	["two lines, over and over", (count) => [alternating(count, 2), alternating(count, 3)]],
])("hostile texts take less time than in proportion (%s)", (_why, textsOf) => {
	const compare = ([base = [], head = []]: readonly (readonly string[])[]) =>
		changedLines(base.join("\n"), head.join("\n"));
	const [few = 0, many] = [5000, 50_000].map((count) => processorTime([textsOf(count)], compare));
	expect(many).toBeLessThan(10 * few);
});

test("of several files each is looked up once, by its path", async () => {
	const asked: string[] = [];
	const sources = [new Source("a.yaml", "a\nx"), new Source("b.yaml", "b"), new Source("a.yaml", "a\nx")];
	const lines = await changedLinesOf(sources, async (path) => {
		asked.push(path);
		return path === "a.yaml" ? "a\n" : undefined;
	});
	expect(asked).toEqual(["a.yaml", "b.yaml"]);
	expect(lines("a.yaml")).toEqual(new Set([2]));
	expect(lines("b.yaml")).toEqual(new Set([1]));
	expect(lines("c.yaml")).toBeUndefined();
});
