import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testRules } from "../../src/command/test.ts";
import { Repository } from "../decide/repository.ts";

let repository: Repository;

beforeAll(() => {
	repository = new Repository();
});

afterAll(() => repository.remove());

test("a rule that is there already is left, and named as one sees it", () => {
	expect(repository.cli("new", "rule", "no-latest").status).toBe(0);
	const file = ".github/bulkhead/no_latest/no_latest.rego";
	const output = `bulkhead: ${file}: is there already; it is left as it is\n`;
	expect(repository.cli("new", "rule", "no-latest")).toEqual({ status: 2, output });
});

test.each([
	["in the repository", "rules", "Use it:   policies: [rules] in .github/bulkhead.yml"],
	["outside of it", undefined, "Use it:   a configuration can name it once it is in the repository"],
])("how a folder %s is used", (_why, folder, use) => {
	const outside = mkdtempSync(join(tmpdir(), "rules-"));
	const { status, output } = repository.cli("new", "rule", "no-latest", "--dir", folder ?? outside);
	rmSync(outside, { recursive: true });
	expect(output).toContain(`${use}\n`);
	expect(status).toBe(0);
});

test("test says why it runs none", async () => {
	repository.cli("new", "rule", "no-latest");
	const tested = (run?: string) => testRules(".github/bulkhead", run === undefined ? {} : { run }, repository.folder);
	await expect(tested("nothing")).rejects.toThrow("there is no test that nothing matches in .github/bulkhead; a full");
	rmSync(join(repository.folder, ".github/bulkhead/no_latest/no_latest_test.rego"));
	await expect(tested()).rejects.toThrow("there is no test in .github/bulkhead; write <rule>_test.rego");
});
