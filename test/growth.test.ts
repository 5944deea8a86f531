import { expect, test } from "vitest";
import { growth, inProportion } from "./growth.ts";

const numbers = (size: number) => Array.from({ length: size }, (_, at) => `n${at}`);

test.each<[string, (items: readonly string[]) => unknown]>([
	["one pass", (items) => items.map((item) => `${item}!`).join("")],
	["a set", (items) => new Set(items).size],
	["a sort", (items) => items.toSorted()],
])("%s grows in proportion", (_why, run) => {
	expect(growth(numbers, run, 100)).toBeLessThan(inProportion);
});

test.each<[string, (items: readonly string[]) => unknown]>([
	["each held against each", (items) => items.filter((item) => items.indexOf(item) < 0)],
	["a pattern that tries again at each character", (items) => /x*y/.test("x".repeat(items.length))],
])("%s does not", (_why, run) => {
	expect(growth(numbers, run, 100)).toBeGreaterThan(inProportion);
});
