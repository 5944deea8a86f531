import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { otherNode, root, runBuilt } from "./support.ts";

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "cli-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

type Report = {
	readonly version: number;
	readonly conclusion: string;
	readonly projects: readonly { readonly files: readonly string[] }[];
	readonly findings: readonly {
		readonly rule: string;
		readonly gates: boolean;
		readonly location: { readonly file: string; readonly line: number };
	}[];
	readonly diagnostics: readonly { readonly kind: string; readonly location: { readonly line: number } }[];
};

function json(stdout: string): Report {
	return JSON.parse(stdout) as Report;
}

describe("check", () => {
	test("finds the breaches of the shop, each at its line, and exits with 1", () => {
		const { status, stdout, stderr } = runBuilt("cli.js", ["check", "examples/shop", "--format", "json"]);
		expect(stderr).toBe("");
		expect(status).toBe(1);
		const report = json(stdout);
		expect(report.conclusion).toBe("findings");
		const gating = report.findings.filter(({ gates }) => gates);
		expect(gating.map(({ rule, location }) => `${location.file}:${location.line} ${rule}`)).toMatchInlineSnapshot(`
			[
			  "examples/shop/compose.yaml:10 runtime-socket-exposed",
			  "examples/shop/compose.yaml:27 datastore-exposed-with-known-password",
			  "examples/shop/compose.yaml:33 batch-with-network",
			]
		`);
	});

	test("passes the repaired shop, and exits with 0", () => {
		const { status, stdout } = runBuilt("cli.js", ["check", "examples/shop-repaired", "--format", "json"]);
		expect([status, json(stdout).conclusion]).toEqual([0, "pass"]);
	});

	test("looks at the current folder when no path is named", () => {
		const { status, stdout } = runBuilt("cli.js", ["check", "--format", "json"], { cwd: join(root, "examples/batch") });
		expect([status, json(stdout).conclusion]).toEqual([0, "pass"]);
	});

	test("ends as it would, without a word, where nobody reads on", () => {
		const many = Array.from({ length: 400 }, (_, at) => `  s${at}:\n    image: nginx:1.29\n    privileged: true\n`);
		const file = join(folder, "many.yaml");
		writeFileSync(file, `services:\n${many.join("")}`);
		const line = '"$NODE" dist/cli.js check --format json "$FILE" | head -c 1; echo "${PIPESTATUS[0]}"';
		const { stdout, stderr } = spawnSync("bash", ["--norc", "-c", line], {
			cwd: root,
			env: { PATH: process.env.PATH ?? "", BULKHEAD_CACHE: "off", NODE: process.execPath, FILE: file },
			encoding: "utf8",
		});
		expect([stdout, stderr]).toEqual(["{1\n", ""]);
	});

	test("says the same, byte for byte, whenever it is asked", () => {
		const outputs = [1, 2, 3].map(() => runBuilt("cli.js", ["check", "examples", "--format", "json"]).stdout);
		expect(new Set(outputs).size).toBe(1);
	});

	test("shows paths from the current folder, also of what lies outside it", () => {
		const cwd = join(root, "examples/batch");
		const { stdout } = runBuilt("cli.js", ["check", "../shop", "--format", "json"], { cwd });
		expect(json(stdout).projects.flatMap(({ files }) => files)).toEqual(["../shop/compose.yaml"]);
		expect(new Set(json(stdout).findings.map(({ location }) => location.file))).toEqual(
			new Set(["../shop/compose.yaml"]),
		);
	});

	test.each([
		{ why: "an unknown command", words: ["chekc"], error: /unknown command/ },
		{ why: "an unknown flag", words: ["check", "--fial-on", "low"], error: /unknown option '--fial-on'/ },
		{ why: "an unknown severity", words: ["check", "--fail-on", "bad"], error: /--fail-on: "bad" is none of critical/ },
		{ why: "a path that is not there", words: ["check", "nowhere"], error: /nowhere: there is no such file/ },
		{
			why: "a configuration that is not there",
			words: ["check", "--config-file", "x.yml"],
			error: /x\.yml: there is no/,
		},
		{ why: "a rule that is not there", words: ["explain", "previleged"], error: /did you mean "privileged"/ },
	])("$why: exit 2 and a word on what is wrong", ({ words, error }) => {
		const { status, stdout, stderr } = runBuilt("cli.js", words);
		expect(status).toBe(2);
		expect(stderr).toMatch(error);
		expect(stdout).toBe("");
	});

	test("nothing to check is an error, unless it is allowed", () => {
		const empty = mkdtempSync(join(folder, "empty-"));
		expect(runBuilt("cli.js", ["check"], { cwd: empty }).status).toBe(2);
		expect(runBuilt("cli.js", ["check", "--allow-empty"], { cwd: empty }).status).toBe(0);
	});

	test("one broken file hides no other's findings", () => {
		const mixed = mkdtempSync(join(folder, "mixed-"));
		writeFileSync(join(mixed, "compose.yaml"), "services:\n  web:\n    image: nginx:1.29\n    privileged: true\n");
		writeFileSync(join(mixed, "compose.broken.yaml"), "services: [\n");
		const { status, stdout } = runBuilt("cli.js", ["check", "--format", "json"], { cwd: mixed });
		const report = json(stdout);
		expect(status).toBe(1);
		expect(report.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["unreadable-file", "privileged"]));
		expect(report.diagnostics).toMatchObject([{ kind: "syntax" }]);
	});

	test("warn-only reports all the same, and exits with 0", () => {
		const { status, stdout } = runBuilt("cli.js", ["check", "examples/shop", "--warn-only"]);
		expect(status).toBe(0);
		expect(stdout).toMatch(/fail/);
	});
});

test("collect prints the projects with where their values stand", () => {
	const { status, stdout } = runBuilt("cli.js", ["collect", "examples/shop"]);
	const { projects } = JSON.parse(stdout) as { projects: { name: string; containers: { name: string }[] }[] };
	expect(status).toBe(0);
	expect(projects.map(({ name }) => name)).toEqual(["shop"]);
	expect(stdout).not.toContain("shop-password");
});

test("explain says what a rule is about, for every rule that rules lists", () => {
	const { stdout } = runBuilt("cli.js", ["rules", "--format", "json"]);
	const { rules } = JSON.parse(stdout) as { rules: { id: string }[] };
	expect(rules.length).toBeGreaterThan(14);
	for (const { id } of rules.slice(0, 2)) {
		expect(runBuilt("cli.js", ["explain", id])).toMatchObject({
			status: 0,
			stdout: expect.stringContaining("What to do"),
		});
	}
});

test("help teaches, and is no error", () => {
	const { status, stdout } = runBuilt("cli.js", ["--help"]);
	expect(status).toBe(0);
	expect(stdout).toContain("Exit status");
});

describe.each([20, 22] as const)("on Node %i", (major) => {
	const node = otherNode(major);
	test.skipIf(node === undefined)("check gives the same report as on Node 24", () => {
		const words = ["check", "examples", "--format", "json"];
		const here = runBuilt("cli.js", words);
		const there = runBuilt("cli.js", words, node === undefined ? {} : { node });
		expect(there).toEqual(here);
	});
});
