import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Log } from "sarif";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/judge/finding.ts";
import { sarifReport } from "../../src/report/sarif.ts";
import { changeVerdict } from "./change.ts";
import { fixableFile, fixableRun, manyFixable } from "./fixable.ts";
import { shopRules, shopVerdict } from "./shop.ts";

const { rules } = await fixableRun();
const context = { rules: new Map([...shopRules, ...rules]), version: "1.2.3" };

/** What GitHub refuses ("Maximum values"), and what it shows ("Data truncation limits"). */
function withinLimits(text: string): Log {
	const log: Log = JSON.parse(text);
	const [run] = log.runs;
	const results = run?.results ?? [];
	expect(gzipSync(text).length).toBeLessThan(10_000_000);
	expect(log.runs).toHaveLength(1);
	expect(results.length).toBeLessThanOrEqual(5000);
	expect(run?.tool.extensions ?? []).toEqual([]);
	for (const { locations = [], relatedLocations = [], codeFlows = [] } of results) {
		const steps = codeFlows.flatMap(({ threadFlows }) => threadFlows.flatMap((flow) => flow.locations));
		expect(locations).toHaveLength(1);
		expect(locations.length + relatedLocations.length).toBeLessThanOrEqual(100);
		expect(steps.length).toBeLessThanOrEqual(1000);
	}
	for (const { properties } of run?.tool.driver.rules ?? [])
		expect(properties?.tags?.length ?? 0).toBeLessThanOrEqual(10);
	return log;
}

describe("the limits of code scanning", () => {
	test("30,000 findings with steps and fixes: the worst 5,000 are kept, and the cut is said", async () => {
		const log = withinLimits(sarifReport(await manyFixable(30_000), context));
		const results = log.runs[0]?.results ?? [];
		expect(results).toHaveLength(5000);
		expect(results.every(({ level, fixes }) => level === "error" && fixes?.length === 1)).toBe(true);
		expect(log.runs[0]?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toBe(
			"25000 of 30000 findings are left out: code scanning shows 5000 of a run. The worst are kept.",
		);
	});

	test("texts that cannot be compressed: as many of the worst as fit into 10 MB", { timeout: 60_000 }, async () => {
		const random = (at: number) =>
			Array.from({ length: 60 }, (_, part) => createHash("sha512").update(`${at}.${part}`).digest("base64")).join("");
		const log = withinLimits(sarifReport(await manyFixable(6000, random), context));
		const results = log.runs[0]?.results ?? [];
		expect(results.length).toBeGreaterThan(1500);
		expect(results.length).toBeLessThan(5000);
		// 2,000 of the 6,000 are critical.
		expect(results.filter(({ level }) => level === "error").length).toBe(Math.min(2000, results.length));
		expect(log.runs[0]?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toBe(
			`${6000 - results.length} of 6000 findings are left out: code scanning takes no more than 10 MB, compressed. The worst are kept.`,
		);
	});

	test("thousands of steps with long texts are cut before they are put together", { timeout: 60_000 }, async () => {
		const verdict = await manyFixable(5000, () => "y".repeat(10_000));
		const place = verdict.findings[0]?.place;
		if (place === undefined) throw new Error("no finding");
		const related = Array.from({ length: 2000 }, () => ({ message: "x".repeat(10_000), place }));
		const log = withinLimits(
			sarifReport(
				{ ...verdict, findings: verdict.findings.map((finding): Finding => ({ ...finding, related })) },
				context,
			),
		);
		expect(log.runs[0]?.results?.length).toBeGreaterThan(100);
	});
});

test("a fix is one replacement for each edit", async () => {
	const { verdict } = await fixableRun();
	const log: Log = JSON.parse(sarifReport(verdict, context));
	const fixed = (log.runs[0]?.results ?? []).flatMap(({ fixes = [], ruleId }) => fixes.map((fix) => ({ fix, ruleId })));
	const port = fixed.find(({ ruleId }) => ruleId === "port-on-all-interfaces");
	expect(port?.fix).toEqual({
		description: { text: "Publish the port on loopback only." },
		artifactChanges: [
			{
				artifactLocation: { uri: "compose.yaml", uriBaseId: "%SRCROOT%" },
				replacements: [
					{
						deletedRegion: { startLine: 5, startColumn: 14, endLine: 5, endColumn: 14 },
						insertedContent: { text: "127.0.0.1:" },
					},
				],
			},
		],
	});
	const [removal] =
		fixed.find(({ ruleId }) => ruleId === "host-network-conflict")?.fix.artifactChanges[0]?.replacements ?? [];
	expect(removal).toEqual({ deletedRegion: { startLine: 15, startColumn: 1, endLine: 17, endColumn: 1 } });
	expect(fixableFile.split("\n").slice(14, 16)).toEqual(["    ports:", '      - "9100:9100"']);
});

describe("against a base", () => {
	const [run] = (JSON.parse(sarifReport(changeVerdict(), context)) as Log).runs;

	test("each result says what became of it, and what is gone is counted, not shown", () => {
		const states = run?.results?.map(({ ruleId, baselineState }) => `${ruleId} ${baselineState}`);
		expect(states).toEqual([
			"image-floating new",
			"datastore-exposed-with-known-password new",
			"runtime-socket unchanged",
			"host-network new",
			"unreadable-file unchanged",
		]);
		expect(run?.properties).toEqual({ base: "0a1b2c3d4e5f60718293a4b5c6d7e8f901234567", fixed: 1 });
	});

	test("without a base nothing is said of one", () => {
		const [other] = (JSON.parse(sarifReport(shopVerdict(), context)) as Log).runs;
		expect(other?.results?.some(({ baselineState }) => baselineState !== undefined)).toBe(false);
	});
});

describe("the run", () => {
	test.each([
		["everything", [], undefined],
		["the folder itself", ["."], undefined],
		["a path on this machine only", ["/home/me/shop"], undefined],
		["a folder", ["deploy/"], "bulkhead/deploy/"],
		["several, in any order", ["./b/compose.yaml", "a\\c", "a/c"], "bulkhead/a/c+b/compose.yaml/"],
	])("of %s has a category of its own, or the uploader's", (_why, paths, id) => {
		const [run] = (JSON.parse(sarifReport(shopVerdict(), { ...context, paths })) as Log).runs;
		expect(run?.automationDetails?.id).toBe(id);
	});

	test("names the commit where that is known", () => {
		const commit = { repository: "https://github.com/o/r", revision: "0a1b", branch: "refs/heads/main" };
		const [run] = (JSON.parse(sarifReport(shopVerdict(), { ...context, commit })) as Log).runs;
		expect(run?.versionControlProvenance).toEqual([
			{
				repositoryUri: "https://github.com/o/r",
				revisionId: "0a1b",
				branch: "refs/heads/main",
				mappedTo: { uriBaseId: "%SRCROOT%" },
			},
		]);
	});
});
