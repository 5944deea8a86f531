import { randomBytes } from "node:crypto";
import { strToU8, Zip, ZipDeflate, ZipPassThrough, zipSync } from "fflate";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Earlier, earlierReport } from "../../src/github/artifact.ts";
import { GitHubClient } from "../../src/github/client.ts";
import { fileInZip } from "../../src/github/zip.ts";
import { type callers, tokenOf } from "./callers.ts";
import type { Artifact, Hosted } from "./hosted.ts";
import { GitHubServer } from "./server.ts";

let server: GitHubServer;
let shop: Hosted;

beforeAll(async () => {
	server = await GitHubServer.start();
	shop = server.repository("octo/shop", { files: { a: "a" } });
});

beforeEach(() => {
	server.reset();
	shop.artifacts.length = 0;
});

afterAll(() => server.close());

const wanted: Earlier = { repository: "octo/shop", name: "bulkhead", file: "bulkhead.json", branch: "main", run: 99 };

function read(caller: keyof typeof callers = "read"): ReturnType<typeof earlierReport> {
	return earlierReport(new GitHubClient({ url: server.url, token: tokenOf(caller), backoff: 1 }), wanted);
}

function zipOf(report: string): Buffer {
	return Buffer.from(zipSync({ "readme.txt": strToU8("x"), "reports/bulkhead.json": strToU8(report) }));
}

function keep(report: string, rest: Partial<Artifact> = {}): void {
	const run = { id: 1, branch: "main" };
	server.artifact(shop, { name: "bulkhead", zip: zipOf(report), run, ...rest });
}

test("reads the report of the last run, and shows the store no token", async () => {
	keep('{"findings": 1}', { run: { id: 7, branch: "main" } });
	keep('{"findings": 2}', { run: { id: 8, branch: "main" } });
	expect(await read()).toMatchObject({ kind: "ok", data: { text: '{"findings": 2}', run: 8 } });
	expect(server.requests.at(-1)).toMatchObject({ path: expect.stringMatching(/^store /), authorization: undefined });
});

test.each<[string, Partial<Artifact>]>([
	["of this run", { run: { id: 99, branch: "main" } }],
	["of another branch", { run: { id: 5, branch: "feature" } }],
	["of a fork's branch of the same name", { run: { id: 5, branch: "main", headRepository: 4711 } }],
	["that has expired", { expired: true }],
	["of another name", { name: "coverage" }],
])("an artifact %s is none", async (_why, rest) => {
	keep("old");
	keep("new", rest);
	expect(await read()).toMatchObject({ data: { text: "old" } });
	shop.artifacts.shift();
	expect(await read()).toEqual({ kind: "ok", data: undefined });
});

test("an artifact that was kept without an archive is read as it is", async () => {
	keep("", { zip: Buffer.from('{"findings": 3}') });
	expect(await read()).toMatchObject({ data: { text: '{"findings": 3}' } });
});

test.each<[string, Buffer, string]>([
	["an archive without the report", Buffer.from(zipSync({ "x.json": strToU8("{}") })), "it has no file bulkhead.json"],
	["half an archive", zipOf(randomBytes(500).toString("hex")).subarray(0, 300), "it is no whole zip archive"],
])("%s is said", async (_why, zip, why) => {
	keep("", { zip });
	expect(await read()).toEqual({ kind: "failed", why });
});

test.each<[keyof typeof callers, string]>([
	["contents", "forbidden"],
	["nothing", "forbidden"],
	["fork", "ok"],
])("the token %s: %s", async (caller, kind) => {
	keep("old");
	expect(await read(caller)).toMatchObject({ kind });
});

test("a store that answers with an error is said", async () => {
	keep("old");
	server.fault({
		on: /artifacts\/\d+\/zip/,
		reply: { status: 302, headers: { location: `${server.serverUrl}/x` } },
	});
	server.fault({ on: / \/x/, reply: { status: 403, bytes: Buffer.from("no") } });
	expect(await read()).toMatchObject({ kind: "forbidden", status: 403 });
});

describe("a zip archive", () => {
	/** As `upload-artifact` streams it: sizes stand behind the data. */
	function streamed(level: 0 | 9, text: string): Uint8Array {
		const parts: Uint8Array[] = [];
		const zip = new Zip((_, part) => parts.push(part));
		const other = new ZipDeflate("other.txt", { level: 9 });
		zip.add(other);
		other.push(strToU8("other ".repeat(5000)), true);
		const file = level === 0 ? new ZipPassThrough("bulkhead.json") : new ZipDeflate("bulkhead.json", { level });
		zip.add(file);
		for (let at = 0; at < text.length; at += 1000)
			file.push(strToU8(text.slice(at, at + 1000)), at + 1000 >= text.length);
		zip.end();
		return Buffer.concat(parts);
	}

	const text = JSON.stringify(Array.from({ length: 20_000 }, (_, at) => `${at}: späte ähre`));

	test.each([
		["streamed", streamed(9, text)],
		["made at once", zipSync({ "other.txt": strToU8("x"), "bulkhead.json": strToU8(text) })],
		["stored", zipSync({ "bulkhead.json": strToU8(text) }, { level: 0 })],
	])("%s is read", async (_how, archive) => {
		const found = await fileInZip(archive, "bulkhead.json", 1 << 24);
		expect(found.kind === "found" && Buffer.from(found.bytes).toString("utf8")).toBe(text);
	});

	test("that unpacks to more than the bound ends there, whatever it says of itself", async () => {
		const bomb = zipSync({ "bulkhead.json": new Uint8Array(64 << 20) });
		// The size in the local head, and in the directory, made small.
		for (let at = bomb.indexOf(80); at !== -1; at = bomb.indexOf(80, at + 1)) {
			const head = Buffer.from(bomb.subarray(at, at + 4)).toString("latin1");
			if (head === "PK\u0003\u0004") bomb.set([9, 0, 0, 0], at + 22);
			if (head === "PK\u0001\u0002") bomb.set([9, 0, 0, 0], at + 24);
		}
		const before = process.memoryUsage().arrayBuffers;
		expect(await fileInZip(bomb, "bulkhead.json", 1 << 20)).toEqual({ kind: "large" });
		expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40 << 20);
	});
});
