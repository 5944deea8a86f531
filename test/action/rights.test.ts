import { zipSync } from "fflate";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { Repository } from "../decide/repository.ts";
import { type callers, tokenOf } from "../github/callers.ts";
import { secondaryLimit, unavailable } from "../github/faults.ts";
import type { Hosted } from "../github/hosted.ts";
import { GitHubServer } from "../github/server.ts";
import { checkedOut } from "./checkouts.ts";
import { type Outcome, runJob } from "./runner.ts";

const clean =
	"services:\n  db:\n    image: postgres:17\n    environment:\n      POSTGRES_PASSWORD: ${SECRET:?}\n    volumes: [data:/var/lib/postgresql/data]\nvolumes:\n  data:\n";
const open = clean.replace("17\n", '17\n    ports: ["5432:5432"]\n');

let origin: Repository;
let clone: Repository;
let commits: { readonly base: string; readonly head: string; readonly merge: string };
let server: GitHubServer;
let shop: Hosted;
let number: number;

beforeAll(() => {
	origin = new Repository();
	origin.commit({ "compose.yaml": clean, "README.md": "x\n" });
	commits = origin.propose({ "compose.yaml": open });
	origin.git("branch", "merge", commits.merge);
	clone = checkedOut(origin, commits.merge, "2");
});

afterAll(() => {
	origin.remove();
	clone.remove();
});

beforeEach(async () => {
	server = await GitHubServer.start();
	shop = server.repository("octo/shop", { folder: origin.folder });
	number = server.pull(shop, commits);
});

afterEach(() => server.close());

type Whose = keyof typeof callers | undefined;

function pullRequest(whose: Whose, inputs: Readonly<Record<string, string>> = {}): Promise<Outcome> {
	return runJob({
		workspace: clone.folder,
		event: "pull_request",
		payload: {
			number,
			pull_request: { number, base: { sha: commits.base }, head: { sha: commits.head } },
			repository: { default_branch: "main" },
		},
		commit: commits.merge,
		inputs: { ...(whose === undefined ? {} : { token: tokenOf(whose) }), ...inputs },
		environment: { GITHUB_API_URL: server.url, GITHUB_WORKFLOW: "isolation", GITHUB_JOB: "bulkhead" },
	});
}

function audit(whose: Whose, inputs: Readonly<Record<string, string>> = {}): Promise<Outcome> {
	return runJob({
		workspace: clone.folder,
		event: "schedule",
		payload: { schedule: "23 4 * * 1", repository: { default_branch: "main" } },
		commit: commits.merge,
		inputs: { "warn-only": "true", ...(whose === undefined ? {} : { token: tokenOf(whose) }), ...inputs },
		environment: {
			GITHUB_API_URL: server.url,
			GITHUB_WORKFLOW: "audit",
			GITHUB_JOB: "bulkhead",
			GITHUB_REF_TYPE: "branch",
			GITHUB_REF_NAME: "main",
		},
	});
}

/** What the runner shows as notices, without those beside the code. */
function notices({ log }: Outcome): readonly string[] {
	return Array.from(log.matchAll(/^::notice::(.*)$/gm), ([, text = ""]) => text);
}

const everything = { comment: "always", suggestions: "true", "tracking-issue": "true" };

describe("the verdict is the same whatever the token may do, and what it may not is said once", () => {
	test.each<readonly [Whose, written: boolean, words: readonly RegExp[]]>([
		[undefined, false, [/the comment is left out: there is no token/, /suggestions are left out: there is no token/]],
		[
			"nothing",
			false,
			[/the comment is left out: .*pull-requests: write/, /suggestions are left out: .*pull-requests: write/],
		],
		["contents", false, [/the comment is left out/, /suggestions are left out/]],
		["read", false, [/the token may not write comments .*fork or of Dependabot never may/, /may not write reviews/]],
		["fork", false, [/the comment is left out/, /suggestions are left out/]],
		["dependabot", false, [/the comment is left out/, /suggestions are left out/]],
		["write", true, []],
	])("token %s", async (whose, written, words) => {
		const outcome = await pullRequest(whose, everything);
		expect(outcome.status, outcome.log).toBe(1);
		expect(outcome.outputs).toMatchObject({ conclusion: "findings", new: "1", worse: "0", fixed: "0", gating: "1" });
		expect(shop.comments).toHaveLength(written ? 1 : 0);
		expect(shop.reviewComments).toHaveLength(written ? 1 : 0);
		expect(outcome.outputs["comment-url"] !== "").toBe(written);
		expect(notices(outcome)).toEqual(words.map((pattern) => expect.stringMatching(pattern)));
		// A pull request says nothing of the state of the repository.
		expect([...shop.issues.keys()]).toEqual([number]);
	});
});

test("nothing is written, and nothing asked of GitHub, unless an input asks for it", async () => {
	const outcome = await pullRequest("write");
	expect(outcome.status).toBe(1);
	expect(server.requests).toEqual([]);
	expect(notices(outcome)).toEqual([]);
});

test("the comment is written once, kept up to date, and left alone where nothing has changed", async () => {
	await pullRequest("write", { comment: "on-findings" });
	const before = shop.comments.map(({ body, updated }) => ({ body, updated }));
	expect(before).toEqual([{ body: expect.stringContaining("db"), updated: expect.anything() }]);
	await pullRequest("write", { comment: "on-findings" });
	expect(shop.comments.map(({ body, updated }) => ({ body, updated }))).toEqual(before);
	await pullRequest("write", { comment: "on-findings", "fail-on": "never" });
	expect(shop.comments).toHaveLength(1);
	expect(shop.comments[0]?.body).not.toBe(before[0]?.body);
});

test("a suggestion makes the line safe, and is made once", async () => {
	await pullRequest("write", { suggestions: "true" });
	await pullRequest("write", { suggestions: "true" });
	expect(shop.reviewComments).toHaveLength(1);
	expect(shop.reviewComments[0]).toMatchObject({ path: "compose.yaml", line: 4 });
	expect(shop.reviewComments[0]?.body).toContain('```suggestion\n    ports: ["127.0.0.1:5432:5432"]\n```');
});

test("a limit of GitHub's costs the comment, and not the verdict", async () => {
	server.fault({ on: /comments/, times: 100, reply: secondaryLimit(3600) });
	const outcome = await pullRequest("write", { comment: "always" });
	expect(outcome.status).toBe(1);
	expect(notices(outcome)).toEqual([expect.stringMatching(/the comment is left out: GitHub asks to wait/)]);
});

describe("an audit", () => {
	test("keeps one issue up to date, and closes it when nothing fails", async () => {
		const first = await audit("write", { "tracking-issue": "true" });
		expect(first.outputs["issue-url"]).toContain("/issues/2");
		// Nothing changes the title later, so there is no number in it.
		expect(shop.issues.get(2)).toMatchObject({
			state: "open",
			title: expect.stringMatching(/^Container isolation:\D+$/),
		});
		await audit("write", { "tracking-issue": "true" });
		expect([...shop.issues.keys()]).toEqual([1, 2]);
		await audit("write", { "tracking-issue": "true", "fail-on": "critical" });
		expect(shop.issues.get(2)).toMatchObject({ state: "closed" });
	});

	test.each([
		["another branch", { GITHUB_REF: "refs/heads/stable", GITHUB_REF_TYPE: "branch", GITHUB_REF_NAME: "stable" }],
		["a tag", { GITHUB_REF: "refs/tags/v1", GITHUB_REF_TYPE: "tag", GITHUB_REF_NAME: "v1" }],
	])("of %s is none of the default branch", async (_what, environment) => {
		await runJob({
			workspace: clone.folder,
			event: "push",
			payload: { before: commits.base, after: commits.merge, repository: { default_branch: "main" } },
			commit: commits.merge,
			inputs: { token: tokenOf("write"), "tracking-issue": "true" },
			environment: { GITHUB_API_URL: server.url, ...environment },
		});
		expect([...shop.issues.keys()]).toEqual([number]);
	});

	test("says how the last run's findings have moved", async () => {
		const reports = await audit("read", { "report-folder": "reports" });
		expect(reports.outputs["report-folder"]).toBe("reports");
		const before = clone.read("reports/report.json").replaceAll("datastore-exposed", "datastore-gone");
		server.artifact(shop, {
			name: "isolation",
			zip: Buffer.from(zipSync({ "report.json": Buffer.from(before) })),
			run: { id: 6, branch: "main" },
		});
		const outcome = await audit("read", { "previous-artifact": "isolation" });
		expect(outcome.summary).toMatch(/last run/i);
		expect(outcome.status).toBe(0);
	});

	test.each([
		["contents", /the trend is left out: .*actions: read/],
		[undefined, /the trend is left out: there is no token/],
	] as const)(
		"without the right to read artifacts (token %s) it is said, and all else is there",
		async (whose, words) => {
			const outcome = await audit(whose, { "previous-artifact": "isolation" });
			expect(notices(outcome)).toEqual([expect.stringMatching(words)]);
			expect(outcome.outputs.conclusion).toBe("findings");
		},
	);

	test("a failing service costs the trend only", async () => {
		server.fault({ on: /artifacts/, times: 100, reply: unavailable() });
		const outcome = await audit("read", { "previous-artifact": "isolation" });
		expect(notices(outcome)).toHaveLength(1);
		expect(outcome.outputs.conclusion).toBe("findings");
	});
});
