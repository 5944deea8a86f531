import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { neededToBuild } from "../../scripts/bundle/needed-to-build.ts";
import { checksums, differences, treeHash } from "../../scripts/bundle/tree-hash.ts";

let folder: string;
let one: string;
let other: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "tree-hash-"));
	[one, other] = [join(folder, "one"), join(folder, "other")];
	mkdirSync(join(one, "rego"), { recursive: true });
	writeFileSync(join(one, "index.js"), "a\n");
	writeFileSync(join(one, "rego/worker.mjs"), Buffer.from([0, 255, 10]));
	cpSync(one, other, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

test("two folders with the same files are alike, whatever else their modes say", () => {
	chmodSync(join(other, "index.js"), 0o600);
	expect(differences(one, other)).toEqual([]);
	expect(treeHash(one)).toBe(treeHash(other));
});

test.each([
	{ why: "another byte", change: () => writeFileSync(join(other, "index.js"), "b\n"), names: ["index.js"] },
	{ why: "one more", change: () => writeFileSync(join(other, "a.js"), ""), names: ["a.js"] },
	{ why: "one less", change: () => rmSync(join(other, "rego/worker.mjs")), names: ["rego/worker.mjs"] },
	{ why: "executable in one", change: () => chmodSync(join(other, "index.js"), 0o755), names: ["index.js"] },
])("differ by $why", ({ change, names }) => {
	change();
	expect(differences(one, other)).toEqual(names);
	expect(differences(other, one)).toEqual(names);
});

test("checksums are what sha256sum checks", () => {
	expect(checksums(one)).toMatch(/^[0-9a-f]{64} {2}index\.js\n[0-9a-f]{64} {2}rego\/worker\.mjs\n$/);
	execFileSync("sha256sum", ["--check", "--strict", "--quiet", "-"], { cwd: one, input: checksums(one) });
	expect(checksums(one, ["index.js"], "dist/")).toMatch(/^[0-9a-f]{64} {2}dist\/index\.js\n$/);
});

test("a build is given what it needs, and no browser", () => {
	const needed = neededToBuild(new URL("../..", import.meta.url).pathname);
	expect(needed).toEqual(expect.arrayContaining(["rolldown", "@rolldown/pluginutils", "yaml", "sprintf-js"]));
	for (const name of ["node", "vitest", "playwright-core", "@biomejs/biome"]) expect(needed).not.toContain(name);
});
