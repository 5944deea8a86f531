import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { GitHubClient } from "../../src/github/client.ts";
import { mergeBase, parentsOf } from "../../src/github/commits.ts";
import { GitTree } from "../../src/tree/git.ts";
import { GitHubTree, type GitHubTreeOptions } from "../../src/tree/github.ts";
import { WorkTree } from "../../src/tree/worktree.ts";
import { Repository } from "../decide/repository.ts";
import { tokenOf } from "../github/callers.ts";
import { secondaryLimit, unavailable } from "../github/faults.ts";
import type { Hosted } from "../github/hosted.ts";
import { GitHubServer } from "../github/server.ts";

let repository: Repository;
let server: GitHubServer;
let shop: Hosted;
let commit: string;

const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 12345\n`;

beforeAll(async () => {
	repository = new Repository();
	const { folder } = repository;
	mkdirSync(join(folder, "links"), { recursive: true });
	symlinkSync("../compose.yaml", join(folder, "links/inside.yaml"));
	symlinkSync("../../outside", join(folder, "links/outside"));
	symlinkSync("circle", join(folder, "links/circle"));
	symlinkSync("../sub", join(folder, "links/folder"));
	writeFileSync(join(folder, "latin.txt"), Buffer.from([0x66, 0xfc, 0x72]));
	repository.commit({
		"compose.yaml": "services: {}\n",
		"sub/a.yaml": "a\n",
		"sub/deep/b.yaml": "b\n",
		"sub/späte ähre.yaml": "ä\n",
		"empty.yaml": "",
		"large.yaml": "x".repeat(200_000),
		"model.bin": pointer,
		"node_modules/x/compose.yaml": "no",
		"node_modules/x/.gitignore": "*\n",
		"logs/.gitignore": "*\n!.gitignore\n",
		".gitignore": "*.log\n",
	});
	writeFileSync(join(folder, "kept.log"), "x");
	repository.git("add", "--force", "kept.log");
	repository.git("update-index", "--add", "--cacheinfo", `160000,${repository.git("rev-parse", "HEAD")},module`);
	repository.git("commit", "--quiet", "--message", "more");
	commit = repository.git("rev-parse", "HEAD");
	server = await GitHubServer.start();
	shop = server.repository("octo/shop", { folder });
});

beforeEach(() => {
	server.reset();
	shop.maxEntries = 100_000;
});

afterAll(async () => {
	repository.remove();
	await server.close();
});

function client(): GitHubClient {
	return new GitHubClient({ url: server.url, token: tokenOf("contents"), backoff: 1, patience: 500 });
}

async function open(options: GitHubTreeOptions = {}): Promise<GitHubTree> {
	const opened = await GitHubTree.open(client(), "octo/shop", commit, options);
	if (opened.kind !== "ok") throw new Error(opened.why);
	return opened.data;
}

async function git(options = {}): Promise<GitTree> {
	const opened = await GitTree.open(repository.folder, commit, options);
	if (opened === undefined) throw new Error("there is no commit");
	return opened;
}

const blobs = () => server.requests.filter(({ path }) => path.includes("/git/blobs/"));

test.each([
	["all", {}],
	["what is below a folder", { below: ["sub"] }],
	["what is below a folder in a folder", { below: ["sub/deep", "logs"] }],
])("lists %s as git's tree does", async (_what, options) => {
	expect(await (await open(options)).list()).toEqual(await (await git(options)).list());
});

test("lists a folder that was asked for by name as git's tree does", async () => {
	const [ours, theirs] = [await open(), await git()];
	for (const folder of ["", "sub", "node_modules", "logs"]) {
		expect(await ours.list(folder)).toEqual(await theirs.list(folder));
	}
});

test.each([
	"compose.yaml",
	"empty.yaml",
	"sub/späte ähre.yaml",
	"large.yaml",
	"links/inside.yaml",
	"links/folder/a.yaml",
	"links/folder",
	"links/outside",
	"links/circle",
	"latin.txt",
	"model.bin",
	"module",
	"module/x",
	"sub",
	"",
	"none.yaml",
])("reads %j as git's tree does", async (path) => {
	expect(await (await open()).read(path)).toEqual(await (await git()).read(path));
});

test("fetches what is read, once, and the ignore rules that decide", async () => {
	const tree = await open();
	expect(blobs()).toEqual([]);
	await tree.list();
	expect(blobs()).toHaveLength(2);
	await tree.read("sub/a.yaml");
	await Promise.all([tree.read("sub/a.yaml"), tree.read("sub/a.yaml")]);
	expect(blobs()).toHaveLength(3);
});

test("fetches nothing that the checkout has in the same form", async () => {
	const beside = await WorkTree.open(repository.folder);
	writeFileSync(join(repository.folder, "sub/a.yaml"), "changed\n");
	const tree = await open({ beside });
	expect(await tree.list()).toEqual(await (await git()).list());
	expect(await tree.read("compose.yaml")).toEqual({ kind: "text", text: "services: {}\n" });
	expect(await tree.read("sub/a.yaml")).toEqual({ kind: "text", text: "a\n" });
	expect(blobs()).toHaveLength(1);
	writeFileSync(join(repository.folder, "sub/a.yaml"), "a\n");
});

test("nor what it has with the line ends of Windows", async () => {
	const text = "services:\n  a:\n    image: b\n";
	repository.commit({ "windows/compose.yaml": text, "windows/mixed.yaml": "a: 1\r\nb: 2\n" });
	const opened = await GitHubTree.open(client(), "octo/shop", repository.git("rev-parse", "HEAD"), {
		beside: await WorkTree.open(repository.folder),
	});
	if (opened.kind !== "ok") throw new Error(opened.why);
	writeFileSync(join(repository.folder, "windows/compose.yaml"), text.replaceAll("\n", "\r\n"));
	expect(await opened.data.read("windows/compose.yaml")).toEqual({ kind: "text", text });
	expect(await opened.data.read("windows/mixed.yaml")).toEqual({ kind: "text", text: "a: 1\r\nb: 2\n" });
	expect(blobs()).toEqual([]);
	writeFileSync(join(repository.folder, "windows/mixed.yaml"), "a: 1\r\nb: 3\r\n");
	const again = await GitHubTree.open(client(), "octo/shop", repository.git("rev-parse", "HEAD"), {
		beside: await WorkTree.open(repository.folder),
	});
	if (again.kind !== "ok") throw new Error(again.why);
	expect(await again.data.read("windows/mixed.yaml")).toEqual({ kind: "text", text: "a: 1\r\nb: 2\n" });
	expect(blobs()).toHaveLength(1);
	repository.git("reset", "--quiet", "--hard", "HEAD~");
});

test("what is too large is refused, and not fetched", async () => {
	const tree = await open({ maxFileBytes: 1000 });
	expect(await tree.read("large.yaml")).toEqual({ kind: "refused", why: "is larger than 1000 bytes", large: true });
	expect(blobs()).toEqual([]);
});

test.each([8, 3, 1])("a tree that GitHub cuts after %i entries is read by its folders, and is whole", async (most) => {
	shop.maxEntries = most;
	const tree = await open();
	expect(await tree.list("")).toEqual(await (await git()).list(""));
	expect(await tree.read("sub/deep/b.yaml")).toEqual({ kind: "text", text: "b\n" });
	expect(server.requests.filter(({ path }) => path.includes("/git/trees/")).length).toBeGreaterThan(2);
});

test("a tree that takes more requests than allowed is no tree, not a part of one", async () => {
	shop.maxEntries = 3;
	expect(await GitHubTree.open(client(), "octo/shop", commit, { maxTreeRequests: 4 })).toEqual({
		kind: "failed",
		why: "its tree is so large that GitHub answers in parts, of which more than 4 would be needed",
	});
});

test("more files than allowed are refused, and the tree says that it is not whole", async () => {
	const tree = await open({ maxFiles: 1 });
	expect(await tree.read("sub/a.yaml")).toEqual({ kind: "text", text: "a\n" });
	expect(tree.failure).toBeUndefined();
	const why = "more than 1 files would have to be fetched";
	expect(await tree.read("compose.yaml")).toEqual({ kind: "refused", why: `could not be fetched: ${why}`, lost: true });
	expect(tree.failure).toEqual({ kind: "failed", why });
});

test("a limit in the middle is said of the file, and of the tree", async () => {
	const tree = await open();
	server.fault({ reply: secondaryLimit(600) });
	expect(await tree.read("compose.yaml")).toMatchObject({
		kind: "refused",
		why: expect.stringMatching(/^could not be fetched: GitHub answers 403 \(You have exceeded a secondary rate limit/),
	});
	expect(tree.failure).toMatchObject({ kind: "rate-limited" });
});

test("an error of the server is tried again", async () => {
	const tree = await open();
	server.fault({ reply: unavailable(), times: 2 });
	expect(await tree.read("compose.yaml")).toEqual({ kind: "text", text: "services: {}\n" });
});

test("content that is not what its hash says is refused", async () => {
	const tree = await open();
	const json = { sha: "x", node_id: "x", url: server.url, size: 1, content: "eA==", encoding: "base64" };
	server.fault({ reply: { status: 200, json } });
	expect(await tree.read("compose.yaml")).toEqual({
		kind: "refused",
		why: "could not be fetched: GitHub answers with another content than its hash says",
		lost: true,
	});
});

test.each([
	["0".repeat(40), tokenOf("contents"), "not-found"],
	["HEAD", tokenOf("nothing"), "forbidden"],
])("of the commit %s with the token %s there is no tree: %s", async (name, token, kind) => {
	const one = new GitHubClient({ url: server.url, token });
	expect(await GitHubTree.open(one, "octo/shop", name)).toMatchObject({ kind });
});

test("finds the merge base and the parents of commits", async () => {
	const main = repository.commit({ "one.yaml": "1" });
	repository.git("checkout", "--quiet", "-B", "side", commit);
	const side = repository.commit({ "two.yaml": "2" });
	repository.git("merge", "--quiet", "--no-ff", "--message", "merge", main);
	const merge = repository.git("rev-parse", "HEAD");
	expect(await mergeBase(client(), "octo/shop", main, side)).toEqual({ kind: "ok", data: commit });
	expect(await mergeBase(client(), "octo/shop", side, merge)).toEqual({ kind: "ok", data: side });
	expect(await parentsOf(client(), "octo/shop", merge)).toEqual({ kind: "ok", data: [side, main] });
	repository.git("checkout", "--quiet", "--orphan", "other");
	const other = repository.commit({ "three.yaml": "3" });
	expect(await mergeBase(client(), "octo/shop", main, other)).toMatchObject({ kind: "not-found" });
	expect(await parentsOf(client(), "octo/shop", other)).toEqual({ kind: "ok", data: [] });
});
