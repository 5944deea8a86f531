import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { GitHubClient } from "../../src/github/client.ts";
import { hunksIn, review, suggestionBody } from "../../src/github/review.ts";
import { type Suggestion, suggestionOf } from "../../src/github/suggestion.ts";
import { credentialsOf } from "../../src/judge/credentials.ts";
import { resolveOptions } from "../../src/options.ts";
import { run } from "../../src/run.ts";
import { Source } from "../../src/source.ts";
import { Repository } from "../decide/repository.ts";
import { findingsOf } from "../fix/apply.ts";
import { treeOf } from "../tree.ts";
import { type callers, tokenOf } from "./callers.ts";
import type { Hosted } from "./hosted.ts";
import { GitHubServer } from "./server.ts";

let repository: Repository;
let server: GitHubServer;
let shop: Hosted;
let number: number;
let commit: string;

const lines = (count: number, changed: readonly number[] = []) =>
	Array.from({ length: count }, (_, at) => `line ${at + 1}${changed.includes(at + 1) ? " changed" : ""}\n`).join("");

beforeAll(async () => {
	repository = new Repository();
	const base = repository.commit({ "a.yaml": lines(100), "b.yaml": lines(9), "gone.yaml": lines(3) });
	repository.git("checkout", "--quiet", "-b", "change");
	commit = repository.commit({ "a.yaml": lines(100, [10, 50]), "new/ä.yaml": lines(40), "gone.yaml": undefined });
	server = await GitHubServer.start();
	shop = server.repository("octo/shop", { folder: repository.folder });
	number = server.pull(shop, { base, head: commit });
});

beforeEach(() => {
	server.reset();
	shop.reviews.length = 0;
	shop.reviewComments.length = 0;
});

afterAll(async () => {
	repository.remove();
	await server.close();
});

function suggestion(path: string, startLine: number, endLine = startLine, rest: Partial<Suggestion> = {}): Suggestion {
	const fingerprint = `${path}:${startLine}`;
	return { path, startLine, endLine, replacement: ["better"], message: "Do.", fingerprint, ...rest };
}

function post(
	suggestions: readonly Suggestion[],
	caller: keyof typeof callers = "write",
	most?: number,
): ReturnType<typeof review> {
	const client = new GitHubClient({ url: server.url, token: tokenOf(caller), betweenWrites: 0, backoff: 1 });
	const limit = most === undefined ? {} : { most };
	return review(client, { repository: "octo/shop", number, commit, suggestions, ...limit });
}

test("suggests on the lines of the diff, in one review that does not decide", async () => {
	const answer = await post([
		suggestion("a.yaml", 50),
		suggestion("a.yaml", 9, 12),
		suggestion("new/ä.yaml", 40),
		suggestion("a.yaml", 30),
		suggestion("a.yaml", 12, 48),
		suggestion("b.yaml", 1),
		suggestion("gone.yaml", 1),
		suggestion("none.yaml", 1),
	]);
	expect(answer).toMatchObject({ kind: "ok", data: { made: 3, known: 0, outside: 5, left: 0 } });
	expect(shop.reviews).toMatchObject([{ event: "COMMENT", commit, body: expect.stringMatching(/^3 safe changes/) }]);
	expect(shop.reviewComments.map(({ path, line, startLine }) => [path, startLine, line])).toEqual([
		["a.yaml", 9, 12],
		["a.yaml", undefined, 50],
		["new/ä.yaml", undefined, 40],
	]);
});

test("suggests each once, unless it was somebody else who did", async () => {
	await post([suggestion("a.yaml", 50)]);
	expect(await post([suggestion("a.yaml", 50)])).toMatchObject({ data: { made: 0, known: 1 } });
	expect(await post([suggestion("a.yaml", 50), suggestion("a.yaml", 10)])).toMatchObject({
		data: { made: 1, known: 1 },
	});
	expect(await post([suggestion("a.yaml", 50)], "person")).toMatchObject({ data: { made: 1, known: 0 } });
	expect(shop.reviews).toHaveLength(3);
});

test("suggests no more than asked for, and the rest when these are dealt with", async () => {
	const all = Array.from({ length: 30 }, (_, at) => suggestion("new/ä.yaml", at + 1));
	expect(await post(all)).toMatchObject({ data: { made: 20, left: 10 } });
	expect(shop.reviews[0]?.body).toMatch(/10 more will follow/);
	expect(await post(all)).toMatchObject({ data: { made: 10, known: 20, left: 0 } });
	expect(await post(all, "write", 0)).toMatchObject({ data: { made: 0 } });
});

test("of those that share a line only one is suggested at a time", async () => {
	const all = [suggestion("new/ä.yaml", 3, 5), suggestion("new/ä.yaml", 5, 6), suggestion("new/ä.yaml", 6)];
	expect(await post(all)).toMatchObject({ data: { made: 2, left: 1 } });
	// Nor in a later run, while the first stands there.
	expect(await post(all)).toMatchObject({ data: { made: 0, known: 2, left: 1 } });
	expect(shop.reviews).toHaveLength(1);
	expect(await post(all.slice(1, 2))).toMatchObject({ data: { made: 1, left: 0 } });
});

test("of those that share a line, and of too many, the worst are suggested, in order of place", async () => {
	const all = [
		suggestion("new/ä.yaml", 9),
		suggestion("new/ä.yaml", 3, 5),
		suggestion("new/ä.yaml", 2, 3),
		suggestion("new/ä.yaml", 12),
	];
	expect(await post(all, "write", 2)).toMatchObject({ data: { made: 2, left: 2 } });
	expect(shop.reviewComments.map(({ line }) => line)).toEqual([5, 9]);
});

test("with nothing to suggest, nothing is asked or written", async () => {
	expect(await post([])).toMatchObject({ data: { made: 0 } });
	expect(server.requests).toEqual([]);
	await post([suggestion("b.yaml", 1)]);
	expect(server.requests.map(({ method }) => method)).toEqual(["GET"]);
});

test.each<keyof typeof callers>(["fork", "dependabot", "contents"])("the token %s may not", async (caller) => {
	expect(await post([suggestion("a.yaml", 50)], caller)).toMatchObject({ kind: "forbidden", status: 403 });
});

test.each([
	["@@ -1,3 +1,4 @@ x\n a\n+b", [[1, 4]]],
	[
		"@@ -1 +1 @@\n-a\n+b\n@@ -9,0 +10,2 @@\n+c\n+d",
		[
			[1, 1],
			[10, 11],
		],
	],
	["@@ -1,2 +0,0 @@\n-a\n-b", []],
	["@@ -1,1 +1,1 @@\n+\u2028@@ -1,1 +1,999 @@\n+@@ -5 +5 @@\r@@ -7 +7 @@", [[1, 1]]],
	["", []],
])("the hunks of %j are %j", (patch, expected) => {
	expect(hunksIn(patch)).toEqual(expected);
});

describe("the block of a suggestion", () => {
	test.each([
		[["a"], "```suggestion\na\n```"],
		[[], "```suggestion\n```"],
		[[""], "```suggestion\n\n```"],
		[["```", "</details> @everyone"], "````suggestion\n```\n</details> @everyone\n````"],
		[["x ``````` y"], "````````suggestion\nx ``````` y\n````````"],
	])("of %j is not ended by it", (replacement, block) => {
		const body = suggestionBody(suggestion("a", 1, 1, { replacement, fingerprint: "f00" }));
		expect(body).toBe(`<!-- bulkhead:suggestion%3Af00 -->\nDo.\n\n${block}`);
	});
});

describe("a fix as whole lines", () => {
	const text = "one\ntwo\nthree\nfour\n";
	const of = (source: Source, ...edits: readonly (readonly [from: number, to: number, text: string])[]) => {
		const made = edits.map(([start, end, inserted]) => ({ place: { source, start, end }, text: inserted }));
		return suggestionOf({ ...finding, fix: { description: "Do.", edits: made } }, "Do.", credentialsOf([]));
	};
	let finding: Parameters<typeof suggestionOf>[0];

	beforeAll(async () => {
		const [first] = await findingsOf({
			"compose.yaml": 'services:\n  db:\n    image: postgres\n    ports: ["5432:5432"]\n',
		});
		if (first === undefined) throw new Error("there is no finding");
		finding = first;
	});

	test.each<[string, readonly (readonly [number, number, string])[], string, number, number, readonly string[]]>([
		["a word", [[4, 7, "zwei"]], text, 2, 2, ["zwei"]],
		[
			"two words on two lines",
			[
				[8, 13, "drei"],
				[4, 7, "zwei"],
			],
			text,
			2,
			3,
			["zwei", "drei"],
		],
		["an insertion between lines", [[4, 4, "new\n"]], text, 2, 2, ["new", "two"]],
		["a line taken away", [[4, 8, ""]], text, 2, 2, []],
		["a line taken away with the break before it", [[3, 7, ""]], text, 1, 2, ["one"]],
		["a break taken away", [[3, 4, " "]], text, 1, 2, ["one two"]],
		["a break taken away at a line's end", [[4, 8, "x "]], text, 2, 3, ["x three"]],
		["an insertion at the end", [[19, 19, "five\n"]], text, 4, 4, ["four", "five"]],
		["an insertion at an end without a break", [[18, 18, "\nfive"]], text.trimEnd(), 4, 4, ["four", "five"]],
		["the first line", [[0, 3, "x"]], text, 1, 1, ["x"]],
	])("%s", (_why, edits, content, startLine, endLine, replacement) => {
		const source = new Source("a.yaml", content);
		expect(of(source, ...edits)).toMatchObject({ path: "a.yaml", startLine, endLine, replacement });
		// The lines in place of the lines are the file with the edits made.
		const result = content.split("\n").toSpliced(startLine - 1, endLine - startLine + 1, ...replacement);
		const sorted = edits.toSorted(([a], [b]) => b - a);
		const edited = sorted.reduce((all, [from, to, inserted]) => all.slice(0, from) + inserted + all.slice(to), content);
		expect(result.join("\n")).toBe(edited);
	});

	test.each<[string, Source, readonly [number, number, string]]>([
		["Windows' line ends", new Source("a", "one\r\ntwo\r\n"), [0, 3, "x"]],
		["what a reader would not see", new Source("a", "one\u202etwo\n"), [0, 3, "x"]],
		["more lines than anybody reads", new Source("a", "x\n".repeat(100)), [0, 150, "y"]],
		["lines longer than anybody reads", new Source("a", `x${"y".repeat(30_000)}\n`), [0, 1, "z"]],
		["an empty file", new Source("a", ""), [0, 0, "x"]],
	])("is none with %s", (_why, source, edit) => {
		expect(of(source, edit)).toBeUndefined();
	});

	test.each([
		["a password by its name", "docker run -e DB_PASSWORD=hunter2-hunter2 -p 80:80 x/y:1\n"],
		["one in an address", "docker run -e DB=postgres://app:hunter2-hunter2@db/app -p 80:80 x/y:1\n"],
	])("is none of a line with %s: comments go by mail", async (_why, script) => {
		const { findings, credentials } = (await run([treeOf({ "run.sh": script })], resolveOptions({ pedantic: true })))
			.verdict;
		const fixable = findings.filter(({ fix }) => fix !== undefined);
		expect(fixable.length).toBeGreaterThan(0);
		expect(fixable.map((one) => suggestionOf(one, "Do.", credentials))).toEqual(fixable.map(() => undefined));
		const plain = { ...credentials, spans: new Map(), repeatedIn: () => [] };
		const clean = await findingsOf({ "run.sh": "docker run -e DB=x -p 80:80 x/y:1\n" });
		expect(clean.flatMap((one) => suggestionOf(one, "Do.", plain) ?? []).length).toBe(fixable.length);
	});

	test("is none without a fix", () => {
		const { fix: _, ...rest } = finding;
		expect(suggestionOf(rest, "Do.", credentialsOf([]))).toBeUndefined();
	});
});
