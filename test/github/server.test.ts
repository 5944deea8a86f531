import { expect, test } from "vitest";
import { tokenOf } from "./callers.ts";
import { GitHubServer } from "./server.ts";

const headers = {
	accept: "application/vnd.github+json",
	"x-github-api-version": "2022-11-28",
	"user-agent": "bulkhead/1",
	authorization: `Bearer ${tokenOf("write")}`,
};

test.each<[string, string, RequestInit, RegExp]>([
	["a route that GitHub does not have", "/repos/octo/shop/bogus", {}, /is not described/],
	["a query that it does not have", "/repos/octo/shop/issues?lables=x", {}, /query parameter lables is not described/],
	["a query of another type", "/repos/octo/shop/issues?page=two", {}, /page must be integer/],
	["a value that is none of its list", "/repos/octo/shop/issues?state=gone", {}, /must be equal to one of/],
	["a request without an agent", "/repos/octo/shop/issues", { headers: { "user-agent": "x" } }, /header user-agent/],
	[
		"a body that lacks what is required",
		"/repos/octo/shop/issues",
		{ method: "POST", body: '{"body": "x"}' },
		/must have required property 'title'/,
	],
	[
		"a body with what it does not have",
		"/repos/octo/shop/issues",
		{ method: "POST", body: '{"title": "x", "label": "y"}' },
		/label of the body is not described/,
	],
])("%s fails the test that asked", async (_why, path, request, expected) => {
	const server = await GitHubServer.start();
	server.repository("octo/shop", { files: { a: "a" } });
	const response = await fetch(server.url + path, { ...request, headers: { ...headers, ...request.headers } });
	expect(response.status).toBe(500);
	await expect(server.close()).rejects.toThrow(expected);
});

test("an answer that is not as described fails it, too", async () => {
	const server = await GitHubServer.start();
	const shop = server.repository("octo/shop", { files: { a: "a" } });
	server.pull(shop, { base: "HEAD", head: "HEAD" });
	server.fault({ reply: { status: 200, json: [{ number: "one" }] } });
	expect((await fetch(`${server.url}/repos/octo/shop/issues`, { headers })).status).toBe(500);
	await expect(server.close()).rejects.toThrow(/answers 200.*required property/);
});

test("what is described passes", async () => {
	const server = await GitHubServer.start();
	server.repository("octo/shop", { files: { a: "a" } });
	expect((await fetch(`${server.url}/repos/octo/shop/issues?state=all`, { headers })).status).toBe(200);
	await server.close();
});
