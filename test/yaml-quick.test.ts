import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Bounds } from "../src/bounds.ts";
import { Source } from "../src/source.ts";
import { parseYaml } from "../src/yaml.ts";
import { readFully } from "../src/yaml-full/reader.ts";
import { readQuickly } from "../src/yaml-quick/reader.ts";
import { corpusFolder } from "./corpus.ts";

/** What both parsers make of a text; undefined where the quick one leaves it to the other. */
function both(text: string) {
	const source = new Source("f.yaml", text);
	return { quick: readQuickly(source)?.document, full: readFully(source) };
}

test.each([
	{ why: "collections and scalars", text: "a:\n  - b: 1\n    c: 'it''s'\n  - \"d\\n\"\ne: {f: [1, x y], g: ~}\n" },
	{ why: "a list as deep as its key", text: "a:\n- b\n- c\nd:\n" },
	{ why: "comments of a value, of a mapping, and of nobody", text: "a:\n  b: 1 # c\n    # d\n  # e\n# f\ng: 2\n# h\n" },
	{ why: "an empty value at the end, with a comment", text: "a:\n  b: # c\nd: 1\n" },
	{ why: "block scalars", text: "a: |\n  b\n\n    c\n\nd: >-\n  e\n  f\n\n  g\n   h\n  i\n" },
	{ why: "a plain scalar of several lines", text: "a: b\n  c\n\n  d # e\nf: g\n" },
	{
		why: "anchors, aliases, merge keys",
		text: "a: &x\n  b: 1\nc:\n  <<: *x\n  d: &y [1]\ne:\n  <<: [*x, {f: 2}]\n  g: *y\n",
	},
	{ why: "the start of a document", text: "# a\n---\nb: 1\n" },
	{ why: "the end of a document", text: "a:\n  b: |\n    c\n\n# d\n...\n" },
	{ why: "a value below its key", text: "a:\n  'b'\nc:\n  [d,\n   e]\n" },
	{
		why: "numbers of all kinds",
		text: "a: [1, -2, +3, 0x1f, 0o17, 1.5, .5, 1e3, -.inf, .nan, 0755, 1_000]\nb: 1.\nnull: x\nc: ~\n",
	},
])("reads $why as the full parser does", ({ text }) => {
	const { quick, full } = both(text);
	expect(full.diagnostics).toEqual([]);
	expect(quick).toEqual(full.documents[0]);
});

test.each([
	{ why: "several documents", text: "a: 1\n---\nb: 2\n" },
	{ why: "text behind the end of a document", text: "a: 1\n...\nb: 2\n" },
	{ why: "two ends of a document", text: "a: 1\n...\n...\n" },
	{ why: "a tag", text: "a: !reset\n" },
	{ why: "an explicit key", text: "? a\n: b\n" },
	{ why: "line feeds of Windows", text: "a: 1\r\n" },
	{ why: "a byte order mark inside", text: "# a\n\uFEFFb: 1\n" },
	{ why: "a tab", text: "a:\t1\n" },
	{ why: "a key that stands twice", text: "a: 1\na: 2\n" },
	{ why: "an alias without anchor", text: "a: *x\n" },
	{ why: "an alias in its own anchor", text: "a: &x [*x]\n" },
	{ why: "a mapping in a line", text: "a: b: c\n" },
	{ why: "text behind a quote", text: "a: 'b' c\n" },
	{ why: "a key without a colon", text: "a: 1\nb\n" },
	{ why: "wrong indentation", text: "a:\n    b: 1\n  c: 2\n" },
	{ why: "a scalar behind a comment that is not indented", text: "a:\n# b\n  c\nd: 1\n" },
	{ why: "a quote without end", text: "a: 'b\n" },
	{ why: "nothing", text: "# a\n" },
	{ why: "deep nesting", text: `${"[".repeat(200)}${"]".repeat(200)}\n` },
])("leaves $why to the full parser", ({ text }) => {
	expect(both(text).quick).toBeUndefined();
});

test.each([
	{
		why: "texts, words and simple numbers",
		text: 'a: [b, true, ~, 8080, "0755"]\nc: 80:80\nd: 10s\n"8080": 1.2.3-alpine\n',
	},
	{ why: "an octal number", text: "a: 0755\n", isDisputed: true },
	{ why: "a float that is whole", text: "a: 1.0\n", isDisputed: true },
	{ why: "digits in groups", text: "a: 1_000\n", isDisputed: true },
	{ why: "a number too large for a double", text: "a: 9223372036854775807\n", isDisputed: true },
	{ why: "a date", text: "a: [2024-01-01]\n", isDisputed: true },
	{ why: "no number", text: "a: .nan\n", isDisputed: true },
	{ why: "a key that is a number", text: "8080: a\n", isDisputed: true },
	{ why: "a key that is a word", text: "a: {true: b}\n", isDisputed: true },
])("knows whether other readers find the same in $why", ({ text, isDisputed = false }) => {
	expect(readQuickly(new Source("f.yaml", text))?.isDisputed).toBe(isDisputed);
});

test("leaves what aliases make large to the full parser, which refuses it", () => {
	const bomb = ["a0: &a0 [x, x]", ...Array.from({ length: 20 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`)];
	const bounds = new Bounds({ values: 1000 });
	const source = new Source("f.yaml", `${bomb.join("\n")}\n`, undefined, false, bounds);
	expect(readQuickly(source)).toBeUndefined();
	expect(parseYaml(source).diagnostics).toMatchObject([{ kind: "limit" }]);
});

/** Pieces that change what stands around them. */
const pieces = [
	"\n",
	" ",
	"  ",
	":",
	": ",
	"- ",
	"#",
	" # c\n",
	"\n    # c\n",
	"\n# c\n",
	"'",
	'"',
	"|\n",
	">-\n",
	"|+\n",
].concat(
	[
		"&a ",
		"*a",
		"[",
		"]",
		"{",
		"}",
		",",
		"<<: *a\n",
		"? ",
		"!t ",
		"\t",
		"---\n",
		"...\n",
		"%",
		"\\",
		"\\n",
		"~",
		"\r\n",
	],
	[
		"\n  ---\n",
		"null: ",
		'"a": ',
		"[a, b]",
		"{a: 1, b: [c, *a]}",
		"x: y\n",
		"\n   \n",
		"-x",
		"?x",
		":x",
		"a\n   b\n",
		"\uFEFF",
	],
);

const texts = [
	"services:\n  web:\n    image: nginx:1\n    ports:\n      - 80:80\n      # none\n    command: [a, 'b', \"c\"]\n  # last\n\nvolumes:\n  data: {}\n",
	"x-a: &a\n  environment:\n    A: 1\nservices:\n  web:\n    <<: *a\n    command: >\n      sh -c\n        'x'\n\n      y\n    labels: &l\n    - a=b\n",
	"name: CI\non: [push]\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          docker run x\n\n          ls\n\n      - name: b\n        if: a &&\n          b\n        with:\n          c: '1'\n",
];

test("agrees with the full parser on thousands of texts that are wrong here and there", () => {
	let seed = 20261128;
	const draw = (below: number) => {
		seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
		return Math.floor((seed / 2 ** 32) * below);
	};
	let read = 0;
	for (let round = 0; round < 6000; round++) {
		let text = texts[draw(texts.length)] ?? "";
		for (let times = draw(3); times >= 0; times--) {
			const at = draw(text.length + 1);
			const piece = draw(3) === 0 ? "" : (pieces[draw(pieces.length)] ?? "");
			text = text.slice(0, at) + piece + text.slice(at + (piece === "" || draw(4) === 0 ? draw(5) : 0));
		}
		if (draw(8) === 0) text += "\n...\n";
		const { quick, full } = both(text);
		if (quick === undefined) continue;
		read++;
		if (full.diagnostics.length > 0) expect.fail(`reads what is wrong: ${JSON.stringify(text)}`);
		expect(quick, JSON.stringify(text)).toEqual(full.documents[0]);
	}
	expect(read).toBeGreaterThan(600);
});

const corpus = corpusFolder("dev");

test.skipIf(corpus === undefined)(
	"reads nine of ten files of the corpus, each as the full parser does",
	() => {
		const files = readdirSync(corpus ?? "", { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
			.map((entry) => join(entry.parentPath, entry.name));
		let read = 0;
		for (const file of files) {
			const { quick, full } = both(readFileSync(file, "utf8"));
			if (quick === undefined) continue;
			read++;
			expect(full.diagnostics, file).toEqual([]);
			expect([quick], file).toEqual(full.documents);
		}
		expect(read / files.length).toBeGreaterThan(0.9);
	},
	120_000,
);
