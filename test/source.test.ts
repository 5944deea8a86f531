import { expect, test } from "vitest";
import { locationOf, Source, startOf } from "../src/source.ts";

test.each([
	{ why: "the first character is at 1:1", text: "a: 1", offset: 0, position: { line: 1, column: 1 } },
	{ why: "a line break belongs to the line that it ends", text: "a\nb", offset: 1, position: { line: 1, column: 2 } },
	{ why: "a line starts behind the line break", text: "a\nb", offset: 2, position: { line: 2, column: 1 } },
	{ why: "CRLF counts as one line break", text: "a\r\nbc", offset: 4, position: { line: 2, column: 2 } },
	{ why: "a byte order mark is no character", text: "\uFEFFab", offset: 1, position: { line: 1, column: 2 } },
	{ why: "columns count UTF-16 code units", text: "😀b", offset: 2, position: { line: 1, column: 3 } },
])("line and column: $why", ({ text, offset, position }) => {
	expect(new Source("f", text).position(offset)).toEqual(position);
});

test("a location spans from the first character to behind the last", () => {
	const source = new Source("compose.yaml", "a:\n  b: value\n");
	expect(locationOf({ source, start: 8, end: 13 })).toEqual({
		file: "compose.yaml",
		line: 2,
		column: 6,
		endLine: 2,
		endColumn: 11,
	});
});

test("a line comes without its line break, and past the end it is empty", () => {
	const source = new Source("f", "one\r\ntwo");
	expect([1, 2, 3].map((number) => source.line(number))).toEqual(["one", "two", ""]);
});

test("reports show the label, not the path in the tree", () => {
	const source = new Source("compose.yaml", "a", "../other/compose.yaml");
	expect(locationOf({ source, start: 0, end: 1 }).file).toBe("../other/compose.yaml");
});

test("the root of the tree, which is no file, has a name all the same", () => {
	expect(locationOf(startOf(new Source("", ""))).file).toBe(".");
});
