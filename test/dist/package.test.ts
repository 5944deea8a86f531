import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "./support.ts";

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "package-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

test("the packed tarball installs in an empty folder without any dependency, and runs", () => {
	execFileSync("npm", ["pack", "--pack-destination", folder], { cwd: root, stdio: "ignore" });
	const [tarball = ""] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
	execFileSync("npm", ["install", "--prefix", folder, "--offline", "--no-audit", "--no-fund", join(folder, tarball)], {
		cwd: folder,
		stdio: "ignore",
	});
	expect(readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["bulkhead"]);
	const { status, stdout } = spawnSync(join(folder, "node_modules/.bin/bulkhead"), ["check", "examples/shop"], {
		cwd: root,
		encoding: "utf8",
	});
	expect(status).toBe(1);
	expect(stdout).toContain("examples/shop/compose.yaml:27:");
});
