import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testRules } from "../../../src/command/test.ts";
import { formatRego } from "../../../src/policy/compiler.ts";
import { scaffold } from "../../../src/policy/own/scaffold.ts";

const guide = readFileSync(new URL("../../../docs/guides/own-rules.md", import.meta.url), "utf8");

/** Each block of code that stands under its path. */
const files = Object.fromEntries(
	Array.from(guide.matchAll(/^`([\w/]+\.(?:rego|yaml))`:\n\n```\w+\n(.*?)^```$/gms), ([, path = "", text = ""]) => [
		path,
		text,
	]),
);

let folder: string;
let written = "";
const write = process.stdout.write;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "guide-"));
	mkdirSync(join(folder, ".git"));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(join(folder, dirname(path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
});

afterAll(() => {
	process.stdout.write = write;
	rmSync(folder, { recursive: true });
});

test("the guide's three rules compile, pass, and find what their examples say", { timeout: 300_000 }, async () => {
	expect(Object.keys(files).filter((path) => path.endsWith("_test.rego"))).toHaveLength(3);
	process.stdout.write = ((text: string, done?: () => void) => {
		written += text;
		done?.();
		return true;
	}) as typeof process.stdout.write;
	const status = await testRules(".", { coverage: "100" }, folder);
	process.stdout.write = write;
	expect(written).toMatch(/^9 of 9 tests passed, 6 of 6 examples as they say, \d+ of \d+ lines reached \(100 %\)\n$/);
	expect(status).toBe(0);
});

test("the guide's rules, and what a new rule begins with, are written as they should be", {
	timeout: 300_000,
}, async () => {
	const modules = Object.fromEntries(
		Object.entries({ ...files, ...scaffold("some-thing") }).filter(([path]) => path.endsWith(".rego")),
	);
	const { errors, result } = await formatRego(modules);
	expect(errors).toEqual([]);
	expect(result).toEqual(modules);
});
