import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rootOf, treesOf } from "../src/roots.ts";

let folder: string;

function write(path: string): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), "");
}

beforeAll(() => {
	folder = realpathSync(mkdtempSync(join(tmpdir(), "roots-")));
	write("repository/.git/HEAD");
	write("repository/deploy/compose.yaml");
	write("repository/base.yaml");
	write("plain/sub/compose.yaml");
	write("plain/.github/workflows/ci.yml");
	symlinkSync("circle", join(folder, "circle"));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function shown(paths: readonly string[], current: string): Promise<readonly string[]> {
	const trees = await treesOf(paths, join(folder, current));
	const lists = await Promise.all(trees.map(async (tree) => (await tree.list()).map((path) => tree.label(path))));
	return lists.flat();
}

test.each([
	{
		why: "a folder of the repository around it",
		paths: ["deploy"],
		current: "repository",
		files: ["deploy/compose.yaml"],
	},
	{ why: "from a subfolder", paths: ["compose.yaml"], current: "repository/deploy", files: ["compose.yaml"] },
	{
		why: "beside the current folder",
		paths: ["../repository/deploy"],
		current: "plain",
		files: ["../repository/deploy/compose.yaml"],
	},
	{ why: "without a repository", paths: ["sub"], current: "plain", files: ["sub/compose.yaml"] },
	{ why: "several, once each", paths: ["sub", "sub/compose.yaml"], current: "plain", files: ["sub/compose.yaml"] },
])("lists $why, as seen from the current folder", async ({ paths, current, files }) => {
	expect(await shown(paths, current)).toEqual(files);
});

test("a file may refer to its own repository, and no further", async () => {
	const [tree] = await treesOf(["deploy/compose.yaml"], join(folder, "repository"));
	expect((await tree?.read("base.yaml"))?.kind).toBe("text");
	expect((await tree?.read("../plain/sub/compose.yaml"))?.kind).toBe("refused");
});

test("a workflow named on its own keeps the folders that make it one", async () => {
	const [tree] = await treesOf([join(folder, "plain/.github/workflows/ci.yml")], "/");
	expect(await tree?.list()).toEqual([expect.stringMatching(/\.github\/workflows\/ci\.yml$/)]);
});

test.each([
	["is empty, as a variable without a value", "", '"": names no file or folder; the current folder is "."'],
	["does not exist", "nowhere", "nowhere: there is no such file or folder"],
	["goes on behind a file", "repository/base.yaml/x", "repository/base.yaml/x: there is no such file or folder"],
	["is longer than one may be", "x".repeat(300), /^x+: cannot be read: it cannot be opened \(ENAMETOOLONG\)$/],
	["is a link to itself", "circle", "circle: cannot be read: it is a symbolic link in a circle"],
])("a path that %s is the user's mistake", async (_why, path, error) => {
	await expect(treesOf([path], folder)).rejects.toThrow(error);
	expect(() => rootOf(path, folder)).toThrow(error);
});
