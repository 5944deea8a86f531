import { chmodSync, chownSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Cache } from "../../../src/policy/own/cache.ts";

let folder: string;
const key = "ab".repeat(32);
const content = Buffer.from("compiled");

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "cache-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("the cache", () => {
	test("gives what was put, from a file of its owner's only", async () => {
		const cache = new Cache(join(folder, "rules"));
		expect(await cache.get(key)).toBeUndefined();
		await cache.put(key, content);
		expect(await cache.get(key)).toEqual(content);
		expect(readdirSync(join(folder, "rules"))).toEqual([key]);
		expect(statSync(join(folder, "rules", key)).mode & 0o777).toBe(0o600);
	});

	test.each([
		{ why: "changed", change: (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from("x")]) },
		{ why: "cut", change: (bytes: Buffer) => bytes.subarray(0, -1) },
		{ why: "empty", change: () => Buffer.alloc(0) },
	])("does not give what was $why", async ({ change }) => {
		const cache = new Cache(folder);
		await cache.put(key, content);
		writeFileSync(join(folder, key), change(readFileSync(join(folder, key))));
		expect(await cache.get(key)).toBeUndefined();
	});

	// Only root can make somebody else's file.
	test.skipIf(process.getuid?.() !== 0)("does not give what another user could have written", async () => {
		const cache = new Cache(folder);
		await cache.put(key, content);
		chownSync(join(folder, key), 65_534, 65_534);
		expect(await cache.get(key)).toBeUndefined();
	});

	test("does not give one entry for another", async () => {
		const cache = new Cache(folder);
		await cache.put(key, content);
		const other = "cd".repeat(32);
		writeFileSync(join(folder, other), readFileSync(join(folder, key)));
		expect(await cache.get(other)).toBeUndefined();
	});

	test("forgets the oldest, and keeps nothing where it cannot", async () => {
		const cache = new Cache(folder);
		for (let at = 0; at < 25; at++) await cache.put(at.toString(16).padStart(64, "0"), content);
		expect(readdirSync(folder).length).toBe(20);
		await new Cache("/dev/null/nowhere").put(key, content);
		await new Cache(undefined).put(key, content);
		chmodSync(folder, 0o700);
		expect(await new Cache(undefined).get(key)).toBeUndefined();
	});
});
