import { expect, test } from "vitest";
import { SortedPaths, sortedOnce } from "../../src/tree/sorted-paths.ts";

const paths = new SortedPaths([".env", "a", "a-b/x.yaml", "a.yaml", "b/c/x.yaml", "b/x.yaml", "é.yaml"]);

test.each([".env", "a", "a-b/x.yaml", "b/c/x.yaml", "é.yaml"])("%s is one of them", (path) => {
	expect(paths.has(path)).toBe(true);
});

test.each(["", "a-b", "b/c", "b/x", "b/x.yaml2", "z", "😀"])("%j is none of them", (path) => {
	expect(paths.has(path)).toBe(false);
});

test.each([
	["", true],
	["a-b", true],
	["b", true],
	["b/c", true],
	["a", false],
	["a.yaml", false],
	["c", false],
])("below %j there is something: %j", (folder, expected) => {
	expect(paths.hasBelow(folder)).toBe(expected);
});

test("of none, none is there", () => {
	expect(new SortedPaths([]).has("a")).toBe(false);
	expect(new SortedPaths([]).hasBelow("")).toBe(false);
});

test("paths are sorted by code unit, each once, and those given stay as they are", () => {
	const given = ["b", "a/b", "a", "b", "a-b", "😀", "\uffff"];
	expect(sortedOnce(given)).toEqual(["a", "a-b", "a/b", "b", "😀", "\uffff"]);
	expect(given[0]).toBe("b");
});
