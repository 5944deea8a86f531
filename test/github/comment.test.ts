import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { bodyOf, fitted, isSameBody, maxBodyLength } from "../../src/github/body.ts";
import { GitHubClient } from "../../src/github/client.ts";
import { type CommentMode, comment, commentStep } from "../../src/github/comment.ts";
import { callers, tokenOf } from "./callers.ts";
import { unavailable } from "./faults.ts";
import type { Author, Hosted } from "./hosted.ts";
import { GitHubServer } from "./server.ts";

let server: GitHubServer;
let shop: Hosted;
let number: number;

beforeAll(async () => {
	server = await GitHubServer.start();
	shop = server.repository("octo/shop", { files: { a: "a" } });
	number = server.pull(shop, { base: "HEAD", head: "HEAD" });
});

beforeEach(() => {
	server.reset();
	shop.comments.length = 0;
});

afterAll(() => server.close());

function say(
	body: string,
	{ mode = "on-findings", worth = true, caller = "write", key = "main" }: Partial<typeof usual> = {},
): ReturnType<typeof comment> {
	const client = new GitHubClient({ url: server.url, token: tokenOf(caller), betweenWrites: 0, backoff: 1 });
	return comment(client, { repository: "octo/shop", number, key, body, mode, worth });
}

const usual = {
	mode: "on-findings" as CommentMode,
	worth: true,
	caller: "write" as keyof typeof callers,
	key: "main",
};

const writes = () => server.requests.filter(({ method }) => method !== "GET").map(({ method }) => method);
const bodies = () => shop.comments.map(({ body }) => body);

/** A comment as somebody else could write it. */
function elsewhere(author: Author, body: string): void {
	const now = shop.now();
	shop.comments.push({ id: shop.comments.length + 1, issue: number, author, body, created: now, updated: now });
}

test.each<[CommentMode, boolean, string | undefined, string]>([
	["never", true, undefined, "leave"],
	["never", true, "old", "leave"],
	["on-findings", true, undefined, "create"],
	["on-findings", false, undefined, "leave"],
	["on-findings", true, "old", "update"],
	["on-findings", false, "old", "update"],
	["on-findings", true, "new", "leave"],
	["on-findings", false, "new\r\n", "leave"],
	["always", false, undefined, "create"],
	["always", false, "old", "update"],
	["always", false, "new", "leave"],
])("%s, something to say: %s, where %j stands: %s", (mode, worth, existing, step) => {
	expect(commentStep(mode, worth, existing, "new")).toBe(step);
});

test("one comment is written, changed in place, and left where nothing changed", async () => {
	expect(await say("two findings")).toMatchObject({ kind: "ok", data: { done: "created" } });
	expect(await say("one finding")).toMatchObject({ data: { done: "updated" } });
	expect(await say("one finding")).toMatchObject({
		data: { done: "unchanged", url: expect.stringContaining("#issue") },
	});
	expect(await say("all is well", { worth: false })).toMatchObject({ data: { done: "updated" } });
	expect(bodies()).toEqual(["<!-- bulkhead:main -->\nall is well"]);
	expect(writes()).toEqual(["POST", "PATCH", "PATCH"]);
});

test("with nothing to say and no comment, none is written", async () => {
	expect(await say("all is well", { worth: false })).toEqual({ kind: "ok", data: { done: "nothing" } });
	expect(writes()).toEqual([]);
});

test("never asks nothing", async () => {
	expect(await say("x", { mode: "never" })).toEqual({ kind: "ok", data: { done: "nothing" } });
	expect(server.requests).toEqual([]);
});

test("runs of two keys have a comment each", async () => {
	await say("one", { key: "one" });
	await say("two", { key: "t-->wo" });
	await say("two, again", { key: "t-->wo" });
	expect(bodies()).toEqual(["<!-- bulkhead:one -->\none", "<!-- bulkhead:t--%3Ewo -->\ntwo, again"]);
});

describe("what somebody else wrote is never changed", () => {
	const job = callers.write.author;
	test.each<[string, keyof typeof callers, Author, string]>([
		[
			"a person copied the marker, and a job asks",
			"write",
			{ login: "mallory", type: "User" },
			"<!-- bulkhead:main -->\nx",
		],
		[
			"another person did, and a person asks",
			"person",
			{ login: "mallory", type: "User" },
			"<!-- bulkhead:main -->\nx",
		],
		["a bot did, and a person asks", "person", job, "<!-- bulkhead:main -->\nx"],
		["our own bot quotes it", "write", job, "> <!-- bulkhead:main -->\nx"],
		["our own bot names a longer key", "write", job, "<!-- bulkhead:main-2 -->\nx"],
	])("%s", async (_why, caller, author, body) => {
		elsewhere(author, body);
		expect(await say("ours", { caller })).toMatchObject({ data: { done: "created" } });
		expect(await say("ours, again", { caller })).toMatchObject({ data: { done: "updated" } });
		expect(bodies()).toEqual([body, "<!-- bulkhead:main -->\nours, again"]);
	});
});

test("a comment is found on any page", async () => {
	for (let at = 0; at < 150; at++) elsewhere({ login: "mona", type: "User" }, "hello");
	await say("first");
	expect(await say("second")).toMatchObject({ data: { done: "updated" } });
	expect(shop.comments).toHaveLength(151);
});

test.each<[keyof typeof callers, object]>([
	["fork", { kind: "forbidden", status: 403, why: "GitHub answers 403 (Resource not accessible by integration)" }],
	["dependabot", { kind: "forbidden", status: 403 }],
	["contents", { kind: "forbidden", status: 403 }],
	["nothing", { kind: "forbidden", status: 403 }],
])("the token %s may not, which is an answer", async (caller, expected) => {
	expect(await say("x", { caller })).toMatchObject(expected);
	expect(bodies()).toEqual([]);
});

test("a comment whose answer is lost is not written twice", async () => {
	server.fault({ on: /^POST/, reply: unavailable(), done: true, times: 5 });
	expect(await say("x")).toMatchObject({ kind: "failed", status: 502 });
	expect(bodies()).toHaveLength(1);
	expect(await say("x")).toMatchObject({ data: { done: "unchanged" } });
});

describe("the longest comment", () => {
	const long = (line: string) => `${line}\n`.repeat(Math.ceil((maxBodyLength * 1.5) / (line.length + 1)));

	test("is kept by GitHub as it is", async () => {
		const body = "x".repeat(maxBodyLength - "<!-- bulkhead:main -->\n".length);
		expect(await say(body)).toMatchObject({ data: { done: "created" } });
		expect(bodies()[0]).toHaveLength(maxBodyLength);
	});

	test("is cut with a note where it would be longer, and found again as the same", async () => {
		expect(await say(long("a line of emoji 🧱"))).toMatchObject({ data: { done: "created" } });
		expect(bodies()[0]?.length).toBeLessThanOrEqual(maxBodyLength);
		expect(bodies()[0]).toMatch(/🧱\n\n\*The rest is left out: GitHub keeps 65,536 characters\.\*$/);
		expect(await say(long("a line of emoji 🧱"))).toMatchObject({ data: { done: "unchanged" } });
	});

	test.each([
		["a fold is closed", `<details><summary>a</summary>\n\n${long("x")}`, /x\n<\/details>\n\n\*The rest/],
		["two are", `<details>\n<details>\n${long("x")}`, /x\n<\/details>\n<\/details>\n\n\*The rest/],
		["code is not cut open", `before\n\n\`\`\`yaml\n${long("x: 1")}`, /^before\n\n\*The rest/],
		["code that ended stays", `\`\`\`\nx\n\`\`\`\n${long("y")}`, /^```\nx\n```\ny\ny/],
		["a longer fence is ended by none that is shorter", `\`\`\`\`\n\`\`\`\n${long("y")}`, /^\n\n\*The rest/],
		["a single line is left out", "x".repeat(100_000), /^\n\n\*The rest/],
	])("%s where it is cut", (_why, markdown, expected) => {
		const cut = fitted(markdown, maxBodyLength);
		expect(cut).toMatch(expected);
		expect(cut.length).toBeLessThanOrEqual(maxBodyLength);
	});

	test("with ten thousand folds open is cut, too", () => {
		expect(bodyOf("k", long("<details>")).length).toBeLessThanOrEqual(maxBodyLength);
	});
});

test.each([
	["a\nb", "a\r\nb\r\n", true],
	["a\nb", "a\n\nb", false],
])("%j and %j are the same: %s", (one, other, same) => {
	expect(isSameBody(one, other)).toBe(same);
});

test("where there are more comments than are looked through, none is written: ours may be among them", async () => {
	for (let at = 0; at < 3000; at++) elsewhere({ login: "mona", type: "User" }, "x");
	expect(await say("a")).toMatchObject({ kind: "ok", data: { done: "created" } });
	shop.comments.pop();
	server.reset();
	elsewhere({ login: "mona", type: "User" }, "x");
	expect(await say("a")).toEqual({ kind: "failed", why: "it has more than 3000 comments" });
	expect(server.requests).toHaveLength(30);
	expect(writes()).toEqual([]);
});
