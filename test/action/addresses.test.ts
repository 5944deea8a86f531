import { describe, expect, test } from "vitest";
import { addressesOf, addressOfAction, addressOfRun } from "../../src/action/addresses.ts";
import { jobIn } from "../../src/action/job.ts";

const [merge, head, base] = ["1", "2", "3"].map((digit) => digit.repeat(40));
const environment = {
	GITHUB_SERVER_URL: "https://github.example",
	GITHUB_REPOSITORY: "octo/shop",
	GITHUB_SHA: merge,
	GITHUB_RUN_ID: "7",
	GITHUB_ACTION_REPOSITORY: "octo/bulkhead",
};
const job = jobIn(environment, { pull_request: { head: { sha: head } } });
const blob = "https://github.example/octo/shop/blob";
const at = (file: string, line = 3, endLine = line) => ({ file, line, column: 1, endLine, endColumn: 9 });

describe("a link to a line", () => {
	test.each([
		["compose.yaml", "compose.yaml"],
		["a b/compose.yaml", "a%20b/compose.yaml"],
		["a#1/what?.yaml", "a%231/what%3F.yaml"],
		["100%/%2e.yaml", "100%25/%252e.yaml"],
		["größe/日本.yaml", "gr%C3%B6%C3%9Fe/%E6%97%A5%E6%9C%AC.yaml"],
		["c:\\x.yaml", "c%3A%5Cx.yaml"],
		["\u202Egnp\n.yaml", "%E2%80%AEgnp%0A.yaml"],
		["\uD800.yaml", "%EF%BF%BD.yaml"],
	])("of %j names that file", (file, path) => {
		const address = addressesOf(job, {})(at(file), "head") ?? "";
		expect(address).toBe(`${blob}/${head}/${path}#L3`);
		const { pathname, search, hash } = new URL(address);
		expect([pathname, search, hash]).toEqual([`/octo/shop/blob/${head}/${path}`, "", "#L3"]);
	});

	test("leads to the head of a pull request, where its merge is checked out, and to the base", () => {
		const addressOf = addressesOf(job, { checkedOut: merge, base });
		expect(addressOf(at("a", 3, 5), "head")).toBe(`${blob}/${head}/a#L3-L5`);
		expect(addressOf(at("a"), "base")).toBe(`${blob}/${base}/a#L3`);
	});

	test("leads to what is checked out, where that is something else, and counts from its folder", () => {
		const addressOf = addressesOf(job, { checkedOut: base, folder: "src" });
		expect(addressOf(at("src/a"), "head")).toBe(`${blob}/${base}/a#L3`);
		expect(addressOf(at("src/a"), "base")).toBeUndefined();
	});

	test("is none where nobody knows where", () => {
		expect(addressesOf(jobIn({}, {}), {})(at("a"), "head")).toBeUndefined();
		expect(addressOfRun(jobIn({}, {}))).toBeUndefined();
		expect(addressOfAction(jobIn({ ...environment, GITHUB_ACTION_REPOSITORY: "" }, {}))).toBeUndefined();
	});
});

test("the run and the action have pages of their own", () => {
	expect(addressOfRun(job)).toBe("https://github.example/octo/shop/actions/runs/7");
	expect(addressOfAction(job)).toBe("https://github.example/octo/bulkhead");
});
