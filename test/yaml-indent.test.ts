import { expect, test } from "vitest";
import { Source } from "../src/source.ts";
import { get, stringOf, toJson, type Value } from "../src/value.ts";
import { parseYaml } from "../src/yaml.ts";

function read(text: string) {
	return parseYaml(new Source("compose.yaml", text));
}

test.each([
	{ why: "further left than its key", text: "a:\n  b: 'x\n y'\n  c: 1\n", value: { a: { b: "x y", c: 1 } } },
	{ why: "at the start of the line", text: 'a:\n  b: "x\ny"\n  c: "\nz"\n', value: { a: { b: "x y", c: " z" } } },
	{ why: "in a list in a list", text: "a:\n  - - 'x\n\ny'\n    - 2\n", value: { a: [["x\ny", 2]] } },
	{
		why: "with quotes inside",
		text: "a:\n  b: 'it''s\nit'\n  c: \"\\\"\n\\\"\"\n",
		value: { a: { b: "it's it", c: '" "' } },
	},
])("a quoted text may go on $why", ({ text, value }) => {
	const { documents, diagnostics } = read(text);
	expect(diagnostics).toEqual([]);
	expect(documents.map(toJson)).toEqual([value]);
});

test.each([
	{ why: "closes left of its key", text: "a:\n  b: [\n    1,\n  2\n ]\n  c: 1\n", value: { a: { b: [1, 2], c: 1 } } },
	{
		why: "has items below its key",
		text: 'a:\n  b: [\n  "x",\n  "y"\n  ]\n  c: 1\n',
		value: { a: { b: ["x", "y"], c: 1 } },
	},
	{
		why: "is at the start of the line",
		text: "a:\n  b: {x: [1,\n2], # ]\ny: 'it]\ns'}\nc: 1\n",
		value: { a: { b: { x: [1, 2], y: "it] s" } }, c: 1 },
	},
	{ why: "is in a list", text: "a:\n  - [1,\n2]\n  - {x: 'a[b',\n}\n", value: { a: [[1, 2], { x: "a[b" }] } },
	{ why: "holds a quote that does too", text: 'a:\n  b: [x, "y\nz",\n w]\n', value: { a: { b: ["x", "y z", "w"] } } },
])("a flow collection may go on further left than its key: it $why", ({ text, value }) => {
	const { documents, diagnostics } = read(text);
	expect(diagnostics).toEqual([]);
	expect(documents.map(toJson)).toEqual([value]);
});

test("what comes after such a text keeps its place", () => {
	const [document] = read("a:\n  b: 'x\ny'\n  c: 'z\n\n!'\n  d: here\n").documents;
	const written = (key: string) => {
		const value = get(get(document as Value, "a"), key) as Value;
		return value.place.source.text.slice(value.place.start, value.place.end);
	};
	expect(stringOf(get(get(document, "a"), "c"))).toBe("z\n!");
	expect(written("b")).toBe("'x\ny'");
	expect(written("c")).toBe("'z\n\n!'");
	expect(written("d")).toBe("here");
});

test.each([
	{ why: "never ends", text: "a: 'x\ny\n" },
	{ why: "runs into another document", text: "a: 'x\n---\ny'\n" },
	{ why: "goes on for too many lines", text: `a: 'x\n${"y\n".repeat(2000)}'\n` },
])("a quoted text that $why is a diagnostic", ({ text }) => {
	const { documents, diagnostics } = read(text);
	expect(documents).toEqual([]);
	expect(diagnostics[0]).toMatchObject({ kind: "syntax", level: "error" });
});

test("twenty such texts of a file are read, and no more: each means another reading of all", () => {
	const texts = (count: number) => Array.from({ length: count }, (_, at) => `k${at}:\n  a: 'x\ny'\n`).join("");
	expect(read(texts(20)).diagnostics).toEqual([]);
	expect(read(texts(21)).diagnostics[0]).toMatchObject({ kind: "syntax", level: "error" });
});
