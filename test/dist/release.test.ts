import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { root } from "./support.ts";

describe("the command that a release asks", () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "release-"));
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	const run = (words: readonly string[], input = "") =>
		spawnSync(process.execPath, [join(root, "scripts/release.ts"), ...words], { input, encoding: "utf8" });
	const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string };

	test.each([[[]], [["check"]], [["check", "v1"]], [["toString", "v1.2.3"]], [["check", "$(id)"]]])(
		"%j is a wrong use",
		(words) => {
			const { status, stdout, stderr } = run(words);
			expect([status, stdout]).toEqual([2, ""]);
			expect(stderr).toMatch(/^usage/);
		},
	);

	test("refuses a tag that the files do not say", () => {
		const { status, stdout } = run(["check", "v9.9.9"]);
		expect(status).toBe(1);
		expect(stdout).toContain(`package.json: says ${version}, and the tag 9.9.9`);
	});

	test("prints the tag to move by the tags on standard input", () => {
		expect(run(["major", "v1.2.0"], "v1.1.0\nv1.2.0\n").stdout).toBe("v1\n");
		expect(run(["major", "v1.1.1"], "v1.1.0\nv1.2.0\n").stdout).toBe("");
	});

	test("writes the same files each time; checksums that hold, also for dist", () => {
		const [one, other] = [join(folder, "one"), join(folder, "other")];
		for (const into of [one, other]) expect(run(["files", `v${version}`, into]).stderr).toBe("");
		const names = [`bulkhead-${version}.cdx.json`, `bulkhead-${version}.tgz`, "SHA256SUMS", "notes.md"];
		expect(readdirSync(one).sort()).toEqual(names.sort());
		for (const name of names) {
			expect(readFileSync(join(one, name)).equals(readFileSync(join(other, name))), name).toBe(true);
		}
		const sums = readFileSync(join(one, "SHA256SUMS"), "utf8");
		expect(sums).toMatch(/ {2}dist\/bulkhead\.js$/m);
		const [ofFiles, ofDist] = [sums.split("\n").slice(0, 2), sums.split("\n").slice(2)];
		for (const [cwd, lines] of [
			[one, ofFiles],
			[root, ofDist],
		] as const) {
			execFileSync("sha256sum", ["--check", "--strict", "--quiet", "-"], { cwd, input: lines.join("\n") });
		}
	});
});
