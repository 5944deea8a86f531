import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Repository } from "../decide/repository.ts";
import { slowness } from "../fuzz/pace.ts";
import { root, runBuilt } from "./support.ts";

let folder: string;
let runs = 0;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "action-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the action as the runner does: inputs in the environment, files for outputs and summary. */
function runAction(
	inputs: Readonly<Record<string, string>>,
	workspace = root,
	environment: Readonly<Record<string, string>> = {},
) {
	runs += 1;
	const output = join(folder, `output-${runs}`);
	const summary = join(folder, `summary-${runs}`);
	writeFileSync(output, "");
	writeFileSync(summary, "");
	const outcome = runBuilt("index.js", [], {
		cwd: workspace,
		env: {
			GITHUB_WORKSPACE: workspace,
			GITHUB_OUTPUT: output,
			GITHUB_STEP_SUMMARY: summary,
			GITHUB_SERVER_URL: "https://github.com",
			GITHUB_REPOSITORY: "octo/shop",
			GITHUB_SHA: "0123456789abcdef0123456789abcdef01234567",
			...environment,
			...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
		},
	});
	return { ...outcome, outputs: outputsOf(readFileSync(output, "utf8")), summary: readFileSync(summary, "utf8") };
}

/** `name<<delimiter`, the value, the delimiter: as the toolkit writes outputs. */
function outputsOf(text: string): Readonly<Record<string, string>> {
	return Object.fromEntries(
		Array.from(text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n?\2$/gm), ([, name, , value]) => [name, value]),
	);
}

test("the shop fails the job: annotations, a summary, outputs, report files", () => {
	const sarif = join(folder, "report.sarif");
	const { status, stdout, outputs, summary } = runAction({ paths: "examples/shop", "sarif-file": sarif });
	expect(status).toBe(1);
	expect(stdout).toMatch(/^::error title=.*file=examples\/shop\/compose\.yaml,line=27/m);
	expect(outputs).toMatchObject({ conclusion: "findings", critical: expect.stringMatching(/^[1-9]/) });
	expect(summary).toContain("## Bulkhead");
	// Of the commit that is checked out, which here is not the one that the event names.
	expect(summary).toMatch(/https:\/\/github\.com\/octo\/shop\/blob\/[0-9a-f]{40}\/examples\/shop\/compose\.yaml#L27/);
	expect(JSON.parse(readFileSync(sarif, "utf8"))).toMatchObject({ version: "2.1.0" });
	for (const text of [stdout, summary]) expect(text).not.toContain("shop-password");
});

test("the repaired shop passes", () => {
	const { status, outputs } = runAction({ paths: "examples/shop-repaired" });
	expect([status, outputs.conclusion, outputs.critical]).toEqual([0, "pass", "0"]);
});

test("warn-only reports as warnings, and passes", () => {
	const { status, stdout, outputs } = runAction({ paths: "examples/shop", "warn-only": "true" });
	expect([status, outputs.conclusion]).toEqual([0, "findings"]);
	expect(stdout).not.toMatch(/^::error/m);
});

test("a repository without containers passes, and says that there was nothing", () => {
	const empty = mkdtempSync(join(folder, "empty-"));
	const { status, outputs, summary } = runAction({}, empty);
	expect([status, outputs.conclusion]).toEqual([0, "pass"]);
	expect(summary).toMatch(/nothing/i);
});

test("that takes less than half a second, though two commits are compared", () => {
	const repository = new Repository();
	const files = Object.fromEntries(
		Array.from({ length: 300 }, (_, at) => [`src/${at % 20}/file${at}.py`, "print()\n"]),
	);
	const before = repository.commit(files);
	const after = repository.commit({ "README.md": "x\n" });
	const event = join(folder, "push.json");
	writeFileSync(event, JSON.stringify({ before, after }));
	const time = join(folder, "time");
	const onExit = `process.on("exit", () => fs.writeFileSync(${JSON.stringify(time)}, JSON.stringify(process.cpuUsage())))`;
	const took = () => {
		const { outputs } = runAction({}, repository.folder, {
			GITHUB_EVENT_NAME: "push",
			GITHUB_EVENT_PATH: event,
			GITHUB_SHA: after,
			NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(`import fs from "node:fs"; ${onExit}`)}`,
		});
		expect(outputs).toMatchObject({ conclusion: "pass", base: before });
		const { user, system } = JSON.parse(readFileSync(time, "utf8")) as NodeJS.CpuUsage;
		return (user + system) / 1000;
	};
	const best = Math.min(took(), took(), took());
	repository.remove();
	expect(best).toBeLessThan(500 * slowness());
});

test("a wrong input is an error of its own, not a finding and not a pass", () => {
	const { status, stdout, outputs } = runAction({ "fail-on": "hihg" });
	expect([status, outputs.conclusion]).toEqual([2, "error"]);
	expect(stdout).toContain("::error::input fail-on");
});

test("a file that git ignores is nothing to the action: the verdict is that of the commit", () => {
	const workspace = mkdtempSync(join(folder, "ignored-"));
	writeFileSync(join(workspace, ".gitignore"), ".env\n");
	writeFileSync(join(workspace, ".env"), "MODE=host\n");
	writeFileSync(
		join(workspace, "compose.yaml"),
		"services:\n  web:\n    image: nginx:1.29\n    network_mode: ${MODE}\n",
	);
	expect(runAction({}, workspace).status).toBe(0);
	expect(runBuilt("cli.js", ["check"], { cwd: workspace }).status).toBe(1);
});

test("an input that is not set leaves the configuration in force", () => {
	const workspace = mkdtempSync(join(folder, "configured-"));
	writeFileSync(join(workspace, "compose.yaml"), "services:\n  web:\n    image: nginx:1.29\n    privileged: true\n");
	writeFileSync(join(workspace, "bulkhead.yml"), "fail-on: never\n");
	expect(runAction({}, workspace).status).toBe(0);
	expect(runAction({ "fail-on": "high" }, workspace).status).toBe(1);
	const empty = mkdtempSync(join(folder, "configured-empty-"));
	writeFileSync(join(empty, "bulkhead.yml"), "allow-empty: false\n");
	expect(runAction({}, empty).status).toBe(2);
	expect(runAction({ "allow-empty": "true" }, empty).status).toBe(0);
});
