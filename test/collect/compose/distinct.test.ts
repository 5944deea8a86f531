import { expect, test } from "vitest";
import { firstTwice } from "../../../src/collect/compose/distinct.ts";

const many = Array.from({ length: 30 }, (_, index) => String(index));

test.each<[string, readonly string[], number]>([
	["nothing", [], -1],
	["one", ["a"], -1],
	["a few that differ", ["a", "b", ""], -1],
	["a few of which one is twice", ["a", "b", "c", "b", "a"], 3],
	["many that differ", many, -1],
	["many of which two are twice", [...many, "7", "3"], 30],
])("the first that stands twice: %s", (_what, texts, first) => {
	expect(firstTwice(texts)).toBe(first);
});
