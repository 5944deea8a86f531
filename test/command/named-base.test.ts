import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Repository } from "../decide/repository.ts";

const clean = "services:\n  web:\n    image: example/web:1.4\n";
const host = `${clean}    network_mode: host\n`;

/** main repairs what the branch has kept since it left. */
let origin: Repository;

beforeAll(() => {
	origin = new Repository();
	origin.commit({ "compose.yaml": host });
	origin.git("checkout", "--quiet", "-b", "change");
	origin.commit({ "compose.yaml": `# why\n${host}` });
	origin.git("checkout", "--quiet", "main");
	origin.commit({ "compose.yaml": clean });
	origin.git("checkout", "--quiet", "--orphan", "other");
	origin.commit({ "compose.yaml": clean });
});

afterAll(() => origin.remove());

const says = "this clone is shallow and does not reach where";

test.each([
	["a file", "HEAD:compose.yaml", "names a file, and no commit"],
	["a folder", "HEAD^{tree}", "names a folder, and no commit"],
	["a tag of a file", "tagged", "names a tag of something else, and no commit"],
	["nothing", "nowhere", "there is no such commit in this clone"],
])("a base that is %s is said to be that", (_why, base, why) => {
	origin.git("tag", "--force", "--annotate", "--message=x", "tagged", "HEAD:compose.yaml");
	expect(origin.cli("check", "--base", base)).toEqual({ status: 2, output: `bulkhead: ${base}: ${why}\n` });
});

test("a shallow clone that lacks the base says what brings it", () => {
	const clone = new Repository();
	clone.git("fetch", "--quiet", "--depth=1", `file://${origin.folder}`, "main:main", "--update-head-ok");
	clone.git("reset", "--quiet", "--hard", "main");
	const { status, output } = clone.cli("check", "--base", "HEAD~1");
	clone.remove();
	expect(output).toMatch(/^bulkhead: HEAD~1: there is no such commit in this clone, which is shallow: .*--unshallow/);
	expect(status).toBe(2);
});

test("a bare repository has nothing to compare", () => {
	const bare = mkdtempSync(join(tmpdir(), "bare-"));
	origin.git("clone", "--quiet", "--bare", origin.folder, bare);
	const code = `process.exitCode = await (await import("${new URL("../../src/cli.ts", import.meta.url)}")).runCommandLine(["diff", "main"]);`;
	const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", code], {
		cwd: bare,
		encoding: "utf8",
	});
	rmSync(bare, { recursive: true });
	expect([status, stderr]).toEqual([
		2,
		`bulkhead: ${bare}: is a bare repository, without files; compare in a clone of it\n`,
	]);
});

test.each([
	{ why: "where the branch left it", depth: undefined, base: "origin/main", status: 0, warns: false },
	{
		why: "the commit itself, in a clone that does not reach that",
		depth: 1,
		base: "origin/main",
		status: 1,
		warns: true,
	},
	{ why: "the commit itself, of another history", depth: undefined, base: "origin/other", status: 1, warns: false },
])("a base that somebody names means $why", ({ depth, base, status, warns }) => {
	const clone = new Repository();
	rmSync(clone.folder, { recursive: true });
	const shallow = depth === undefined ? [] : [`--depth=${depth}`];
	origin.git("clone", "--quiet", "--no-single-branch", ...shallow, `file://${origin.folder}`, clone.folder);
	clone.git("checkout", "--quiet", "change");
	const check = clone.cli("check", "--base", base);
	clone.remove();
	expect(check.output.includes(says), check.output).toBe(warns);
	expect(check.status).toBe(status);
});
