import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Answer } from "../../src/github/answer.ts";
import { type ClientOptions, GitHubClient } from "../../src/github/client.ts";
import { commitOf } from "../../src/github/commits.ts";
import { type callers, tokenOf } from "./callers.ts";
import { type Fault, moved, primaryLimit, secondaryLimit, unavailable } from "./faults.ts";
import type { Hosted } from "./hosted.ts";
import { GitHubServer } from "./server.ts";

let server: GitHubServer;
let shop: Hosted;
let head: string;

beforeAll(async () => {
	server = await GitHubServer.start();
	shop = server.repository("octo/shop", { files: { "compose.yaml": "services: {}\n" } });
	head = shop.resolve("HEAD", "commit") ?? "";
});

beforeEach(() => server.reset());

afterAll(() => server.close());

const quick = { backoff: 1, betweenWrites: 0, patience: 1500 };

function client(options: Partial<ClientOptions> = {}): GitHubClient {
	return new GitHubClient({ url: server.url, token: tokenOf("read"), ...quick, ...options });
}

function read(one = client()): Promise<Answer<unknown>> {
	return commitOf(one, "octo/shop", head);
}

test.each<[string, Fault, number]>([
	["an error of the server, then an answer", { reply: unavailable() }, 2],
	["two errors of the server, then an answer", { reply: unavailable(503), times: 2 }, 3],
	["a connection that ends", { reply: "drop" }, 2],
	["429 that says to wait", { reply: secondaryLimit(1, 429) }, 2],
	["403 for the secondary limit that says to wait", { reply: secondaryLimit(1) }, 2],
	["a primary limit that ends at once", { reply: primaryLimit(-1) }, 2],
	["a slow answer", { delay: 50 }, 1],
	["a redirect to the same server", { reply: moved("/repos/octo/shop/git/commits/HEAD") }, 2],
])("%s is an answer in the end", async (_why, fault, requests) => {
	server.fault(fault);
	expect(await read()).toMatchObject({ kind: "ok", data: { sha: head } });
	expect(server.requests).toHaveLength(requests);
});

test.each<[string, Fault, number, object]>([
	["errors of the server without end", { reply: unavailable(), times: 9 }, 3, { kind: "failed", status: 502 }],
	["connections that end", { reply: "drop", times: 9 }, 3, { kind: "failed", why: "other side closed" }],
	[
		"a limit for longer than anybody waits",
		{ reply: secondaryLimit(600), times: 9 },
		1,
		{ kind: "rate-limited", status: 403, until: expect.any(Number) },
	],
	["a primary limit for an hour", { reply: primaryLimit(3600, 429) }, 1, { kind: "rate-limited", status: 429 }],
	[
		"a secondary limit that does not say how long",
		{ reply: secondaryLimit() },
		1,
		{ kind: "rate-limited", why: expect.stringContaining("secondary rate limit") },
	],
	["no answer at all", { reply: "hang", times: 9 }, 3, { kind: "failed", why: "no answer came within 0.1 s" }],
	[
		"a redirect to another server",
		{ reply: moved("http://127.0.0.1:1/x") },
		1,
		{ kind: "failed", why: "GitHub answers with a redirect to another server" },
	],
	["a redirect in a circle", { reply: moved("/repos/octo/shop"), times: 9 }, 4, { kind: "failed" }],
	[
		"something else than JSON",
		{ reply: { status: 200, bytes: Buffer.from("<html>") } },
		1,
		{ kind: "failed", why: "GitHub answers with something else than JSON" },
	],
	[
		"more than anybody reads",
		{ reply: { status: 200, bytes: Buffer.alloc(20 * 1024 * 1024, 32) } },
		1,
		{ kind: "failed", why: "GitHub answers with more than 16777216 bytes" },
	],
])("%s is said, after so many tries", async (why, fault, requests, expected) => {
	server.fault(fault);
	const one = client(why === "no answer at all" ? { deadline: 100 } : {});
	expect(await read(one)).toMatchObject(expected);
	expect(server.requests).toHaveLength(requests);
});

test("a limit holds back every request, and who is told to come back much later does not ask again before", async () => {
	server.fault({ reply: primaryLimit(3600) });
	const one = client();
	expect(await read(one)).toMatchObject({ kind: "rate-limited" });
	expect(await read(one)).toMatchObject({ kind: "rate-limited" });
	expect(server.requests).toHaveLength(1);
});

test("after a server that gives no answer, nothing more is sent", async () => {
	server.fault({ reply: "drop", times: 99 });
	const one = client();
	await read(one);
	expect(await read(one)).toMatchObject({ kind: "failed" });
	expect(server.requests).toHaveLength(3);
});

test("all waits of a client are bounded in sum", async () => {
	server.fault({ reply: secondaryLimit(1), times: 99 });
	// A busy machine may take most of a second between the first of these answers and the last.
	const one = client({ patience: 1950 });
	const answers = await Promise.all(Array.from({ length: 20 }, () => read(one)));
	expect(answers.map(({ kind }) => kind)).toEqual(Array(20).fill("rate-limited"));
	// Each asks once more after a second; another second is more than they wait together.
	expect(server.requests).toHaveLength(40);
});

test("at most eight requests are under way at once", async () => {
	server.fault({ delay: 30, times: 99 });
	const one = client();
	const reading = Promise.all(Array.from({ length: 20 }, () => read(one)));
	await new Promise((resolve) => setTimeout(resolve, 25));
	expect(server.requests.length).toBeLessThanOrEqual(8);
	await reading;
	expect(server.requests).toHaveLength(20);
});

describe("who may not", () => {
	test.each<[keyof typeof callers | undefined, string, object]>([
		[undefined, "a private repository without a token is hidden", { kind: "forbidden", status: 404 }],
		["nothing", "a token without rights", { kind: "forbidden", status: 403 }],
		["contents", "one that may read the contents", { kind: "ok" }],
		["fork", "a fork's", { kind: "ok" }],
	])("%s: %s", async (caller, _why, expected) => {
		const { url } = server;
		const one = new GitHubClient({ url, ...quick, ...(caller === undefined ? {} : { token: tokenOf(caller) }) });
		expect(await read(one)).toMatchObject(expected);
	});

	test("a token that nobody knows", async () => {
		expect(await read(client({ token: "ghs_old" }))).toMatchObject({ kind: "forbidden", status: 401 });
	});

	test("a commit that is not there is no question of rights", async () => {
		expect(await commitOf(client(), "octo/shop", "0".repeat(40))).toMatchObject({ kind: "not-found", status: 404 });
	});
});

describe("a write", () => {
	const write = (one: GitHubClient) =>
		one.request("POST /repos/{owner}/{repo}/issues", { owner: "octo", repo: "shop", title: "x" });

	test.each<[string, Fault, number, string]>([
		["that may have come through", { reply: unavailable(), done: true, times: 9 }, 1, "failed"],
		["whose answer was lost", { reply: "drop", done: true, times: 9 }, 1, "failed"],
		["that was held back", { reply: secondaryLimit(0) }, 2, "ok"],
	])("%s is made once", async (_why, fault, requests, kind) => {
		shop.issues.clear();
		server.fault(fault);
		expect((await write(client({ token: tokenOf("write") }))).kind).toBe(kind);
		expect(server.requests).toHaveLength(requests);
		expect(shop.issues.size).toBe(1);
	});

	test("waits for the one before it", async () => {
		const one = client({ token: tokenOf("write"), betweenWrites: 100 });
		const start = Date.now();
		await Promise.all([write(one), write(one), write(one)]);
		expect(Date.now() - start).toBeGreaterThanOrEqual(198);
	});
});

describe("the token", () => {
	test("is in no answer, whatever the server says", async () => {
		const token = tokenOf("read");
		server.fault({ reply: { status: 404, json: { message: `no ${token}` } } });
		server.fault({ reply: { status: 404, json: { message: `no ${token}` } } });
		const answer = await read();
		expect(answer).toMatchObject({ why: "GitHub answers 404 (no ***)" });
		expect(JSON.stringify(answer)).not.toContain(token);
	});

	test.each(["with\nline", "with blank", "ümlaut"])("%j is refused without being shown", (token) => {
		expect(() => client({ token })).toThrow(/^input token: it has characters that no token has$/);
	});

	test("goes to the origin of the API only", async () => {
		const other = await GitHubServer.start();
		server.fault({ reply: moved(`${other.url}/repos/octo/shop/git/commits/${head}`) });
		const answer = await client().bytes(
			"GET /repos/{owner}/{repo}/git/commits/{commit_sha}",
			{ owner: "octo", repo: "shop", commit_sha: head },
			"application/vnd.github+json",
			{ redirects: "leave" },
		);
		// The other server has no such repository.
		expect(answer).toMatchObject({ kind: "not-found", status: 404 });
		expect(other.requests.map(({ authorization }) => authorization)).toEqual([undefined]);
		await other.close();
	});
});

test("a name that is another route is not asked for", async () => {
	const answer = await client().request("GET /repos/{owner}/{repo}/contents/{path}", {
		owner: "octo",
		repo: "shop",
		path: "a/../../issues",
	});
	expect(answer).toEqual({ kind: "failed", why: "it has a name that is no path" });
	expect(server.requests).toEqual([]);
});

test.each(["", "api.github.com", "ftp://host", "https://"])("the address %j is refused", (url) => {
	expect(() => new GitHubClient({ url })).toThrow(/^GITHUB_API_URL/);
});

test("lists are read over all their pages, up to a bound", async () => {
	shop.issues.clear();
	for (let number = 0; number < 250; number++) server.pull(shop, { base: head, head });
	const list = (pages: number) =>
		client().pages("GET /repos/{owner}/{repo}/issues", { owner: "octo", repo: "shop" }, (page) => page, pages);
	const all = await list(5);
	expect(all.kind === "ok" && [all.data.items.length, all.data.complete]).toEqual([250, true]);
	const cut = await list(2);
	expect(cut.kind === "ok" && [cut.data.items.length, cut.data.complete]).toEqual([200, false]);
});

test("GitHub Enterprise Server has its API below a path", async () => {
	const ghes = await GitHubServer.start({ kind: "ghes" });
	const hosted = ghes.repository("octo/shop", { files: { a: "a" }, visibility: "public" });
	expect(ghes.url).toMatch(/\/api\/v3$/);
	const sha = hosted.resolve("HEAD", "commit") ?? "";
	expect(await commitOf(new GitHubClient({ url: `${ghes.url}/` }), "octo/shop", sha)).toMatchObject({ kind: "ok" });
	await ghes.close();
});
