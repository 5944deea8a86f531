import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeInTree, writeWhereNamed } from "../src/write.ts";

let folder: string;
let root: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "write-"));
	root = join(folder, "root");
	mkdirSync(join(root, "there"), { recursive: true });
	mkdirSync(join(folder, "elsewhere"));
	writeFileSync(join(folder, "secret"), "untouched");
	writeFileSync(join(root, "taken"), "mine");
	symlinkSync("../secret", join(root, "link"));
	symlinkSync("../elsewhere", join(root, "way"));
	symlinkSync("nowhere", join(root, "lost"));
});

afterAll(() => rmSync(folder, { recursive: true }));

test("writes in a tree, and makes the folders to it", async () => {
	expect(readFileSync(await writeInTree(root, "a/b/report.json", "{}"), "utf8")).toBe("{}");
});

test.each([
	{ why: "a link in the file's place", path: "link", error: /^link: is a symbolic link/ },
	{
		why: "a link on the way out",
		path: "way/x/report.json",
		error: /^way\/x\/report\.json: a symbolic link on the way/,
	},
	{ why: "a path out of the tree", path: "../report.json", error: /^\.\.\/report\.json: leads out of/ },
	{ why: "a folder", path: "there", error: /is a folder/ },
	{
		why: "a file in a folder's place",
		path: "taken/report.json",
		error: /^taken\/report\.json: what should be a folder/,
	},
	{ why: "a file further up", path: "taken/a/report.json", error: /what should be a folder on the way to it is none$/ },
	{ why: "a link to nowhere on the way", path: "lost/report.json", error: /the way to it leads nowhere/ },
	{ why: "a name that is too long", path: `${"x".repeat(300)}/report.json`, error: /longer name than a file may have/ },
])("does not write: $why", async ({ path, error }) => {
	await expect(writeInTree(root, path, "x")).rejects.toThrow(error);
	expect(readFileSync(join(folder, "secret"), "utf8")).toBe("untouched");
});

test("leaves what is there, where it must not be there", async () => {
	await expect(writeInTree(root, "taken", "x", true)).rejects.toThrow("taken: is there already");
	expect(readFileSync(join(root, "taken"), "utf8")).toBe("mine");
});

test("the user may name a place outside, but no link inside", async () => {
	const outside = join(folder, "elsewhere/report.json");
	expect(await writeWhereNamed(root, outside, "{}")).toBe(outside);
	await expect(writeWhereNamed(root, "link", "x")).rejects.toThrow("is a symbolic link");
	await expect(writeWhereNamed(root, "way/other.json", "x")).rejects.toThrow("a symbolic link on the way leads out of");
	expect(readdirSync(join(folder, "elsewhere"))).toEqual(["report.json"]);
});

test.each([
	["above the current folder", "../way/report.json"],
	["through a link to the repository", "../../linked/way/report.json"],
	["into another repository", "../way/other/report.json"],
	["to no folder yet", "../way/a/b/report.json"],
])("the user may name no way that a repository's link leads out by: %s", async (_why, path) => {
	mkdirSync(join(root, ".git"), { recursive: true });
	mkdirSync(join(folder, "elsewhere/other/.git"), { recursive: true });
	rmSync(join(folder, "linked"), { force: true });
	symlinkSync("root", join(folder, "linked"));
	await expect(writeWhereNamed(join(root, "there"), path, "x")).rejects.toThrow("a symbolic link on the way leads out");
	expect(await writeWhereNamed(join(root, "there"), "../beside/report.json", "x")).toBe(
		join(root, "beside/report.json"),
	);
});
