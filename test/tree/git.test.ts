import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { GitTree } from "../../src/tree/git.ts";
import { mergeBaseOf, parentsOf } from "../../src/tree/git-commits.ts";
import { runGit } from "../../src/tree/git-process.ts";
import { WorkTree } from "../../src/tree/worktree.ts";
import { Repository } from "../decide/repository.ts";

let repository: Repository;
let tree: GitTree;

async function open(name: string, options = {}): Promise<GitTree> {
	const opened = await GitTree.open(repository.folder, name, options);
	if (opened === undefined) throw new Error(`there is no ${name}`);
	return opened;
}

beforeAll(async () => {
	repository = new Repository();
	const { folder } = repository;
	mkdirSync(join(folder, "links/deep"), { recursive: true });
	symlinkSync("../compose.yaml", join(folder, "links/inside.yaml"));
	symlinkSync("../../outside", join(folder, "links/outside"));
	symlinkSync("/etc/passwd", join(folder, "links/absolute"));
	symlinkSync("circle", join(folder, "links/circle"));
	symlinkSync("../sub", join(folder, "links/folder"));
	symlinkSync("inside.yaml", join(folder, "links/twice.yaml"));
	writeFileSync(join(folder, "latin.txt"), Buffer.from([0x66, 0xfc, 0x72]));
	repository.commit({
		"compose.yaml": "services: {}\n",
		"sub/a.yaml": "a\n",
		"sub/späte ähre.yaml": "ä\n",
		"empty.yaml": "",
		"large.yaml": "x".repeat(200_000),
		"node_modules/x/compose.yaml": "no",
		".gitignore": "*.log\n",
	});
	// What is kept although it is ignored is left out of both trees.
	writeFileSync(join(folder, "kept.log"), "x");
	repository.git("add", "--force", "kept.log");
	const module = repository.git("rev-parse", "HEAD");
	repository.git("update-index", "--add", "--cacheinfo", `160000,${module},module`);
	repository.git("commit", "--quiet", "--message", "more");
	tree = await open("HEAD");
});

afterAll(() => repository.remove());

test("lists what the work tree lists, but submodules", async () => {
	const work = await WorkTree.open(repository.folder);
	expect(await tree.list()).toEqual(await work.list());
	expect(await tree.list()).not.toContain("module");
	expect(await tree.list()).not.toContain("kept.log");
});

test("is narrowed for listing, not for reading", async () => {
	const narrow = await open("HEAD", { below: ["sub"] });
	expect(await narrow.list()).toEqual(["sub/a.yaml", "sub/späte ähre.yaml"]);
	expect(await narrow.read("compose.yaml")).toEqual({ kind: "text", text: "services: {}\n" });
});

test.each([
	["compose.yaml", { kind: "text", text: "services: {}\n" }],
	["empty.yaml", { kind: "text", text: "" }],
	["sub/späte ähre.yaml", { kind: "text", text: "ä\n" }],
	["links/inside.yaml", { kind: "text", text: "services: {}\n" }],
	["links/twice.yaml", { kind: "text", text: "services: {}\n" }],
	["links/folder/a.yaml", { kind: "text", text: "a\n" }],
	["links/folder", { kind: "directory" }],
	["sub", { kind: "directory" }],
	["", { kind: "directory" }],
	["none.yaml", { kind: "absent" }],
	["compose.yaml/none", { kind: "absent" }],
	["module", { kind: "absent" }],
	["links/outside", { kind: "refused", why: "is a symbolic link that leads out of the tree" }],
	["links/absolute", { kind: "refused", why: "is a symbolic link that leads out of the tree" }],
	["links/circle", { kind: "refused", why: "is a symbolic link in a circle" }],
	["latin.txt", { kind: "refused", why: "is not UTF-8 text" }],
])("reads %s", async (path, expected) => {
	expect(await tree.read(path)).toEqual(expected);
});

test("reads many at once, in any order", async () => {
	const paths = Array.from(
		{ length: 200 },
		(_, at) => ["compose.yaml", "large.yaml", "none", "sub/a.yaml"][at % 4] ?? "",
	);
	const read = await Promise.all(paths.map((path) => tree.read(path)));
	expect(read.map((one) => (one.kind === "text" ? one.text.length : one.kind))).toEqual(
		paths.map((path) => ({ "compose.yaml": 13, "large.yaml": 200_000, "sub/a.yaml": 2 })[path] ?? "absent"),
	);
});

test("refuses what is too large", async () => {
	const small = await open("HEAD", { maxFileBytes: 1000 });
	expect(await small.read("large.yaml")).toEqual({ kind: "refused", why: "is larger than 1000 bytes", large: true });
	expect(await small.read("sub/a.yaml")).toEqual({ kind: "text", text: "a\n" });
});

test("keeps nothing of what is too large, and reads on behind it", async () => {
	const small = await open("HEAD", { maxFileBytes: 1000 });
	const paths = ["large.yaml", "sub/a.yaml", "large.yaml", "compose.yaml", "large.yaml"];
	const concat = vi.spyOn(Buffer, "concat");
	const read = await Promise.all(paths.map((path) => small.read(path)));
	const held = concat.mock.results.map(({ value }) => Buffer.byteLength(value));
	concat.mockRestore();
	expect(read.map((one) => (one.kind === "text" ? one.text.length : one.kind))).toEqual([
		"refused",
		2,
		"refused",
		13,
		"refused",
	]);
	expect(Math.max(0, ...held)).toBeLessThan(200_000);
});

test("a commit of trees in trees that names files without end is not listed", async () => {
	const bomb = new Repository();
	const git = (input: string, ...words: string[]) =>
		execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...words], {
			cwd: bomb.folder,
			input,
			encoding: "utf8",
		}).trim();
	const blob = git("services: {}", "hash-object", "-w", "--stdin");
	let entry = `100644 blob ${blob}`;
	for (let level = 0; level < 9; level++) {
		const lines = Array.from({ length: 10 }, (_, at) => `${entry}\tf${at}\n`).join("");
		entry = `040000 tree ${git(lines, "mktree")}`;
	}
	const commit = git("", "commit-tree", "-m", "x", entry.slice("040000 tree ".length));
	await expect(GitTree.open(bomb.folder, commit)).rejects.toThrow("too many files to be read");
});

test("reads the commit, not what is checked out or staged", async () => {
	writeFileSync(join(repository.folder, "sub/a.yaml"), "changed\n");
	repository.git("add", "sub/a.yaml");
	expect(await (await open("HEAD")).read("sub/a.yaml")).toEqual({ kind: "text", text: "a\n" });
});

describe("what is not there", () => {
	test.each(["none", "0".repeat(40), "HEAD~99"])("%s gives no tree", async (name) => {
		expect(await GitTree.open(repository.folder, name)).toBeUndefined();
	});

	test("a name that is an option is refused", async () => {
		await expect(GitTree.open(repository.folder, "--all")).rejects.toThrow("is no name of a commit");
	});

	test("a folder in no repository is said so", async () => {
		await expect(GitTree.open("/", "HEAD")).rejects.toThrow("is not in a git repository");
	});

	test("without git, it is said so", async () => {
		const path = process.env.PATH;
		process.env.PATH = "/nowhere";
		try {
			await expect(GitTree.open(repository.folder, "HEAD")).rejects.toThrow(/^git cannot be started/);
		} finally {
			process.env.PATH = path;
		}
	});
});

test("nothing that the repository's configuration names is run", async () => {
	const hostile = new Repository();
	hostile.commit({ "compose.yaml": "x\n", ".gitattributes": "* filter=f diff=f\n" });
	const trap = `sh -c 'touch ${join(hostile.folder, "trapped")}'`;
	for (const key of [
		"core.fsmonitor",
		"core.pager",
		"core.sshCommand",
		"filter.f.smudge",
		"diff.f.textconv",
		"core.alternateRefsCommand",
		"uploadpack.packObjectsHook",
	])
		hostile.git("config", key, trap);
	hostile.git("config", "core.hooksPath", hostile.folder);
	writeFileSync(join(hostile.folder, "pre-commit"), `#!/bin/sh\n${trap}\n`, { mode: 0o755 });
	const opened = await GitTree.open(hostile.folder, "HEAD");
	expect(await opened?.read("compose.yaml")).toEqual({ kind: "text", text: "x\n" });
	// Nor would it be if git were asked for more than objects.
	for (const words of [["status"], ["hook", "run", "pre-commit"], ["ls-remote", "ssh://host.invalid/x"]])
		await runGit(hostile.folder, words);
	expect(existsSync(join(hostile.folder, "trapped"))).toBe(false);
	hostile.remove();
});

test("an object is read as the commit has it, whatever the clone would have in its place", async () => {
	const clone = new Repository();
	const commit = clone.commit({ "compose.yaml": "its own\n", "other.yaml": "another\n" });
	clone.git("replace", clone.git("rev-parse", "HEAD:compose.yaml"), clone.git("rev-parse", "HEAD:other.yaml"));
	const opened = await GitTree.open(clone.folder, commit);
	expect(await opened?.read("compose.yaml")).toEqual({ kind: "text", text: "its own\n" });
	clone.remove();
});

test("names that are not UTF-8 are files of their own, also where they come to the same text", async () => {
	const strange = new Repository();
	for (const byte of [0xfe, 0xff])
		writeFileSync(
			Buffer.concat([Buffer.from(`${strange.folder}/compose.`), Buffer.from([byte]), Buffer.from(".yaml")]),
			String(byte),
		);
	const opened = await GitTree.open(strange.folder, strange.commit({}));
	const read = await Promise.all(((await opened?.list()) ?? []).map((path) => opened?.read(path)));
	expect(read).toEqual(expect.arrayContaining(["254", "255"].map((text) => ({ kind: "text", text }))));
	expect(read).toHaveLength(2);
	strange.remove();
});

test("git is given nothing of the environment but what it needs", async () => {
	const programs = mkdtempSync(join(tmpdir(), "programs-"));
	writeFileSync(join(programs, "git"), "#!/bin/sh\nenv\n", { mode: 0o755 });
	const before = { ...process.env };
	Object.assign(process.env, {
		PATH: `${programs}:${before.PATH}`,
		INPUT_TOKEN: "ghs_secret",
		GITHUB_TOKEN: "ghs_secret",
		GIT_SSH_COMMAND: "touch x",
		GIT_EXTERNAL_DIFF: "touch x",
	});
	try {
		const { stdout } = await runGit(programs, ["version"]);
		expect(stdout.toString()).toContain("GIT_TERMINAL_PROMPT=0");
		expect(stdout.toString()).not.toMatch(/ghs_secret|touch x/);
	} finally {
		process.env = before;
		rmSync(programs, { recursive: true });
	}
});

test("a commit of a shallow clone still names its parents", async () => {
	const first = repository.git("rev-parse", "HEAD");
	const second = repository.commit({ "b.yaml": "b\n" });
	const shallow = new Repository();
	shallow.git("fetch", "--quiet", "--depth=1", `file://${repository.folder}`, "main");
	expect(await parentsOf(shallow.folder, second)).toEqual([first]);
	expect(await GitTree.open(shallow.folder, first)).toBeUndefined();
	expect(await mergeBaseOf(shallow.folder, second, first)).toBeUndefined();
	shallow.remove();
});

test("objects that a partial clone lacks are not fetched", async () => {
	repository.git("config", "uploadpack.allowFilter", "true");
	const partial = new Repository();
	partial.git("remote", "add", "origin", `file://${repository.folder}`);
	partial.git("fetch", "--quiet", "--filter=blob:none", "origin", "main");
	const opened = await GitTree.open(partial.folder, "FETCH_HEAD");
	expect(await opened?.read("compose.yaml")).toEqual({
		kind: "refused",
		why: "is not in this clone, which is partial",
		lost: true,
	});
	partial.remove();
});

test("a link whose target is longer than any system takes leads nowhere", async () => {
	const other = new Repository();
	try {
		const link = (path: string, target: string) => {
			writeFileSync(join(other.folder, "target"), target);
			const id = other.git("hash-object", "-w", "target");
			other.git("update-index", "--add", "--cacheinfo", `120000,${id},${path}`);
		};
		other.commit({ "compose.yaml": "services: {}\n" });
		link("short", `${"./".repeat(2042)}compose.yaml`);
		link("long", `${"./".repeat(2043)}compose.yaml`);
		other.git("commit", "--quiet", "--message", "links");
		const linked = await GitTree.open(other.folder, "HEAD");
		expect(await linked?.read("short")).toEqual({ kind: "text", text: "services: {}\n" });
		expect(await linked?.read("long")).toEqual({ kind: "refused", why: "is a symbolic link to nowhere" });
	} finally {
		other.remove();
	}
});
