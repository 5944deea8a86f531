import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { requireHarmless } from "./outputs.ts";
import { type Files, type Seeds, seedsOf } from "./seeds.ts";
import { subjects } from "./subjects.ts";
import { inputOf, tryInput, warm } from "./try-input.ts";

/** Inputs of each subject in a run of the tests, in proportion to what one costs. `npm run fuzz -- N` takes more. */
const inputs: Readonly<Record<string, number>> = {
	rego: 4,
	check: 60,
	large: 40,
	worktree: 60,
	compose: 400,
	workflow: 400,
	shell: 400,
};
const otherwise = 1000;

type Found = { readonly subject: string; readonly why: string; readonly files: Files };

const folder = new URL("found/", import.meta.url);
const found = readdirSync(folder)
	.sort()
	.map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Found] as const);

describe("what the fuzzer found stays repaired", () => {
	test.each(found)("%s", async (_, { subject, files }) => {
		await warm(subject, seedsOf());
		expect((await tryInput(subject, files, true)).broken).toBeUndefined();
	});
});

describe("no input at random breaks a promise", () => {
	let seeds: Seeds;
	beforeAll(() => {
		seeds = seedsOf();
	});

	test.each(Object.keys(subjects))("%s", async (subject) => {
		await warm(subject, seeds);
		const broken: unknown[] = [];
		for (let index = 0; index < (inputs[subject] ?? otherwise); index++) {
			const files = inputOf(subject, 1, index, seeds);
			const tried = await tryInput(subject, files, index % 4 === 0);
			if (tried.broken !== undefined) broken.push({ index, message: tried.broken.message, files });
		}
		expect(broken).toEqual([]);
	});

	test("the same seed and number give the same input, another another", () => {
		expect(inputOf("compose", 1, 7, seeds)).toEqual(inputOf("compose", 1, 7, seeds));
		expect(inputOf("compose", 2, 7, seeds)).not.toEqual(inputOf("compose", 1, 7, seeds));
	});

	test("the shares of the subjects come to a million", () => {
		expect(Object.values(subjects).reduce((sum, { share }) => sum + share, 0)).toBe(1_000_000);
	});
});

describe("the fuzzer sees what it looks for", () => {
	test.each([
		["a terminal escape", "text", "a \u001B[31m"],
		["a mark that turns the direction of writing", "text", "a \u202E"],
		["a command of the runner", "text", "ok\n  ::error::x"],
		["an old command in the middle of a line", "json", '"a ##[error]x"'],
		["a command besides annotations", "github", "::error title=a::x\n::set-output name=a::b\n"],
		["a property besides ours", "github", "::error title=a,x=y::x\n"],
		["an element", "summary", "## Bulkhead\n\n<img src=x>\n"],
		["a link to somewhere", "summary", '## Bulkhead\n\n<a href="javascript:x">x</a>\n'],
		["a heading of others", "summary", "## Bulkhead\n\n# x\n"],
		["a picture with a click", "mermaid", 'flowchart LR\n  a["x"]\n  click a "https://e.vil"\n'],
		["a quote that ends early", "mermaid", 'flowchart LR\n  a["x"] --> b["y"]\n'],
		["a link in Graphviz", "dot", 'digraph x {\n\ta [URL="https://e.vil"]\n}\n'],
		["a script in a picture", "svg", "<svg><script>x</script></svg>"],
		["what listens in a picture", "svg", '<svg onload="x"></svg>'],
		["a tag that is not closed", "junit", "<a><b></a>"],
		["a sign that is not written out", "junit", "<a>x & y</a>"],
		["a row with another cell", "summary", "| a | b |\n| --- | --- |\n| x | y | z |\n"],
		["a link in Markdown", "summary", "## Bulkhead\n\n| [l](https://e.vil) |\n"],
		["a mention", "summary", "## Bulkhead\n\n| @octocat |\n"],
		["what is no JSON", "json", "{"],
	])("%s", (_why, form, output) => {
		expect(() => requireHarmless(form, output)).toThrow();
	});
});
