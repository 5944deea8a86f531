import { expect, test } from "vitest";
import { gates, severityProfile } from "../../src/judge/severity.ts";

test.each([
	["self-hosted", "ci", "production", "self-hosted", "a runner that somebody keeps"],
	["github-hosted", "ci", "development", "ci", "CI whatever the file is called"],
	["compose", "ci", "production", "ci", "a container of CI"],
	["compose", "production", "ci", "ci", "a file of CI"],
	["compose", "production", "development", "development", "the value stands in a development file"],
	["compose", "development", "production", "development", "a container of a debug profile"],
	[undefined, undefined, "production", "production", "nobody says otherwise"],
] as const)("target %s, container %s, file %s: column %s (%s)", (target, container, file, expected, _why) => {
	expect(severityProfile(target, container, () => file)).toBe(expected);
});

test.each([
	["critical", "certain", "high", true, "worse than the threshold"],
	["high", "certain", "high", true, "at the threshold"],
	["medium", "certain", "high", false, "below it"],
	["critical", "inferred", "low", false, "inferred never gates"],
	["info", "certain", "low", false, "info never gates"],
	["critical", "certain", "never", false, "nothing gates"],
] as const)("%s, %s, fail-on %s: gates %s (%s)", (severity, confidence, failOn, expected, _why) => {
	expect(gates(severity, confidence, failOn)).toBe(expected);
});
