import { expect, test } from "vitest";
import { previousRun, trendOf } from "../../src/compare/trend.ts";
import { baselineOf } from "../../src/decide/baseline.ts";
import type { Verdict } from "../../src/judge/judge.ts";
import { UsageError } from "../../src/options.ts";
import { jsonReport } from "../../src/report/json.ts";
import { trendSentence } from "../../src/report/section/trend.ts";
import { shopVerdict } from "../report/shop.ts";

const rules = ["datastore-exposed-with-known-password", "runtime-socket", "unreadable-file", "host-network"] as const;

/** The shop with some of its findings only, and some of them accepted or not as said. */
function shop({ without = [], accepted = ["image-floating"] }: { without?: string[]; accepted?: string[] }): Verdict {
	const verdict = shopVerdict();
	const findings = verdict.findings
		.filter(({ rule }) => !without.includes(rule))
		.map(({ suppression, ...open }) =>
			accepted.includes(open.rule) ? { ...open, suppression: { justification: "meant" }, gates: false } : open,
		);
	return { ...verdict, findings };
}

const of = (findings: readonly { readonly rule: string }[]) => findings.map(({ rule }) => rule);

test.each([
	{ why: "nothing has moved", last: {}, now: {}, says: "4 still there." },
	{ why: "there is something new", last: { without: ["runtime-socket"] }, now: {}, says: "1 new, 3 still there." },
	{ why: "something is gone", last: {}, now: { without: ["host-network"] }, says: "1 fixed, 3 still there." },
	{
		why: "a decision accepts what was there",
		last: {},
		now: { accepted: ["image-floating", "runtime-socket"] },
		says: "1 accepted since, 3 still there.",
	},
	{ why: "a decision has ended", last: {}, now: { accepted: [] }, says: "1 no longer accepted, 4 still there." },
	{
		why: "what was accepted is gone: it counted for nothing",
		last: {},
		now: { without: ["image-floating"] },
		says: "4 still there.",
	},
	{
		why: "there never was anything",
		last: { without: [...rules] },
		now: { without: [...rules] },
		says: "Nothing was found, then or now.",
	},
])("against the report of the last run: $says ($why)", ({ last, now, says }) => {
	const previous = previousRun(jsonReport(shop(last)), "report.json");
	expect(trendSentence(trendOf(shop(now).findings, previous))).toBe(says);
});

test("the trend says what moved, worst first, and how many of each severity there were and are", () => {
	const previous = previousRun(jsonReport(shop({ without: ["runtime-socket", "unreadable-file"] })), "report.json");
	const trend = trendOf(shop({ without: ["datastore-exposed-with-known-password"] }).findings, previous);
	expect(of(trend.new)).toEqual(["runtime-socket", "unreadable-file"]);
	expect(trend.fixed).toEqual([
		{
			rule: "datastore-exposed-with-known-password",
			file: "compose.yaml",
			severity: "critical",
			container: "db",
			message: "publishes 5432 on all interfaces, and its password is written in the file",
		},
	]);
	expect(trend.still).toBe(1);
	expect(trend.severities).toEqual({
		critical: { before: 1, now: 1 },
		high: { before: 1, now: 2 },
		medium: { before: 0, now: 0 },
		low: { before: 0, now: 0 },
		info: { before: 0, now: 0 },
	});
});

test("a baseline says what was known, and how bad it was", () => {
	const previous = previousRun(baselineOf(shop({ without: ["runtime-socket"] }).findings), "baseline.json");
	const trend = trendOf(shop({ without: ["host-network"] }).findings, previous);
	expect(of(trend.new)).toEqual(["runtime-socket"]);
	expect(trend.fixed).toMatchObject([{ rule: "host-network", file: "compose.yaml", container: "proxy" }]);
	expect(trend.severities.critical).toEqual({ before: 1, now: 2 });
});

test.each([
	["not JSON", "{"],
	["another version", '{"version":2,"findings":[]}'],
	["no findings", '{"version":1}'],
	["a finding without fingerprint", '{"version":1,"findings":[{"rule":"x","file":"a","severity":"low"}]}'],
	[
		"a finding of which nobody knows how bad it is",
		'{"version":1,"findings":[{"rule":"x","file":"a","fingerprint":"b"}]}',
	],
	["a finding that is none", '{"version":1,"findings":[null]}'],
	["a list", "[]"],
])("%s is no earlier run", (_why, text) => {
	expect(() => previousRun(text, "last.json")).toThrow(UsageError);
	expect(() => previousRun(text, "last.json")).toThrow(/^last\.json: /);
});
