import { expect, test } from "vitest";
import { mostAlike, traitsOf } from "../../src/compare/likeness.ts";

const things = (count: number) => Array.from({ length: count }, (_, at) => traitsOf({ image: `i${at}` }));

test("of as many as can be compared each with each, those that are alike are found", () => {
	expect(mostAlike(things(200), things(200), 1)).toEqual(Array.from({ length: 200 }, (_, at) => [at, at]));
	// Of more, nothing is taken for the same: what is left is new, and what is new counts.
	expect(mostAlike(things(200), things(201), 1)).toEqual([]);
});
