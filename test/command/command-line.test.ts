import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { version } from "../../src/version.ts";
import { Repository } from "../decide/repository.ts";

let repository: Repository;

beforeAll(() => {
	repository = new Repository();
});

afterAll(() => repository.remove());

test.each(["--version", "-V"])("%s says which version this is", (flag) => {
	expect(repository.cli(flag)).toEqual({ status: 0, output: `${version}\n` });
});

test.each([["check"], ["collect"], ["map"], ["config"], ["init"], ["baseline"], ["test"]])(
	"%s of what is not there says so",
	(command) => {
		const output = "bulkhead: nowhere: there is no such file or folder\n";
		expect(repository.cli(command, "nowhere")).toEqual({ status: 2, output });
	},
);

test("a current folder that is there no longer is said to be none", () => {
	const code = `
		const { mkdtempSync, rmSync } = process.getBuiltinModule("node:fs");
		const { runCommandLine } = await import("${new URL("../../src/cli.ts", import.meta.url)}");
		const folder = mkdtempSync("${join(repository.folder, "gone-")}");
		process.chdir(folder);
		rmSync(folder, { recursive: true });
		process.exitCode = await runCommandLine(["check"]);`;
	const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", code], { encoding: "utf8" });
	expect([status, stderr]).toEqual([2, expect.stringMatching(/^bulkhead: the current folder .*\n$/)]);
});

const hasTerminals = spawnSync("script", ["--version"]).status === 0;

test.skipIf(!hasTerminals).each([
	["a terminal has them", {}, true],
	["somebody wants none", { NO_COLOR: "1" }, false],
	["a terminal has none", { TERM: "dumb" }, false],
])("colours are there where %s", (_why, said, are) => {
	writeFileSync(join(repository.folder, "compose.yaml"), "services: {a: {image: x, privileged: true}}\n");
	const entry = new URL("../../src/bulkhead.ts", import.meta.url).href;
	const code = `process.argv.splice(1, 0, ""); await (await import("${entry}")).commandLine()`;
	const { stdout } = spawnSync(
		"script",
		["--quiet", "--command", `'${process.execPath}' --input-type=module --eval '${code}' -- check`, "/dev/null"],
		{ cwd: repository.folder, encoding: "utf8", env: { PATH: process.env.PATH ?? "", TERM: "xterm", ...said } },
	);
	expect(stdout).toContain("privileged");
	expect(stdout.includes("\u001B[31m")).toBe(are);
});
