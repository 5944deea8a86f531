import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readReference, referenceIn } from "../../src/config/reference.ts";
import { GitHubClient } from "../../src/github/client.ts";

const requests: { readonly url: string | undefined; readonly authorization: string | undefined }[] = [];
let server: Server;
let url: string;

beforeAll(async () => {
	server = createServer((request, response) => {
		requests.push({ url: request.url, authorization: request.headers.authorization });
		const path = new URL(request.url ?? "", "http://x").pathname;
		if (path.endsWith("/there.yml") && request.headers.authorization === "Bearer good") response.end("fail-on: low\n");
		else if (path.endsWith("/large.yml")) response.end("#".repeat(1024 * 1024));
		else if (path.endsWith("/larger.yml")) response.end("#".repeat(1024 * 1024 + 1));
		else if (path.endsWith("/moved.yml")) response.writeHead(302, { location: "/elsewhere" }).end();
		else if (path.endsWith("/broken.yml")) response.writeHead(500).end();
		else response.writeHead(404).end('{"message": "Not Found"}');
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

test.each([
	["octo/policy/bulkhead.yml@v1", { repository: "octo/policy", path: "bulkhead.yml", ref: "v1" }],
	[
		"octo/.github/a/b/bulkhead.yml@refs/heads/main",
		{ repository: "octo/.github", path: "a/b/bulkhead.yml", ref: "refs/heads/main" },
	],
	["fail-on: low", undefined],
	["fail-on: low\nrules: {}\n", undefined],
	["suppressions: [{owner: a/b/c@d}]", undefined],
	["bulkhead.yml", undefined],
	["octo/policy/bulkhead.yml", undefined],
])("%s is the reference %j", (text, expected) => {
	expect(referenceIn(text)).toEqual(expected);
});

const reference = { repository: "octo/policy", path: "dir/there.yml", ref: "a&b" };

test("a reference is read with the token, and shown as it is written", async () => {
	const source = await readReference(reference, new GitHubClient({ url, token: "good" }));
	expect(source).toMatchObject({ text: "fail-on: low\n", label: "octo/policy/dir/there.yml@a&b" });
	expect(requests.at(-1)).toEqual({
		url: "/repos/octo/policy/contents/dir/there.yml?ref=a%26b",
		authorization: "Bearer good",
	});
});

test.each([
	["there.yml", undefined, "GitHub answers 404; give the action a token that may read it (input token)", "no token"],
	[
		"there.yml",
		"bad",
		"GitHub answers 404: it is not there, or this token may not read it (a fork's token",
		"a fork's token",
	],
	["broken.yml", "good", "GitHub answers 500", "an error of the server"],
	["larger.yml", "good", "more than 1048576", "more than a configuration"],
	["moved.yml", "good", "cannot be read: ", "a redirect, which would carry the token away"],
])("%s with the token %s is an error: %s (%s)", async (path, token, message, _why) => {
	const client = new GitHubClient({ url, backoff: 1, ...(token === undefined ? {} : { token }) });
	await expect(readReference({ ...reference, path }, client)).rejects.toThrow(message);
	expect(requests.at(-1)?.url).not.toBe("/elsewhere");
});

test("a configuration of a mebibyte is read", async () => {
	const { text } = await readReference({ ...reference, path: "large.yml" }, new GitHubClient({ url, token: "good" }));
	expect(text).toHaveLength(1024 * 1024);
});

test("a server that does not answer is an error", async () => {
	await expect(readReference(reference, new GitHubClient({ url: "http://127.0.0.1:1", backoff: 1 }))).rejects.toThrow(
		"input config: octo/policy/dir/there.yml@a&b cannot be read",
	);
});
