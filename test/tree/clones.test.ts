import { chownSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { GitTree } from "../../src/tree/git.ts";
import { commitNamed } from "../../src/tree/git-commits.ts";
import { leftOutBySparse } from "../../src/tree/sparse.ts";
import { Repository } from "../decide/repository.ts";

/** A repository with two commits, and what it may look like on disk. */
let origin: Repository;
let scratch: string;
const text = "services: {}\n";

beforeAll(() => {
	origin = new Repository();
	origin.commit({ "compose.yaml": text });
	origin.commit({ "compose.yaml": "changed\n" });
	scratch = realpathSync(mkdtempSync(join(tmpdir(), "clones-")));
});

afterAll(() => {
	origin.remove();
	rmSync(scratch, { recursive: true });
});

const clone = (name: string, ...options: readonly string[]) => {
	const folder = join(scratch, name);
	origin.git("clone", "--quiet", ...options, `file://${origin.folder}`, folder);
	return folder;
};

const forms: readonly (readonly [why: string, make: () => string])[] = [
	["a clone, its references and objects packed", () => clone("packed")],
	["a clone with the objects of another", () => clone("alternates", "--reference", origin.folder)],
	["a clone with its .git elsewhere", () => clone("separate", "--separate-git-dir", join(scratch, "elsewhere"))],
	[
		"a work tree of its own",
		() => {
			origin.git("worktree", "add", "--quiet", "--detach", join(scratch, "worktree"), "main");
			return join(scratch, "worktree");
		},
	],
	[
		"a submodule",
		() => {
			const above = clone("above");
			const inAbove = (...words: readonly string[]) => origin.git("-C", above, ...words);
			inAbove("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", `file://${origin.folder}`, "below");
			return join(above, "below");
		},
	],
	[
		"one whose objects are named by SHA-256",
		() => {
			const folder = join(scratch, "sha256");
			origin.git("init", "--quiet", "--object-format=sha256", folder);
			for (const content of [text, "changed\n"]) {
				writeFileSync(join(folder, "compose.yaml"), content);
				origin.git("-C", folder, "add", "--all");
				origin.git("-C", folder, "commit", "--quiet", "--message", "x");
			}
			return folder;
		},
	],
];

test.each(forms)("another commit is read in %s", async (_why, make) => {
	const root = make();
	const tree = await GitTree.open(root, "HEAD~1");
	expect(await tree?.list()).toEqual(["compose.yaml"]);
	expect(await tree?.read("compose.yaml")).toEqual({ kind: "text", text });
	expect(await leftOutBySparse(root)).toBeUndefined();
	tree?.close();
});

// Only root can give files away.
test.runIf(process.getuid?.() === 0)(
	"another commit is read in a clone of another user, as in a container",
	async () => {
		const root = clone("theirs");
		for (const path of ["", ".git"]) chownSync(join(root, path), 12345, 12345);
		expect(() => origin.git("-C", root, "status")).toThrow(/dubious ownership|unsafe repository/);
		expect(await (await GitTree.open(root, "HEAD~1"))?.read("compose.yaml")).toEqual({ kind: "text", text });
	},
);

test.each([
	["an extension", "extensions.notYet", "1", "unknown repository extension"],
	["a version", "core.repositoryFormatVersion", "99", "Expected git repo version"],
])("a repository with %s that this git does not know is no clone without commits", async (_why, key, value, words) => {
	const root = clone(`new-${key}`);
	origin.git("-C", root, "config", "core.repositoryFormatVersion", "1");
	origin.git("-C", root, "config", key, value);
	await expect(commitNamed(root, "HEAD")).rejects.toThrow(`${root}: this git is too old for the repository (${words})`);
});
