import { expect, test } from "vitest";
import { readConfig } from "../src/config.ts";
import { nearest } from "../src/nearest.ts";
import { resolveOptions } from "../src/options.ts";
import type { Read } from "../src/tree/tree.ts";

function tree(files: Readonly<Record<string, string>>) {
	return {
		list: async () => Object.keys(files).sort(),
		read: async (path: string): Promise<Read> => {
			const text = files[path];
			return text === undefined ? { kind: "absent" } : { kind: "text", text };
		},
	};
}

test("the file says what the defaults do not, and flags say it last", async () => {
	const config = await readConfig(tree({ ".github/bulkhead.yml": "fail-on: low\nexclude: ['test/**']\n" }));
	const options = resolveOptions(config.settings, { failOn: "critical", pedantic: undefined });
	expect(options).toMatchObject({ failOn: "critical", pedantic: false, exclude: ["test/**"] });
});

test("no file is no settings", async () => {
	expect((await readConfig(tree({}))).settings).toEqual({});
});

test.each([
	{
		why: "an unknown setting",
		text: "fail_on: high",
		error: 'bulkhead.yml:1:1: unknown setting "fail_on"; did you mean "fail-on"?',
	},
	{
		why: "an unknown severity",
		text: "\nfail-on: hihg",
		error:
			'bulkhead.yml:2:10: expected one of critical, high, medium, low, never, found the text "hihg"; did you mean "high"?',
	},
	{ why: "a text where a list belongs", text: "include: x", error: "bulkhead.yml:1:10: expected a list, found" },
	{ why: "a text where a boolean belongs", text: "pedantic: sure", error: "bulkhead.yml:1:11: expected true or false" },
	{ why: "a list", text: "- a", error: "bulkhead.yml:1:1: a configuration is a map of settings" },
	{ why: "a key of every object", text: "constructor: 1", error: /unknown setting "constructor"/ },
	{ why: "broken YAML", text: "a: [", error: /^bulkhead\.yml:1:/ },
])("$why is an error with its place", async ({ text, error }) => {
	await expect(readConfig(tree({ "bulkhead.yml": text }))).rejects.toThrow(error);
});

test("a file that was asked for and is not there is an error", async () => {
	await expect(readConfig(tree({}), "ci/bulkhead.yml")).rejects.toThrow(
		"ci/bulkhead.yml: there is no such configuration file",
	);
});

test.each([
	["no name", "", '""'],
	["one above", "../bulkhead.yml", "../bulkhead.yml"],
	["an absolute one", "/etc/bulkhead.yml", "/etc/bulkhead.yml"],
	["one of Windows", "C:\\bulkhead.yml", "C:\\bulkhead.yml"],
])("%s is no path of a repository's configuration", async (_why, path, shown) => {
	await expect(readConfig(tree({}), path)).rejects.toThrow(
		`${shown}: a configuration is named from the root of the repository, and stands in it`,
	);
});

test("the nearest name has the fewest edits", () => {
	expect(nearest("previleged", ["privileged", "host-network"])).toBe("privileged");
});
