import { expect, test } from "vitest";
import { cacheFolder } from "../src/cache-folder.ts";

test.each([
	{ why: "said", env: { BULKHEAD_CACHE: "/c", RUNNER_TEMP: "/t", GITHUB_ACTIONS: "true" }, is: "/c/rules" },
	{ why: "said by a relative path: nowhere", env: { BULKHEAD_CACHE: "c", HOME: "/h" }, is: undefined },
	{ why: "the user's, whose home is no absolute path: nowhere", env: { HOME: "." }, is: undefined },
	{
		why: "in a job whose folder is no absolute path: nowhere",
		env: { GITHUB_ACTIONS: "true", RUNNER_TEMP: "t" },
		is: undefined,
	},
	{ why: "switched off", env: { BULKHEAD_CACHE: "off", HOME: "/h" }, is: undefined },
	{
		why: "in a job",
		env: { RUNNER_TEMP: "/t", GITHUB_ACTIONS: "true", XDG_CACHE_HOME: "/x" },
		is: "/t/bulkhead/rules",
	},
	{
		why: "in a job without a folder",
		env: { GITHUB_ACTIONS: "true", XDG_CACHE_HOME: "/x", HOME: "/h" },
		is: undefined,
	},
	{ why: "the user's", env: { XDG_CACHE_HOME: "/x", HOME: "/h" }, is: "/x/bulkhead/rules" },
	{
		why: "the user's, by a relative path that does not count",
		env: { XDG_CACHE_HOME: "x", HOME: "/h" },
		is: "/h/.cache/bulkhead/rules",
	},
])("what is kept stands where it is $why", ({ env, is }) => {
	if (process.platform !== "linux") return;
	expect(cacheFolder("rules", env)).toBe(is);
});
