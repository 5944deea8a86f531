import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readFailure, readRegularFile } from "../../src/tree/regular-file.ts";

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "regular-"));
	writeFileSync(join(folder, "secret"), "secret");
	symlinkSync("secret", join(folder, "link"));
});

afterAll(() => rmSync(folder, { recursive: true }));

test("a link that has come into the place of a file since it was looked at is not followed", () => {
	let failure: unknown;
	try {
		readRegularFile(join(folder, "link"), 100);
	} catch (error) {
		failure = readFailure(error);
	}
	expect(failure).toMatchObject({ kind: "refused" });
});

test.skipIf(!existsSync("/proc/self/status"))("a file that grows while it is read is refused", () => {
	// It says that it has no bytes, and gives some: as one does that somebody writes to meanwhile.
	expect(readRegularFile("/proc/self/status", 100)).toEqual({ kind: "refused", why: "changes while it is read" });
});

test.skipIf(!existsSync("/dev/zero"))("a device without end is not read", () => {
	expect(readRegularFile("/dev/zero", 100)).toEqual({ kind: "refused", why: "is not a regular file" });
});
