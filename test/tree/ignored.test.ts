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

test("a thousand million steps are enough for all trees, and what is more is refused", () => {
	const bound = new PatternBound();
	bound.spend(1e9, "");
	expect(() => bound.spend(1, "")).toThrow(/\(1000 million steps\)/);
});

test("a pattern that is longer than any path is left out", () => {
	const isIgnored = (length: number) =>
		ignored("ab", [ignoreRules("", `[${"a".repeat(length - 3)}]b`, new PatternBound())]);
	expect([4096, 4097].map(isIgnored)).toEqual([true, false]);
});
