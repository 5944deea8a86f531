import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { limitNames } from "../src/limits.ts";

const root = new URL("../", import.meta.url);
const page = readFileSync(new URL("docs/security.md", root), "utf8");
const threats = page.slice(page.indexOf("\n## Threats"), page.indexOf("\n## What is not promised"));

/** Each threat, and the tests that are said to hold it. */
const held = threats
	.split("\n### ")
	.slice(1)
	.map((text) => {
		const [threat = ""] = text.split("\n");
		const tests = Array.from(text.matchAll(/^- `([^`]+)`: "(.+)"$/gm), ([, file = "", name = ""]) => ({ file, name }));
		return { threat, tests, lines: text.match(/^- /gm)?.length ?? 0 };
	});

test("there are threats, and each has tests that hold it", () => {
	expect(held.length).toBeGreaterThan(10);
	for (const { threat, tests, lines } of held) {
		expect(tests.length, threat).toBeGreaterThan(0);
		expect(tests.length, `${threat}: a line that names no test`).toBe(lines);
	}
});

describe.each(held)("the tests of $threat are there", ({ tests }) => {
	test.each(tests)("$file: $name", ({ file, name }) => {
		const url = new URL(file, root);
		expect(existsSync(url), `${file} is not there`).toBe(true);
		// The formatter breaks the line before a name where the line would be long.
		const source = readFileSync(url, "utf8").replace(/\(\s+"/g, '("');
		expect(source.includes(`("${name}"`), `${file} has no test of that name`).toBe(true);
	});
});

test("the page names a limit only where there is one", () => {
	for (const [, name] of page.matchAll(/`limits\.([\w-]+)`/g)) expect(limitNames).toContain(name);
});
