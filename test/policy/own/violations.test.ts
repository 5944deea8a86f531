import { describe, expect, test } from "vitest";
import { readViolations } from "../../../src/policy/own/violations.ts";

const well = { rule: "own", path: ["containers", 0, "ports"], message: "is" };
const severity = { production: "high", development: "low", ci: "off", "self-hosted": "critical" };

describe("what a rule answers", () => {
	test("is taken as it is where it is violations", () => {
		const answer = [
			well,
			{ ...well, path: [], message: "m".repeat(2000) },
			{ ...well, confidence: "inferred", severity, evidence: "", port: "80", remediation: "Write it." },
			{ ...well, confidence: "certain", related: [{ path: ["networks", 1], message: "here" }] },
		];
		expect(readViolations(answer, ["own"])).toBe(answer);
		expect(readViolations([], ["own"])).toEqual([]);
	});

	test.each([
		[undefined, "does not answer with violations"],
		[{}, "does not answer with violations"],
		[["is"], 'denies "is", which is no violation: write result.violation(meta, path, message)'],
		[[null], "denies null, which is no violation: write result.violation(meta, path, message)"],
		[[well, {}], "answers for nothing, another rule"],
		[[{ ...well, rule: "privileged" }], 'answers for "privileged", another rule'],
		[[{ ...well, rule: ["own"] }], 'answers for ["own"], another rule'],
		[[{ ...well, path: "containers" }], 'gives the path "containers", which is no list of keys and indices'],
		[[{ ...well, path: [-1] }], "gives the path [-1], which is no list of keys and indices"],
		[[{ ...well, path: [0.5] }], "gives the path [0.5], which is no list of keys and indices"],
		[[{ ...well, path: [["a"]] }], 'gives the path [["a"]], which is no list of keys and indices'],
		[
			[{ ...well, path: Array(101).fill(0) }],
			`gives the path [${"0,".repeat(39)}0…, which is no list of keys and indices`,
		],
		[[{ ...well, message: "" }], 'gives the message "", which is no text'],
		[[{ ...well, message: 1 }], "gives the message 1, which is no text"],
		[[{ ...well, message: "m".repeat(2001) }], `gives the message "${"m".repeat(79)}…, which is no text`],
		[[{ ...well, confidence: "sure" }], 'gives the confidence "sure", which is neither certain nor inferred'],
		[[{ ...well, severity: "high" }], 'gives the severity "high", which is no table of severities'],
		[
			[{ ...well, severity: { production: "high" } }],
			'gives the severity {"production":"high"}, which is no table of severities',
		],
		[
			[{ ...well, severity: { ...severity, ci: "bad" } }],
			'gives the severity {"production":"high","development":"low","ci":"bad","self-hosted":"critical"}, which is no table of severities',
		],
		[[{ ...well, evidence: 1 }], "gives evidence that is no text"],
		[[{ ...well, port: 80 }], "gives the port 80, which is no text"],
		[[{ ...well, remediation: "" }], 'gives the remediation "", which is no text'],
		[[{ ...well, related: {} }], "gives related paths that are no list of path and message"],
		[[{ ...well, related: [{ path: [] }] }], "gives related paths that are no list of path and message"],
		[
			[{ ...well, related: [{ path: "a", message: "is" }] }],
			"gives related paths that are no list of path and message",
		],
	])("is refused where it is %j: %s", (answer, why) => {
		expect(readViolations(answer, ["own", "other"])).toEqual(why);
	});

	test("is refused where it is more than a thousand violations of one rule", () => {
		const many = (rule: string, count: number) => Array(count).fill({ ...well, rule });
		expect(readViolations([...many("own", 1000), ...many("other", 1000)], ["own", "other"])).toHaveLength(2000);
		expect(readViolations([...many("other", 3), ...many("own", 1001)], ["own", "other"])).toBe(
			"finds 1001 violations in one project, more than 1000",
		);
	});
});
