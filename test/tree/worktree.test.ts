import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { OwnTexts } from "../../src/tree/undecodable.ts";
import { WorkTree } from "../../src/tree/worktree.ts";

let folder: string;
let root: string;

function write(path: string, text = ""): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
}

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "worktree-"));
	root = join(folder, "root");
	write("secret.txt", "outside");
	write("root/compose.yaml", "services: {}");
	write("root/.gitignore", "*.log\nbuild/\n!keep.log\n/only-here.yaml\n");
	write("root/a.log");
	write("root/keep.log");
	write("root/only-here.yaml");
	write("root/sub/only-here.yaml");
	write("root/sub/.gitignore", "!a.log\nlocal.yaml\n");
	write("root/sub/a.log");
	write("root/sub/local.yaml");
	write("root/build/compose.yaml");
	write("root/node_modules/x/compose.yaml");
	write("root/module/.git", "gitdir: ../.git/modules/module");
	write("root/module/compose.yaml");
	symlinkSync("compose.yaml", join(root, "inside.yaml"));
	symlinkSync("../secret.txt", join(root, "outside.yaml"));
	write("root-of-others/x.yaml");
	symlinkSync("../root-of-others/x.yaml", join(root, "beside.yaml"));
	symlinkSync("../root-of-others", join(root, "way"));
	symlinkSync("circle.yaml", join(root, "circle.yaml"));
	execFileSync("mkfifo", [join(root, "pipe.yaml")]);
});

afterAll(() => rmSync(folder, { recursive: true }));

test("lists what git would see, without vendored trees and submodules", async () => {
	expect(await (await WorkTree.open(root)).list()).toEqual([
		".gitignore",
		"beside.yaml",
		"circle.yaml",
		"compose.yaml",
		"inside.yaml",
		"keep.log",
		"outside.yaml",
		"sub/.gitignore",
		"sub/a.log",
		"sub/only-here.yaml",
		"way",
	]);
});

test("lists what is of the repository itself, and no clone in it unless one of its folders is named", async () => {
	write("repository/.git/HEAD", "ref: refs/heads/main");
	write("repository/compose.yaml");
	write("repository/tools/clone/.git/HEAD", "ref: refs/heads/main");
	write("repository/tools/clone/compose.yaml");
	const repository = join(folder, "repository");
	const clone = "tools/clone/compose.yaml";
	expect(await (await WorkTree.open(repository)).list()).toEqual(["compose.yaml"]);
	expect(await (await WorkTree.open(repository)).list("tools")).toEqual([clone]);
	expect(await (await WorkTree.open(repository, { below: ["tools"] })).list()).toEqual([clone]);
	// Where all of them are clones, none of them is somebody else's.
	expect(await (await WorkTree.open(join(repository, "tools"))).list()).toEqual(["clone/compose.yaml"]);
});

test.each([
	{ why: "a folder", below: ["sub"], files: ["sub/.gitignore", "sub/a.log", "sub/only-here.yaml"] },
	{ why: "a file that is ignored", below: ["a.log"], files: ["a.log"] },
	{ why: "a folder that is ignored", below: ["build"], files: ["build/compose.yaml"] },
	{ why: "a folder in a vendored one", below: ["node_modules/x"], files: ["node_modules/x/compose.yaml"] },
])("lists $why when it is asked for by name", async ({ below, files }) => {
	expect(await (await WorkTree.open(root, { below })).list()).toEqual(files);
});

test.each([
	{ why: "a file", path: "compose.yaml", read: { kind: "text", text: "services: {}" } },
	{ why: "a link inside the tree", path: "inside.yaml", read: { kind: "text", text: "services: {}" } },
	{ why: "a link out of the tree", path: "outside.yaml", read: { kind: "refused" } },
	{ why: "a link into a folder whose name only begins alike", path: "beside.yaml", read: { kind: "refused" } },
	{ why: "a file in a folder that is a link out of the tree", path: "way/x.yaml", read: { kind: "refused" } },
	{ why: "a path out of the tree", path: "../secret.txt", read: { kind: "refused" } },
	{ why: "a link to itself", path: "circle.yaml", read: { kind: "refused" } },
	{ why: "a pipe, without waiting for a writer", path: "pipe.yaml", read: { kind: "refused" } },
	{ why: "a folder", path: "sub", read: { kind: "directory" } },
	{ why: "nothing", path: "nothing.yaml", read: { kind: "absent" } },
	{ why: "something below a file", path: "compose.yaml/x", read: { kind: "absent" } },
])("reads, or says why not: $why", async ({ path, read }) => {
	expect(await (await WorkTree.open(root)).read(path)).toMatchObject(read);
});

test.each([
	{ why: "a link", make: (path: string) => symlinkSync("../../secret.txt", path), read: { kind: "refused" } },
	{ why: "a pipe", make: (path: string) => execFileSync("mkfifo", [path]), read: { kind: "refused" } },
	{ why: "a folder", make: (path: string) => mkdirSync(path), read: { kind: "directory" } },
	{ why: "nothing", make: () => {}, read: { kind: "absent" } },
	{ why: "another file", make: (path: string) => writeFileSync(path, "new"), read: { kind: "text", text: "new" } },
])("of a file that was listed, and is $why when it is read, the answer is what it is then", async ({ make, read }) => {
	write("swapped/tree/compose.yaml", "old");
	const tree = await WorkTree.open(join(folder, "swapped/tree"));
	expect(await tree.list()).toEqual(["compose.yaml"]);
	const path = join(folder, "swapped/tree/compose.yaml");
	rmSync(path);
	make(path);
	expect(await tree.read("compose.yaml")).toMatchObject(read);
	rmSync(join(folder, "swapped"), { recursive: true });
});

test("of a folder that cannot be listed it is known that nobody knows what is in it", async () => {
	write("far/compose.yaml");
	// A longer path than any that can be asked for: one that this user may not read would do too, but not for root.
	const deep = 'cd "$0" && for _ in $(seq 25); do mkdir "$1" && cd "$1" || exit 1; done';
	execFileSync("bash", ["-c", deep, join(folder, "far"), "x".repeat(200)]);
	const tree = await WorkTree.open(join(folder, "far"));
	expect(await tree.list()).toEqual(["compose.yaml"]);
	expect([...tree.unlisted]).toEqual([[expect.stringMatching(/^x+(?:\/x+)+$/), "cannot be opened (ENAMETOOLONG)"]]);
	execFileSync("rm", ["-r", join(folder, "far")]);
});

test("a file beyond the bound is refused, with the bound", async () => {
	const tree = await WorkTree.open(root);
	expect(await tree.read("compose.yaml", 4)).toEqual({ kind: "refused", why: "is larger than 4 bytes", large: true });
});

test.each([
	{
		why: "a file that git ignores is marked",
		options: {},
		path: "sub/local.yaml",
		read: { kind: "text", ignored: true },
	},
	{
		why: "so is one in an ignored folder",
		options: {},
		path: "build/compose.yaml",
		read: { kind: "text", ignored: true },
	},
	{
		why: "or left out, where the commit counts",
		options: { ignored: "leave" },
		path: "sub/local.yaml",
		read: { kind: "absent" },
	},
	{
		why: "what is asked for by name is neither",
		options: { below: ["build"], ignored: "leave" },
		path: "build/compose.yaml",
		read: { kind: "text" },
	},
] as const)("of what git ignores, $why", async ({ options, path, read }) => {
	const found = await (await WorkTree.open(root, options)).read(path);
	expect(found).toMatchObject(read);
	if (!("ignored" in read)) expect(found).not.toHaveProperty("ignored");
});

test.each([
	{ what: "a pipe", make: (path: string) => execFileSync("mkfifo", [path]) },
	{ what: "a symbolic link", make: (path: string) => symlinkSync("../rules", path) },
	{ what: "a folder", make: (path: string) => mkdirSync(path) },
])("a .gitignore that is $what says nothing, and is not waited for", async ({ what, make }) => {
	const name = `odd-${what.split(" ").at(-1)}`;
	write(`${name}/rules`, "compose.yaml\n");
	write(`${name}/tree/compose.yaml`, "services: {}");
	make(join(folder, name, "tree/.gitignore"));
	const tree = await WorkTree.open(join(folder, name, "tree"));
	expect(await tree.list()).toContain("compose.yaml");
	expect(await tree.read("compose.yaml")).toEqual({ kind: "text", text: "services: {}" });
});

test("a pattern of .gitignore that would match for hours, or is longer than any path, is left out", async () => {
	write("slow/.gitignore", `${"**/a/".repeat(20)}b\n${"x".repeat(50_000)}\n*.log\n`);
	write(`slow/${"a/".repeat(100)}x`);
	write("slow/a.log");
	expect(await (await WorkTree.open(join(folder, "slow"))).list()).toEqual([".gitignore", `${"a/".repeat(100)}x`]);
});

test("thousands of patterns of .gitignore decide as git has them, and those of thousands of paths are told apart quickly", async () => {
	const names = Array.from({ length: 4000 }, (_, at) => at);
	write(
		"many/.gitignore",
		[...names.map((at) => `*x${at}*y`), "*.log", "!keep.log", "/top", "in/*/deep", "#no", "b?d"].join("\n"),
	);
	for (const at of names.slice(0, 300)) write(`many/p${at}/compose.yaml`);
	for (const path of [
		"ax7by",
		"a.log",
		"keep.log",
		"top/a",
		"sub/top/a",
		"in/a/deep",
		"in/a/shallow",
		"#no",
		"bad",
		"d/bed",
	])
		write(`many/${path}`);
	const before = process.cpuUsage();
	const listed = await (await WorkTree.open(join(folder, "many"))).list();
	expect(process.cpuUsage(before).user / 1e6).toBeLessThan(4);
	expect(listed.filter((path) => !path.startsWith("p"))).toEqual(
		["#no", ".gitignore", "in/a/shallow", "keep.log", "sub/top/a"].sort(),
	);
	expect(listed.filter((path) => path.startsWith("p"))).toHaveLength(300);
});

test.each([
	["the root", "root", "sub/a.log", "sub/a.log"],
	["a folder in it", "root/sub", "sub/a.log", "a.log"],
	["a folder beside the file", "root/sub", "subway/a.log", "../subway/a.log"],
	["a folder below the file", "root/sub", "a.log", "../a.log"],
	["a folder that the root is in", ".", "a.log", "root/a.log"],
	["another folder", "other", "a.log", "../root/a.log"],
])("paths are shown from %s", async (_why, from, path, shown) => {
	const tree = await WorkTree.open(root, { shownFrom: join(realpathSync(folder), from) });
	expect(tree.label(path)).toBe(shown);
});

test("what has a name that is not UTF-8 is listed and read, each by a text of its own", async () => {
	const bytes = (...parts: readonly (string | number)[]) =>
		Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from([part]))));
	const strange = join(folder, "strange");
	mkdirSync(strange);
	mkdirSync(bytes(`${strange}/d`, 0xfe));
	writeFileSync(bytes(`${strange}/compose.`, 0xfe, ".yaml"), "one");
	writeFileSync(bytes(`${strange}/compose.`, 0xff, ".yaml"), "other");
	writeFileSync(bytes(`${strange}/d`, 0xfe, "/compose.yaml"), "below");
	symlinkSync(bytes("d", 0xfe, "/compose.yaml"), bytes(`${strange}/link.yaml`));
	const tree = await WorkTree.open(strange);
	const listed = await tree.list();
	expect(listed).toEqual(["compose.\uFFFD.yaml", "d\uFFFD/compose.yaml", "link.yaml", "\uFFFDcompose.\uFFFD.yaml"]);
	const read = await Promise.all(listed.map((path) => tree.read(path)));
	expect(read).toEqual([
		{ kind: "text", text: "one" },
		{ kind: "text", text: "below" },
		{ kind: "refused", why: "has a name on its way that is not UTF-8" },
		{ kind: "text", text: "other" },
	]);
	expect(await tree.read("d\uFFFD/.env")).toEqual({ kind: "absent" });
});

test("of thousands of names that come to the same text, none is looked for from the first on", () => {
	const taken = new Set<string>();
	let asked = 0;
	const texts = new OwnTexts((text) => {
		asked += 1;
		return taken.has(text);
	});
	for (let index = 0; index < 5000; index++) taken.add(texts.of("\uFFFD.yaml"));
	expect(taken.size).toBe(5000);
	expect([...taken].slice(0, 3)).toEqual(["\uFFFD.yaml", "\uFFFD\uFFFD.yaml", "\uFFFD2\uFFFD.yaml"]);
	expect(asked).toBeLessThan(3 * 5000);
});
