import { expect, test } from "vitest";
import { locationOf, Source } from "../src/source.ts";
import { get, toJson } from "../src/value.ts";
import { parseYaml } from "../src/yaml.ts";

function parse(text: string) {
	return parseYaml(new Source("f.yaml", text));
}

test.each([
	{ why: "a mapping", text: "a: {b: [1, true, null, x]}", json: [{ a: { b: [1, true, null, "x"] } }] },
	{ why: "JSON", text: '{"a": ["b"]}', json: [{ a: ["b"] }] },
	{
		why: "yes is text in YAML 1.2; Compose reads it as a boolean where it wants one",
		text: "a: yes",
		json: [{ a: "yes" }],
	},
	{ why: "a byte order mark and CRLF", text: "\uFEFFa: 1\r\nb: 2\r\n", json: [{ a: 1, b: 2 }] },
	{ why: "several documents", text: "a: 1\n---\nb: 2\n", json: [{ a: 1 }, { b: 2 }] },
	{ why: "an empty line behind an escaped line break", text: '"x\\\n\n\n  y"\n', json: ["x\n\ny"] },
	{ why: "the same with line ends of Windows", text: '"x \\\r\n \r\n  \\\\\\\r\n  y"\r\n', json: ["x \n\\y"] },
	{ why: "a quote that need not be escaped", text: String.raw`"k\'": "it\'s \\' \t"`, json: [{ "k'": "it's \\' \t" }] },
	{ why: "an alias is the value of its anchor", text: "a: &x [1]\nb: *x", json: [{ a: [1], b: [1] }] },
	{
		why: "a merge key brings what is not said",
		text: "a: &x {p: 1, q: 2}\nb: {<<: *x, p: 3}",
		json: [{ a: { p: 1, q: 2 }, b: { p: 3, q: 2 } }],
	},
	{
		why: "of several merged mappings the first wins",
		text: "a: {<<: [{p: 1}, {p: 2, q: 3}]}",
		json: [{ a: { p: 1, q: 3 } }],
	},
	{
		why: "a merge key with its tag, as yq writes it",
		text: "a: &x {p: 1, q: 2}\nb:\n  !!merge <<: *x\n  p: 3\n",
		json: [{ a: { p: 1, q: 2 }, b: { p: 3, q: 2 } }],
	},
	{ why: "a << that is text by its tag is a key", text: "a: {!!str <<: 1}", json: [{ a: { "<<": 1 } }] },
	{
		why: "an anchor of a key is one of its text",
		text: "&k a: *k\nb: *k\n&l c:\nd: *l",
		json: [{ a: "a", b: "a", c: null, d: "c" }],
	},
	{ why: "a time in one form, whatever the zone", text: "!!timestamp 2001-01-01", json: ["2001-01-01T00:00:00.000Z"] },
	{ why: "a quoted << is a key", text: 'a: {"<<": 1}', json: [{ a: { "<<": 1 } }] },
])("reads $why", ({ text, json }) => {
	const parsed = parse(text);
	expect(parsed.diagnostics).toEqual([]);
	expect(parsed.documents.map(toJson)).toEqual(json);
});

test.each([
	{ why: "a carriage return", end: "\r" },
	{ why: "a next line", end: "\u0085" },
	{ why: "a line separator", end: "\u2028" },
	{ why: "a paragraph separator", end: "\u2029" },
])("a line ends at $why too, as for libyaml and its ports", ({ end }) => {
	const text = `a: 1 # c${end}b: x${end}  y\nc: here\n`;
	const { documents, diagnostics } = parse(text);
	expect(diagnostics).toEqual([]);
	expect(documents.map(toJson)).toEqual([{ a: 1, b: "x y", c: "here" }]);
	const place = get(documents[0], "c")?.place;
	expect(text.slice(place?.start, place?.end)).toBe("here");
});

test.each([
	{ why: "a syntax error", text: "a: [1\nb: 2", at: "2:1", message: /flow/i },
	{
		why: "a conflict of a merge",
		text: "a: 1\r\n<<<<<<< HEAD\r\nb: 1\r\n=======\r\nb: 2\r\n>>>>>>> x\r\n",
		at: "2:1",
		message: /^a merge has left both sides of a conflict here$/,
	},
	{ why: "half a conflict, which is none", text: "a: 1\n=======\n<<<<<<< b: 2", at: "2:1", message: /Implicit/ },
	{ why: "a duplicate key", text: "a: 1\nb: 2\na: 3", at: "3:1", message: /"a" stands twice/ },
	{ why: "an alias without an anchor", text: "a: *nope", at: "1:4", message: /\*nope has no anchor/ },
	{ why: "an alias inside its own anchor", text: "a: &x [*x]", at: "1:8", message: /inside its own anchor/ },
	{ why: "text behind a quoted key", text: "a:\n  ? 'b'c\n", at: "2:5", message: /followed by text/ },
	{ why: "a merge key with a scalar", text: "a: {<<: 1}", at: "1:5", message: /merge key/ },
	{ why: "a mapping as key", text: "{a: 1}: b", at: "1:1", message: /key/ },
])("says where $why stands, and gives no half of a file", ({ text, at, message }) => {
	const { documents, diagnostics } = parse(text);
	expect(documents).toEqual([]);
	const [diagnostic] = diagnostics;
	expect(diagnostic?.message).toMatch(message);
	expect(diagnostic?.level).toBe("error");
	const location = diagnostic && locationOf(diagnostic.place);
	expect(`${location?.line}:${location?.column}`).toBe(at);
});

test("keeps local tags, plain text and the way through aliases and merge keys", () => {
	const [document] = parse("a: &x {p: 0755}\nb: {<<: *x}\nc: !reset null").documents;
	const merged = get(get(document, "b"), "p");
	expect(merged).toMatchObject({ value: 755, plain: "0755", via: [{ kind: "merge-key" }] });
	expect(get(document, "c")).toMatchObject({ tag: "!reset", value: "null" });
});

test("a billion laughs are refused before they are laughed", () => {
	const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"];
	for (let level = 1; level < 10; level++) {
		const alias = `*a${level - 1}`;
		lines.push(`a${level}: &a${level} [${Array(9).fill(alias).join(", ")}]`);
	}
	expect(parse(lines.join("\n")).diagnostics).toMatchObject([{ kind: "limit", level: "error" }]);
});

test("nesting beyond what the parser can hold is a diagnostic", () => {
	const { diagnostics } = parse("[".repeat(100_000));
	expect(diagnostics[0]?.level).toBe("error");
});

test("twenty errors of a file are said, and that there are more", () => {
	const messages = (count: number) =>
		parse(`a: 1\n${"b: 'x' y\n".repeat(count)}`).diagnostics.map(({ message }) => message);
	expect(messages(20)).toHaveLength(20);
	expect(messages(20)).not.toContain("and more errors from here on");
	expect(messages(40).slice(19)).toEqual([messages(1)[0], "and more errors from here on"]);
});
