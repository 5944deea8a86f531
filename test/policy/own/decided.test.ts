import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { decidedRules } from "../../../src/policy/own/decided.ts";
import { OwnRules } from "../../../src/policy/own/own-rules.ts";
import { GitTree } from "../../../src/tree/git.ts";
import { treeOf } from "../../tree.ts";
import { noCache, ruleNamed } from "./support.ts";

const folders = ["own"];
const broken = "package rules.broken\n\ndeny contains x if {\n";
const at = (tree: Readonly<Record<string, string>> | undefined) => ({
	tree: tree === undefined ? undefined : treeOf(tree),
	folders,
});
const one = { "own/one/one.rego": ruleNamed("one") };
const two = { ...one, "own/two/two.rego": ruleNamed("two") };

describe("in a pull request", { timeout: 300_000 }, () => {
	beforeAll(() => {
		process.env.BULKHEAD_CACHE = "off";
	});

	test("the base's rules count, and those that are to come may be named", async () => {
		const { own, upcoming, changes, diagnostics } = await decidedRules(at(one), at(two));
		expect(own?.catalog.map(({ id }) => id)).toEqual(["one"]);
		expect(upcoming.map(({ id }) => id)).toEqual(["one", "two"]);
		expect(changes).toMatchObject([
			{
				subject: "own/two/two.rego",
				message: "is new: own rules count as they are in the base commit until this is merged",
			},
		]);
		expect(diagnostics).toEqual([]);
	});

	test("a rule that is emptied, gone or changed still counts as it was, and data too", async () => {
		const data = { "own/data/teams.json": '{"web": "shop"}' };
		const { own, changes } = await decidedRules(at({ ...two, ...data }), at(one));
		expect(own?.catalog.map(({ id }) => id)).toEqual(["one", "two"]);
		expect(changes.map(({ subject, message }) => `${subject} ${message.split(":")[0]}`)).toEqual([
			"own/data/teams.json is gone",
			"own/two/two.rego is gone",
		]);
		const none = await decidedRules(at(one), at({}));
		expect(none.own?.catalog.map(({ id }) => id)).toEqual(["one"]);
	});

	test("what does not compile is not merged unseen", async () => {
		await expect(decidedRules(at(one), at({ ...one, "own/broken/broken.rego": broken }))).rejects.toThrow(
			"own/broken/broken.rego:4:1: unexpected eof token",
		);
	});

	test("what does not compile in base can be repaired", async () => {
		const { own, diagnostics } = await decidedRules(at({ "own/broken/broken.rego": broken }), at(one));
		expect(own?.catalog.map(({ id }) => id)).toEqual(["one"]);
		expect(diagnostics).toMatchObject([
			{
				level: "warning",
				message: expect.stringContaining("own rules of the base commit cannot be used: own/broken/broken.rego:4:1"),
			},
		]);
	});

	test("without folders there is nothing to do", async () => {
		const tree = treeOf(one);
		expect(await decidedRules({ tree, folders: [] }, { tree, folders: [] })).toEqual({
			upcoming: [],
			changes: [],
			diagnostics: [],
		});
	});
});

test("rules and bundles of a commit are read, though only a part of it is looked at", {
	timeout: 300_000,
}, async () => {
	const folder = mkdtempSync(join(tmpdir(), "commit-"));
	try {
		const git = (...words: readonly string[]) =>
			execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...words], { cwd: folder });
		git("init", "--quiet");
		mkdirSync(join(folder, "own/one"), { recursive: true });
		writeFileSync(join(folder, "own/one/one.rego"), ruleNamed("one"));
		execFileSync("tar", ["-czf", join(folder, "own.tar.gz"), "-C", join(folder, "own"), "."]);
		git("add", "-A");
		git("commit", "--quiet", "-m", "Rules");
		rmSync(join(folder, "own"), { recursive: true });
		const tree = await GitTree.open(folder, "HEAD", { below: ["deploy"] });
		if (tree === undefined) throw new Error("the commit is not there");
		for (const name of ["own", "own.tar.gz"]) {
			const own = await OwnRules.load(tree, [name], noCache);
			expect(own.catalog.map(({ id }) => id)).toEqual(["one"]);
		}
		tree.close();
	} finally {
		rmSync(folder, { recursive: true });
	}
});
