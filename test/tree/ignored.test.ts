import { expect, test } from "vitest";
import { UsageError } from "../../src/options.ts";
import { ignored, ignoreRules, PatternBound } from "../../src/tree/ignored.ts";

test.each([
	["whose name no path has", "wanted.yaml\n*.log\n", false],
	["that any path may match", "?0\n[a-z]1\n", true],
])("patterns %s are held against a hundred paths within a bound", (_why, patterns, isMet) => {
	const rules = [ignoreRules("sub", patterns, new PatternBound(1000))];
	const looking = () => {
		for (let at = 0; at < 100; at++) expect(ignored(`sub/p${at}.yaml`, rules)).toBe(false);
	};
	if (!isMet) looking();
	else {
		expect(looking).toThrow(UsageError);
		expect(looking).toThrow(/^sub\/\.gitignore: the patterns of the \.gitignore files are more than/);
	}
});
