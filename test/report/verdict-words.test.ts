import { expect, test } from "vitest";
import type { FindingChange } from "../../src/judge/finding.ts";
import { comparedWith } from "../../src/report/change-words.ts";
import { countsSentence, verdictSentence } from "../../src/report/verdict-words.ts";
import { iconOf } from "../../src/report/words.ts";
import { changeVerdict } from "./change.ts";
import { shopVerdict } from "./shop.ts";

/** Two critical findings and a file that could not be read, which all fail the check, beside an inferred one. */
const rules = ["runtime-socket", "unreadable-file", "datastore-exposed-with-known-password", "host-network"] as const;
const same: FindingChange = { kind: "unchanged" };
const worse: FindingChange = { kind: "worse", why: "was medium" };

function all(change: FindingChange): Readonly<Record<string, FindingChange>> {
	return Object.fromEntries(rules.map((rule) => [rule, change]));
}

test.each([
	{
		why: "some of what is new is not severe or certain enough",
		situation: {},
		says: "1 of the 2 new findings fails the check.",
		counts: "2 new findings: 1 critical, 1 high; 1 fixed; 2 as before; 1 accepted",
	},
	{
		why: "everything is new",
		situation: { changes: {}, without: ["host-network"], fixed: false },
		says: "All 3 new findings fail the check.",
		counts: "3 new findings: 2 critical, 1 high; 1 accepted",
	},
	{
		why: "one is new",
		situation: { changes: {}, without: rules.slice(1) },
		says: "The new finding fails the check.",
		counts: "1 new finding: 1 critical; 1 fixed; 1 accepted",
	},
	{
		why: "it was there, and is worse now",
		situation: { changes: all(worse), without: rules.slice(2) },
		says: "Both worsened findings fail the check.",
		counts: "2 worsened findings: 1 critical, 1 high; 1 fixed; 1 accepted",
	},
	{
		why: "some are new and some worse",
		situation: { changes: { "runtime-socket": worse } },
		says: "3 of the 4 new or worsened findings fail the check.",
		counts: "4 new or worsened findings: 2 critical, 2 high; 1 fixed; 1 accepted",
	},
	{
		why: "what was there before is spared",
		situation: { changes: all(same) },
		says: "Pass: this change brings no finding at high or worse that is certain and not accepted; 3 that were there before do not count here.",
		counts: "No new findings; 1 fixed; 4 as before; 1 accepted",
	},
	{
		why: "one is spared",
		situation: { changes: all(same), without: rules.slice(1) },
		says: "Pass: this change brings no finding at high or worse that is certain and not accepted; 1 that was there before does not count here.",
		counts: "No new findings; 1 fixed; 1 as before; 1 accepted",
	},
	{
		why: "what was there before counts, and nothing is new",
		situation: { changes: all(same), gate: "all" as const },
		says: "3 findings fail the check; none of them is new.",
		counts: "No new findings; 1 fixed; 4 as before; 1 accepted",
	},
	{
		why: "what was there before counts, and something is new",
		situation: { gate: "all" as const },
		says: "3 findings fail the check; 1 of them is new.",
		counts: "2 new findings: 1 critical, 1 high; 1 fixed; 2 as before; 1 accepted",
	},
	{
		why: "nothing is left that would count",
		situation: { without: rules },
		says: "Pass: no finding at high or worse that is certain and not accepted.",
		counts: "No new findings; 1 fixed; 1 accepted",
	},
])("of a change it is said that $says ($why)", ({ situation, says, counts }) => {
	const verdict = changeVerdict(situation);
	expect(verdictSentence(verdict)).toBe(says);
	expect(countsSentence(verdict)).toBe(counts);
});

test("what is in the baseline is not said to be spared: it is known", () => {
	const verdict = changeVerdict({ changes: all(same) });
	const findings = verdict.findings.map((finding) => ({ ...finding, known: true as const }));
	expect(verdictSentence({ ...verdict, findings })).toBe(
		"Pass: no finding at high or worse that is certain and not accepted.",
	);
});

test("without a base, all findings are counted alike", () => {
	expect(verdictSentence(shopVerdict())).toBe("3 findings fail the check.");
	expect(countsSentence(shopVerdict())).toBe("4 findings: 2 critical, 2 high; 1 accepted");
});

test("with fail-on: never nothing fails, also of a change", () => {
	const verdict = changeVerdict({ changes: all(same) });
	expect(verdictSentence({ ...verdict, failOn: "never" })).toBe("Nothing fails the check, as asked (fail-on: never).");
});

test("a base that has gone on since is called by its commit: what its name means now was not looked at", () => {
	const commit = "0a1b2c3d4e5f60718293a4b5c6d7e8f901234567";
	expect(comparedWith({ commit, name: "main" })).toBe("main (0a1b2c3)");
	expect(comparedWith({ commit, left: "main" })).toBe("0a1b2c3, where it left main");
});

test("a check that only warns says so, at a glance and in words", () => {
	const warned = { ...shopVerdict(), warnOnly: true };
	expect(verdictSentence(warned)).toBe("3 findings fail the check, which only warns, as asked (warn-only).");
	expect(iconOf(warned)).toBe("⚠️");
	expect(iconOf(shopVerdict())).toBe("❌");
	expect(verdictSentence({ ...changeVerdict({}), warnOnly: true })).toContain("which only warns");
});
