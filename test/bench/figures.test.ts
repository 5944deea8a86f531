import { describe, expect, test } from "vitest";
import type { Result } from "../../bench/speed/case.ts";
import { figuresOf, type Measured } from "../../bench/speed/measure.ts";
import { median, medianOf, ratioOf } from "../../bench/speed/median.ts";
import { markdownOf, textOf, withFigures } from "../../bench/speed/table.ts";

const run = (cpu: number, wall = cpu, memory = 100): Measured => ({ cpu, wall, memory });

test.each([
	{ why: "of one", numbers: [3], middle: 3 },
	{ why: "of an odd number", numbers: [9, 1, 5], middle: 5 },
	{ why: "of an even number", numbers: [4, 1, 2, 9], middle: 3 },
	{ why: "in the order of numbers, not of texts", numbers: [10, 9, 100], middle: 10 },
])("the median $why", ({ numbers, middle }) => {
	expect(median(numbers)).toBe(middle);
});

test("there is no median of nothing", () => {
	expect(() => median([])).toThrow(RangeError);
});

test("runs come to medians, figure by figure", () => {
	expect(medianOf([run(1, 9, 5), run(2, 7, 6), run(3, 8, 4)])).toEqual({ cpu: 2, wall: 8, memory: 5 });
});

test("a ratio is that of the rounds, whatever slows both in one of them", () => {
	expect(ratioOf([run(2), run(20), run(2)], [run(1), run(10), run(1)])).toBe(2);
});

test("the line of the clock is read", () => {
	expect(figuresOf("1.250 0.500 2048\n")).toEqual({ cpu: 1.75, memory: 2 });
	expect(() => figuresOf("Command terminated by signal 9")).toThrow("not what time was asked for");
});

const result: Result = {
	name: "shop",
	title: "one file",
	entrants: [
		{ name: "ours", runs: [run(1, 2, 50), run(1.1, 2.2, 51), run(0.9, 2, 52)] },
		{ name: "theirs", runs: [run(2, 3, 20.4), run(2.2, 3.3, 20.4), run(1.8, 3, 20.4)] },
	],
};

describe("a table", () => {
	test("is Markdown for the page", () => {
		expect(markdownOf(result)).toMatchInlineSnapshot(`
			"| program | CPU, s | wall, s | peak, MiB | CPU, × the first |
			| --- | ---: | ---: | ---: | ---: |
			| ours | 1.00 | 2.00 | 51 | 1.00 |
			| theirs | 2.00 | 3.00 | 20 | 2.00 |
			"
		`);
	});

	test("is columns for the terminal", () => {
		expect(textOf(result)).toMatchInlineSnapshot(`
			"shop: one file
			  program  CPU, s  wall, s  peak, MiB  CPU, × the first
			  ours       1.00     2.00         51              1.00
			  theirs     2.00     3.00         20              2.00
			"
		`);
	});

	test("goes between its marks and leaves the rest alone", () => {
		const page = "a\n<!-- figures: other -->\n<!-- end -->\nb\n<!-- figures: shop -->\nold\n<!-- end -->\nc\n";
		expect(withFigures(page, "shop", "new\n")).toBe(
			"a\n<!-- figures: other -->\n<!-- end -->\nb\n<!-- figures: shop -->\n\nnew\n\n<!-- end -->\nc\n",
		);
		expect(() => withFigures(page, "none", "new\n")).toThrow("no place for the figures of none");
	});
});
