import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { firstConfiguration } from "../../src/command/init.ts";
import { testRules } from "../../src/command/test.ts";
import { configOf } from "../../src/config.ts";
import { scaffold } from "../../src/policy/own/scaffold.ts";
import { Source } from "../../src/source.ts";
import { Repository } from "../decide/repository.ts";

const host = "services:\n  web:\n    image: example/web:1.4\n    network_mode: host\n";

/** A line that a workflow's runner would take for a command, and what a terminal would act on. */
const hostile = "a\n::error::forged\n\u001B[2J##[error]b";

let repository: Repository;

beforeEach(() => {
	repository = new Repository();
});

afterEach(() => {
	vi.restoreAllMocks();
	repository.remove();
});

function expectText(output: string): void {
	expect(output).not.toMatch(/^\s*::|##\[/m);
	expect(output).not.toContain("\u001B");
	expect(output).toContain("\\e[2J");
}

test("of a configuration, config shows text only, each value in its line", () => {
	repository.commit({
		"compose.yaml": host,
		".github/bulkhead.yml": `suppressions:\n  - rule: host-network\n    files: ${JSON.stringify(hostile)}\n    justification: ${JSON.stringify(hostile)}\n    owner: me\n    expires: 2027-01-01\n`,
	});
	const { status, output } = repository.cli("config");
	expect(status).toBe(0);
	expectText(output);
	expect(output).toContain("  host-network in a\\n::error::forged\\n\\e[2J");
});

test("what baseline has written is named as text only", () => {
	repository.commit({ "compose.yaml": host, ".github/bulkhead.yml": `baseline: ${JSON.stringify(hostile)}\n` });
	const { status, output } = repository.cli("baseline");
	expect(status).toBe(0);
	expectText(output);
});

test("of own rules, test shows text only", { timeout: 300_000 }, async () => {
	const rules = Object.entries(scaffold("some-thing")).map(([path, text]) => [`rules/${hostile}/${path}`, text]);
	const failing = `package rules.other_test\n\ntest_x if {\n\tprint(${JSON.stringify(hostile)})\n\t1 == 2\n}\n`;
	repository.commit({ ...Object.fromEntries(rules), "rules/other_test.rego": failing });
	let output = "";
	const write = (chunk: Buffer, _encoding: string, done: () => void) => {
		output += String(chunk);
		done();
	};
	vi.spyOn(process, "stdout", "get").mockReturnValue(new Writable({ write }) as unknown as typeof process.stdout);
	expect(await testRules("rules", {}, repository.folder)).toBe(1);
	expectText(output);
	expect(output).toContain("rules/other_test.rego:3:1: test_x fails\n  a\n  \\u{3a}:error::forged\n");
});

test.each([
	["the separator of lines", "\u2028"],
	["the separator of paragraphs", "\u2029"],
	["NEL", "\u0085"],
	["a carriage return", "\r"],
])("what stands behind %s in the name of a file is no setting of init's", (_why, lineBreak) => {
	const path = `dev/a${lineBreak}warn-only: true #/compose.yaml`;
	const inventory = { compose: [path], workflows: [], development: [path], labels: [], until: "2027-01-01" };
	const { settings } = configOf(new Source("bulkhead.yml", firstConfiguration(inventory)), "repository");
	expect(Object.keys(settings).sort()).toEqual(["failOn", "strict"]);
});

test.each([
	["a program", "src/main.ts", "is there already, and is no baseline"],
	["git's own", ".git/config", "belongs to git"],
	["a file of git's that is not there yet", "a/.GIT/info/attributes", "belongs to git"],
	["git's own, as Windows may have it", "git~1/config", "belongs to git"],
	["git's own, by Windows' separators", "'a\\.git.\\config'", "belongs to git"],
	["a folder", "src", "is there already, and is no baseline"],
	["a link", "link", "is there already, and is no baseline"],
])("a configuration does not make baseline write over %s", (_why, path, error) => {
	repository.commit({
		"compose.yaml": host,
		"src/main.ts": "mine",
		".github/bulkhead.yml": `baseline: ${path}\n`,
	});
	symlinkSync("src/main.ts", join(repository.folder, "link"));
	const before = repository.read(".git/config");
	expect(repository.cli("baseline")).toMatchObject({
		status: 2,
		output: expect.stringContaining(`bulkhead: ${path.replaceAll("'", "")}: ${error}`),
	});
	expect(repository.read("src/main.ts")).toBe("mine");
	expect(repository.read(".git/config")).toBe(before);
});

test("baseline writes over one of another version, and over whatever somebody names", () => {
	repository.commit({ "compose.yaml": host, ".github/bulkhead.yml": "baseline: known.json\n" });
	writeFileSync(join(repository.folder, "known.json"), '{"version": 0, "findings": [{"fingerprint": "of old"}]}');
	expect(repository.cli("check").status).toBe(2);
	expect(repository.cli("baseline").status).toBe(0);
	writeFileSync(join(repository.folder, "known.json"), "<<<<<<< ours\n");
	expect(repository.cli("baseline").status).toBe(2);
	expect(repository.cli("baseline", "--output", "known.json").status).toBe(0);
	expect(JSON.parse(readFileSync(join(repository.folder, "known.json"), "utf8")).findings).toHaveLength(1);
	expect(repository.cli("baseline").status).toBe(0);
});
