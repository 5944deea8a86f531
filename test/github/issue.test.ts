import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { GitHubClient } from "../../src/github/client.ts";
import { track, trackingStep } from "../../src/github/issue.ts";
import { callers, tokenOf } from "./callers.ts";
import type { Author, Hosted } from "./hosted.ts";
import { GitHubServer } from "./server.ts";

let server: GitHubServer;
let shop: Hosted;

beforeAll(async () => {
	server = await GitHubServer.start();
	shop = server.repository("octo/shop", { files: { a: "a" } });
});

beforeEach(() => {
	server.reset();
	shop.issues.clear();
});

afterAll(() => server.close());

function audit(body: string, clean = false, caller: keyof typeof callers = "write"): ReturnType<typeof track> {
	const client = new GitHubClient({ url: server.url, token: tokenOf(caller), betweenWrites: 0, backoff: 1 });
	return track(client, { repository: "octo/shop", key: "audit", label: "bulkhead", title: "Isolation", body, clean });
}

const writes = () => server.requests.filter(({ method }) => method !== "GET").length;
const marked = (body: string) => `<!-- bulkhead:audit -->\n${body}`;

function add(author: Author, body: string, labels: readonly string[] = ["bulkhead"]): void {
	const [number, now] = [shop.issues.size + 1, shop.now()];
	const one = { number, author, created: now, updated: now, title: "x", body, stateReason: null, labels };
	shop.issues.set(number, { ...one, state: "open" });
}

test.each([
	[true, undefined, "leave"],
	[false, undefined, "create"],
	[true, { open: true, body: "new" }, "close"],
	[true, { open: false, body: "old" }, "leave"],
	[false, { open: false, body: "new" }, "reopen"],
	[false, { open: true, body: "old" }, "update"],
	[false, { open: true, body: "new" }, "leave"],
] as const)("clean: %s, there is %j: %s", (clean, existing, step) => {
	expect(trackingStep(clean, existing, "new")).toBe(step);
});

test("one issue is opened, kept up to date, closed and opened again", async () => {
	expect(await audit("", true)).toEqual({ kind: "ok", data: { done: "nothing" } });
	expect(await audit("3 findings")).toMatchObject({ data: { done: "created", number: 1 } });
	expect(await audit("3 findings")).toMatchObject({ data: { done: "unchanged", number: 1 } });
	expect(await audit("2 findings")).toMatchObject({ data: { done: "updated", number: 1 } });
	expect(await audit("none", true)).toMatchObject({ data: { done: "closed", number: 1 } });
	expect(shop.issues.get(1)).toMatchObject({ state: "closed", stateReason: "completed", body: marked("none") });
	expect(await audit("still none", true)).toMatchObject({ data: { done: "unchanged", number: 1 } });
	expect(await audit("1 finding")).toMatchObject({ data: { done: "reopened", number: 1 } });
	expect(shop.issues.get(1)).toMatchObject({ state: "open", body: marked("1 finding"), labels: ["bulkhead"] });
	expect([shop.issues.size, writes()]).toEqual([1, 4]);
});

test("an issue that has lost its label is found while it is open, and a title that people gave stays", async () => {
	await audit("3 findings");
	const issue = shop.issues.get(1);
	if (issue === undefined) throw new Error("there is no issue");
	Object.assign(issue, { labels: [], title: "Walls" });
	expect(await audit("2 findings")).toMatchObject({ data: { done: "updated", number: 1 } });
	expect(issue.title).toBe("Walls");
});

test("neither a pull request nor what somebody else wrote is changed", async () => {
	server.pull(shop, { base: "HEAD", head: "HEAD" });
	Object.assign(shop.issues.get(1) ?? {}, { body: marked("x"), author: callers.write.author });
	add({ login: "mallory", type: "User" }, marked("y"));
	add(callers.write.author, `quoted: ${marked("z")}`);
	expect(await audit("3 findings")).toMatchObject({ data: { done: "created", number: 4 } });
	expect([...shop.issues.values()].map(({ body }) => body)).toEqual([
		marked("x"),
		marked("y"),
		`quoted: ${marked("z")}`,
		marked("3 findings"),
	]);
});

test("of several, the open one is kept", async () => {
	add(callers.write.author, marked("first"));
	add(callers.write.author, marked("second"));
	Object.assign(shop.issues.get(2) ?? {}, { state: "closed" });
	expect(await audit("3 findings")).toMatchObject({ data: { done: "updated", number: 1 } });
});

test.each<keyof typeof callers>(["fork", "read", "contents", "nothing"])("the token %s may not", async (caller) => {
	expect(await audit("3 findings", false, caller)).toMatchObject({ kind: "forbidden", status: 403 });
	expect(shop.issues.size).toBe(0);
});
