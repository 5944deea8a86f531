import { describe, expect, test } from "vitest";
import { sectionOf } from "../../scripts/release/changelog.ts";
import { type Claims, problems } from "../../scripts/release/problems.ts";
import { majorTag, versionOf } from "../../scripts/release/version.ts";

test.each([
	{ tag: "v1.2.3", version: { major: 1, minor: 2, patch: 3 }, why: "a release" },
	{ tag: "v0.10.0", version: { major: 0, minor: 10, patch: 0 }, why: "a first one" },
	{ tag: "v1", version: undefined, why: "the tag that moves" },
	{ tag: "v1.2.3-rc.1", version: undefined, why: "a prerelease" },
	{ tag: "v01.2.3", version: undefined, why: "a leading zero" },
	{ tag: "1.2.3", version: undefined, why: "no v" },
	{ tag: "v1.2.3\nv9.9.9", version: undefined, why: "two lines" },
	{ tag: "v1.2.3;rm -rf ~", version: undefined, why: "a command" },
])("$tag is $why", ({ tag, version }) => {
	expect(versionOf(tag)).toEqual(version);
});

test.each([
	{ tag: "v1.2.0", tags: [], moves: "v1", why: "the first of all" },
	{ tag: "v1.10.0", tags: ["v1.9.9", "v1.10.0", "v1"], moves: "v1", why: "10 is after 9" },
	{ tag: "v1.9.10", tags: ["v1.10.0", "v1.9.10"], moves: undefined, why: "a fix of an older minor" },
	{ tag: "v1.2.3", tags: ["v1.2.4"], moves: undefined, why: "a later patch is there" },
	{
		tag: "v1.2.3",
		tags: ["v2.0.0", "v0.9.0", "nightly", "v1.3.0-rc.1", ""],
		moves: "v1",
		why: "other majors and tags",
	},
	{ tag: "v1", tags: [], moves: undefined, why: "no release" },
])("$tag moves $moves: $why", ({ tag, tags, moves }) => {
	expect(majorTag(tag, tags)).toBe(moves);
});

const changelog = `# Changelog

## Unreleased

## [1.2.3] - 2026-11-28

### Added

- A rule.

## 1.2.2 - 2026-01-01

- Older.

## 1.2.1

[1.2.3]: https://example.org/compare
`;

test("a section of the changelog ends where the next begins", () => {
	expect(sectionOf(changelog, "1.2.3")).toEqual({ date: "2026-11-28", text: "### Added\n\n- A rule." });
	expect(sectionOf(changelog, "1.2.2")).toEqual({ date: "2026-01-01", text: "- Older." });
	expect(sectionOf(changelog, "1.2.1")).toEqual({ text: "" });
	expect(sectionOf(changelog, "1.2")).toBeUndefined();
	expect(sectionOf(changelog.replaceAll("\n", "\r\n"), "1.2.2")).toEqual({ date: "2026-01-01", text: "- Older." });
});

describe("a release", () => {
	const claims: Claims = {
		tag: "v1.2.3",
		manifest: "1.2.3",
		lock: ["1.2.3", "1.2.3"],
		bill: "1.2.3",
		program: "1.2.3",
		changelog,
		today: "2026-11-28",
	};

	test("is made where everything says the same", () => {
		expect(problems(claims)).toEqual([]);
	});

	test.each([
		{ why: "another version in package.json", change: { manifest: "1.2.2" }, says: /^package\.json: says 1\.2\.2/ },
		{ why: "a lockfile left behind", change: { lock: ["1.2.3", "1.2.2"] }, says: /^package-lock\.json: says 1\.2\.2/ },
		{ why: "a lockfile without", change: { lock: [undefined, "1.2.3"] }, says: /^package-lock\.json: says no version/ },
		{ why: "a bundle left behind", change: { bill: "1.2.2" }, says: /^dist\/sbom\.cdx\.json: says 1\.2\.2/ },
		{ why: "reports that name another", change: { program: "1.2.2" }, says: /^src\/version\.ts: says 1\.2\.2/ },
		{ why: "a tag of no release", change: { tag: "v1" }, says: /^v1: is no tag of a release/ },
		{ why: "no section", change: { changelog: "## Unreleased\n" }, says: /has no section ## 1\.2\.3/ },
		{
			why: "nothing written",
			change: { changelog: "## 1.2.3 - 2026-11-28\n\n## 1.2.2\n\n- x\n" },
			says: /says nothing under ## 1\.2\.3/,
		},
		{ why: "no date", change: { changelog: "## 1.2.3\n\n- x\n" }, says: /## 1\.2\.3 has no date/ },
		{ why: "a date to come", change: { today: "2026-11-27" }, says: /2026-11-28 is yet to come/ },
		{
			why: "what belongs to it under Unreleased",
			change: { changelog: changelog.replace("## Unreleased\n", "## Unreleased\n\n- forgotten\n") },
			says: /something stands under ## Unreleased/,
		},
	])("is refused for $why, and says so", ({ change, says }) => {
		const found = problems({ ...claims, ...change });
		expect(found).toEqual([expect.stringMatching(says)]);
	});
});
