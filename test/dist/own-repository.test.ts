import { expect, test } from "vitest";
import { runBuilt } from "./support.ts";

test("this repository passes its own check, its workflows and examples looked at", () => {
	const { status, stdout } = runBuilt("cli.js", ["check", "--config-file", ".github/own-check.yml"]);
	expect([status, stdout]).toEqual([0, expect.stringContaining("Pass: ")]);
	expect(stdout).toMatch(/Looked at \d+ files/);
});
