import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { version } from "../src/version.ts";

test("the program's version is the package's", () => {
	const { version: published } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
	expect(version).toBe(published);
});
