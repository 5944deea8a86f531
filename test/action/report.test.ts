import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Log } from "sarif";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Outcome, runJob } from "./runner.ts";

let workspace: string;

beforeEach(() => {
	workspace = mkdtempSync(join(tmpdir(), "reports-"));
	writeFileSync(
		join(workspace, "compose.yaml"),
		'services:\n  db:\n    image: postgres:18\n    ports: ["5432:5432"]\n  web: {image: "nginx:1.29", privileged: true}\n',
	);
	mkdirSync(join(workspace, ".github"));
	writeFileSync(
		join(workspace, ".github/bulkhead.yml"),
		`suppressions:\n  - {rule: privileged, files: compose.yaml, justification: "Until the driver is there", owner: "@team", expires: ${soon()}}\n`,
	);
});

afterEach(() => rmSync(workspace, { recursive: true }));

/** In a week, `YYYY-MM-DD`. */
function soon(): string {
	return new Date(Date.now() + 7 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

function audit(inputs: Readonly<Record<string, string>>): Promise<Outcome> {
	return runJob({
		workspace,
		event: "schedule",
		payload: {},
		commit: "1".repeat(40),
		inputs: { "warn-only": "true", ...inputs },
		environment: { GITHUB_ACTION_REPOSITORY: "octo/bulkhead" },
	});
}

const read = (path: string) => readFileSync(join(workspace, path), "utf8");

test("the full report has what the summary has: the trend, what ends soon, and links", async () => {
	await audit({ "json-file": "before.json" });
	const before = read("before.json").replaceAll('"datastore-exposed"', '"datastore-gone"');
	writeFileSync(join(workspace, "before.json"), before);
	const { summary } = await audit({ "previous-report": "before.json", "report-folder": "kept" });
	expect(readdirSync(join(workspace, "kept"))).toEqual(["map.svg", "report.json", "report.md", "report.sarif"]);
	expect(summary).toContain("### Since the last run");
	expect(summary).toContain("### Accepted, but not for long");
	expect(read("kept/report.md")).toBe(summary);
});

test("SARIF names the page of the action, and the commit", async () => {
	await audit({ "sarif-file": "a.sarif" });
	const { runs }: Log = JSON.parse(read("a.sarif"));
	expect(runs[0]?.tool.driver.informationUri).toBe("https://github.com/octo/bulkhead");
	expect(runs[0]?.versionControlProvenance?.[0]).toMatchObject({
		repositoryUri: "https://github.com/octo/shop",
		revisionId: "1".repeat(40),
	});
});

test("what could not be done is among the ten notices that the runner keeps of a step", async () => {
	const ports = Array.from({ length: 15 }, (_, at) => `      - "${8000 + at}:80"\n`).join("");
	writeFileSync(join(workspace, "compose.yaml"), `services:\n  web:\n    image: nginx:1.29\n    ports:\n${ports}`);
	const { log } = await audit({ "tracking-issue": "true", "previous-artifact": "kept" });
	const notices = Array.from(log.matchAll(/^::notice[ :].*$/gm), ([line]) => line);
	expect(notices).toHaveLength(10);
	expect(notices.slice(7)).toEqual([
		expect.stringMatching(/title=More findings::And 9 more findings, the worst of them low/),
		expect.stringMatching(/^::notice::the trend is left out/),
		expect.stringMatching(/^::notice::the tracking issue is not kept up to date/),
	]);
});

test("a file that cannot be written costs no other report: the job fails, and says why, after all the rest", async () => {
	mkdirSync(join(workspace, "taken.json"));
	const { status, summary, outputs, log } = await audit({
		"json-file": "taken.json",
		"report-folder": "compose.yaml/reports",
		"sarif-file": "a.sarif",
	});
	expect(status).toBe(2);
	expect(log).toMatch(/^::error::compose.yaml\/reports\/report.md: .*; taken.json: is a folder$/m);
	expect(outputs).toMatchObject({
		conclusion: "error",
		gating: "1",
		"json-file": "",
		"report-folder": "",
		"sarif-file": "a.sarif",
	});
	expect(summary).toContain("db");
	expect(JSON.parse(read("a.sarif")).runs).toHaveLength(1);
});
