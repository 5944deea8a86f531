import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { otherNode, runBuilt } from "./support.ts";

describe("what V8 compiled of the command line", () => {
	let cache: string;
	let code: string;

	beforeEach(() => {
		cache = mkdtempSync(join(tmpdir(), "cache-"));
		code = join(cache, "code");
	});

	afterEach(() => rmSync(cache, { recursive: true, force: true }));

	const check = (env: Readonly<Record<string, string>>, node = process.execPath) =>
		runBuilt("cli.js", ["check", "examples/shop", "--format", "json"], { node, env });

	test("is kept in a folder of the user's own, and the next run says the same by it", () => {
		const first = check({ BULKHEAD_CACHE: cache });
		expect(statSync(code).mode & 0o777).toBe(0o700);
		const kept = readdirSync(code, { recursive: true });
		expect(kept.length).toBeGreaterThan(1);
		expect(check({ BULKHEAD_CACHE: cache })).toEqual(first);
		expect(readdirSync(code, { recursive: true })).toEqual(kept);
		expect(first.stderr).toBe("");
	});

	test("is not kept where others may write, or said not to be, or in a job", () => {
		mkdirSync(code);
		chmodSync(code, 0o777);
		expect(check({ BULKHEAD_CACHE: cache }).status).toBe(1);
		expect(readdirSync(code)).toEqual([]);
		rmSync(code, { recursive: true });
		expect(check({ BULKHEAD_CACHE: "off", XDG_CACHE_HOME: cache }).status).toBe(1);
		expect(check({ BULKHEAD_CACHE: cache, GITHUB_ACTIONS: "true" }).status).toBe(1);
		expect(readdirSync(cache)).toEqual([]);
	});

	test("is kept by nobody where the folder cannot be made", () => {
		const { status, stderr } = check({ BULKHEAD_CACHE: "/dev/null/nowhere" });
		expect([status, stderr]).toEqual([1, ""]);
	});

	const node20 = otherNode(20);

	test.skipIf(node20 === undefined)("is not kept by a Node that cannot", () => {
		expect(check({ BULKHEAD_CACHE: cache }, node20).status).toBe(1);
		expect(existsSync(code) ? readdirSync(code) : []).toEqual([]);
	});
});
