import { zipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { earlierReport } from "../../src/github/artifact.ts";
import { GitHubClient } from "../../src/github/client.ts";
import { comment } from "../../src/github/comment.ts";
import { mergeBase } from "../../src/github/commits.ts";
import { track } from "../../src/github/issue.ts";
import { review } from "../../src/github/review.ts";
import { GitHubTree } from "../../src/tree/github.ts";
import { Repository } from "../decide/repository.ts";
import { tokenOf } from "./callers.ts";
import type { Hosted } from "./hosted.ts";
import { GitHubServer } from "./server.ts";

/** All that is asked of GitHub, held against the description of GitHub Enterprise Server. */
const repository = "octo/shop";
let clone: Repository;
let server: GitHubServer;
let shop: Hosted;
let client: GitHubClient;
let base: string;
let head: string;

beforeAll(async () => {
	clone = new Repository();
	base = clone.commit({ "compose.yaml": "a\n" });
	clone.git("checkout", "--quiet", "-b", "change");
	head = clone.commit({ "compose.yaml": "b\n" });
	server = await GitHubServer.start({ kind: "ghes" });
	shop = server.repository(repository, { folder: clone.folder });
	server.pull(shop, { base, head });
	client = new GitHubClient({ url: server.url, token: tokenOf("write"), betweenWrites: 0 });
});

afterAll(async () => {
	clone.remove();
	await server.close();
});

test("a commit is read", async () => {
	expect(await mergeBase(client, repository, base, head)).toEqual({ kind: "ok", data: base });
	const tree = await GitHubTree.open(client, repository, base);
	expect(tree.kind === "ok" && (await tree.data.read("compose.yaml"))).toEqual({ kind: "text", text: "a\n" });
});

test("a comment is written, and changed in place", async () => {
	const sticky = { repository, number: 1, key: "k", mode: "always", worth: true } as const;
	expect(await comment(client, { ...sticky, body: "x" })).toMatchObject({ data: { done: "created" } });
	expect(await comment(client, { ...sticky, body: "y" })).toMatchObject({ data: { done: "updated" } });
});

test("a change is suggested", async () => {
	const one = { path: "compose.yaml", startLine: 1, endLine: 1, replacement: ["c"], message: "Do.", fingerprint: "f" };
	const wanted = { repository, number: 1, commit: head, suggestions: [one] };
	expect(await review(client, wanted)).toMatchObject({ data: { made: 1 } });
	expect(await review(client, wanted)).toMatchObject({ data: { made: 0, known: 1 } });
});

test("an issue is opened and closed", async () => {
	const tracking = { repository, key: "k", label: "bulkhead", title: "x" };
	expect(await track(client, { ...tracking, body: "x", clean: false })).toMatchObject({ data: { done: "created" } });
	expect(await track(client, { ...tracking, body: "y", clean: true })).toMatchObject({ data: { done: "closed" } });
});

test("an earlier report is read", async () => {
	const zip = Buffer.from(zipSync({ "r.json": Buffer.from("{}") }));
	server.artifact(shop, { name: "r", zip, run: { id: 1, branch: "main" } });
	const earlier = { repository, name: "r", file: "r.json", branch: "main", run: 2 };
	expect(await earlierReport(client, earlier)).toMatchObject({ data: { text: "{}", run: 1 } });
});
