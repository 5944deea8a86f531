import { appendFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Repository } from "../decide/repository.ts";
import { tokenOf } from "../github/callers.ts";
import { GitHubServer } from "../github/server.ts";
import { checkedOut, type Depth, depths, unpacked } from "./checkouts.ts";
import { runJob } from "./runner.ts";

const host = "services:\n  web:\n    image: example/web:1.4\n    network_mode: host\n";
const clean = host.replace("host", "none");
const service = (name: string, text: string) => text.replace("web:\n", `${name}:\n`);

/**
 * main:    first ── second ── third          `old` has a breach from the start, `second` brings one of main's own
 *            └────── head                    the head brings `new`, and has left main at `first`
 */
let origin: Repository;
let server: GitHubServer;
let commits: Readonly<Record<"first" | "second" | "third" | "head" | "merge" | "queued", string>>;

beforeAll(async () => {
	origin = new Repository();
	const first = origin.commit({
		"old/compose.yaml": service("old", host),
		"main/compose.yaml": service("main", clean),
	});
	const second = origin.commit({ "main/compose.yaml": service("main", host) });
	const third = origin.commit({ "README.md": "x" });
	origin.git("checkout", "--quiet", "-B", "change", first);
	// A comment in a file of the base: a partial clone does not have what was there before.
	const head = origin.commit({
		"new/compose.yaml": service("new", host),
		"old/compose.yaml": `# x\n${service("old", host)}`,
	});
	const mergeOnto = (base: string) => {
		origin.git("checkout", "--quiet", "--detach", base);
		origin.git("merge", "--quiet", "--no-ff", "--message", "merge", head);
		return origin.git("rev-parse", "HEAD");
	};
	commits = { first, second, third, head, merge: mergeOnto(third), queued: mergeOnto(second) };
	origin.git("branch", "merge", commits.merge);
	origin.git("branch", "queued", commits.queued);
	server = await GitHubServer.start();
	server.repository("octo/shop", { folder: origin.folder });
});

afterAll(async () => {
	origin.remove();
	await server.close();
});

type Names = keyof typeof commits;

/** A pull request for a branch, `base` being what the event says of it. */
const targeting = (branch: string, base: string) => ({
	number: 1,
	pull_request: { number: 1, base: { sha: base, ref: branch }, head: { sha: commits.head } },
	repository: { default_branch: "main" },
});

/** What each event compares: with which commit, and so which breaches are new. */
const events: readonly {
	readonly name: string;
	readonly event: string;
	readonly payload: () => unknown;
	/** `GITHUB_SHA`, and what is checked out. */
	readonly commit: Names;
	readonly checkout: Names;
	/** Undefined: a full scan. */
	readonly base: Names | undefined;
	readonly fresh: readonly string[];
	readonly says?: RegExp;
	/** Depths at which the clone has the base. */
	readonly reaches: readonly Depth[];
}[] = [
	{
		name: "pull_request, the merge checked out; what the event calls the base is older",
		event: "pull_request",
		payload: () => ({
			number: 1,
			pull_request: { number: 1, base: { sha: commits.first }, head: { sha: commits.head } },
		}),
		commit: "merge",
		checkout: "merge",
		base: "third",
		fresh: ["new"],
		reaches: ["2", "all"],
	},
	{
		name: "pull_request, the head checked out",
		event: "pull_request",
		payload: () => ({
			number: 1,
			pull_request: { number: 1, base: { sha: commits.third }, head: { sha: commits.head } },
		}),
		commit: "merge",
		checkout: "head",
		base: "first",
		fresh: ["new"],
		reaches: ["all"],
	},
	{
		name: "pull_request_target, the base checked out",
		event: "pull_request_target",
		payload: () => ({
			number: 1,
			pull_request: { number: 1, base: { sha: commits.third }, head: { sha: commits.head } },
		}),
		commit: "third",
		checkout: "third",
		base: undefined,
		fresh: ["main", "old"],
		says: /nothing of the pull request is looked at/,
		reaches: ["1", "2", "all", "partial"],
	},
	{
		name: "pull_request_target, the head checked out",
		event: "pull_request_target",
		payload: () => ({
			number: 1,
			pull_request: { number: 1, base: { sha: commits.third }, head: { sha: commits.head } },
		}),
		commit: "third",
		checkout: "head",
		base: "first",
		fresh: ["new"],
		says: /what is checked out is not the base, in a job that has its secrets/,
		reaches: ["all"],
	},
	{
		name: "pull_request_target, main checked out; what the event calls the base is older",
		event: "pull_request_target",
		payload: () => targeting("main", commits.first),
		commit: "third",
		checkout: "third",
		base: undefined,
		fresh: ["main", "old"],
		says: /what is checked out is the base: nothing of the pull request is looked at/,
		reaches: ["1", "2", "all", "partial"],
	},
	{
		name: "pull_request_target, the head checked out that has merged main; what the event calls the base is older",
		event: "pull_request_target",
		payload: () => targeting("main", commits.first),
		commit: "third",
		checkout: "merge",
		base: "third",
		fresh: ["new"],
		reaches: ["2", "all"],
	},
	{
		name: "pull_request_target for another branch, main checked out",
		event: "pull_request_target",
		payload: () => targeting("stable", commits.first),
		commit: "third",
		checkout: "third",
		base: undefined,
		fresh: ["main", "old"],
		says: /what is checked out is the default branch: nothing of the pull request is looked at/,
		reaches: ["1", "2", "all", "partial"],
	},
	{
		name: "pull_request, the base checked out",
		event: "pull_request",
		payload: () => targeting("main", commits.third),
		commit: "merge",
		checkout: "third",
		base: undefined,
		fresh: ["main", "old"],
		says: /nothing of the pull request is looked at\. Leave out the input `ref` of actions\/checkout/,
		reaches: ["1", "2", "all", "partial"],
	},
	{
		name: "merge_group",
		event: "merge_group",
		payload: () => ({ merge_group: { base_sha: commits.second, head_sha: commits.queued } }),
		commit: "queued",
		checkout: "queued",
		base: "second",
		fresh: ["new"],
		reaches: ["2", "all"],
	},
	{
		name: "push of two commits",
		event: "push",
		payload: () => ({ before: commits.first, after: commits.third }),
		commit: "third",
		checkout: "third",
		base: "first",
		fresh: ["main"],
		reaches: ["all"],
	},
	{
		name: "push of a new branch",
		event: "push",
		payload: () => ({ before: "0".repeat(40), after: commits.third }),
		commit: "third",
		checkout: "third",
		base: undefined,
		fresh: ["main", "old"],
		reaches: ["1", "2", "all", "partial"],
	},
	{
		name: "push that deletes a branch",
		event: "push",
		payload: () => ({ before: commits.head, after: "0".repeat(40), deleted: true }),
		commit: "third",
		checkout: "third",
		base: undefined,
		fresh: ["main", "old"],
		reaches: ["1", "2", "all", "partial"],
	},
	{
		name: "push by force",
		event: "push",
		payload: () => ({ before: commits.head, after: commits.third, forced: true }),
		commit: "third",
		checkout: "third",
		base: "head",
		fresh: ["main"],
		reaches: ["all"],
	},
	{
		name: "push, what was there before checked out",
		event: "push",
		payload: () => ({ before: commits.first, after: commits.third }),
		commit: "third",
		checkout: "first",
		base: undefined,
		fresh: ["old"],
		says: /nothing of the push is looked at\. Leave out the input `ref` of actions\/checkout/,
		reaches: ["1", "2", "all", "partial"],
	},
	{
		name: "schedule",
		event: "schedule",
		payload: () => ({ schedule: "0 3 * * 1" }),
		commit: "third",
		checkout: "third",
		base: undefined,
		fresh: ["main", "old"],
		reaches: ["1", "2", "all", "partial"],
	},
	{
		name: "workflow_dispatch",
		event: "workflow_dispatch",
		payload: () => ({ inputs: {} }),
		commit: "third",
		checkout: "third",
		base: undefined,
		fresh: ["main", "old"],
		reaches: ["1", "2", "all", "partial"],
	},
];

type Found = { readonly container: string | null; readonly rule: string; readonly gates: boolean };

/** The containers of findings that fail the check. */
function gatingIn(log: string): readonly string[] {
	const report = log.slice(log.indexOf("{"), log.lastIndexOf("\n}\n") + 2);
	const findings: readonly Found[] = JSON.parse(report).findings;
	const gating = findings.filter(({ gates }) => gates).map(({ container, rule }) => `${rule} ${container}`);
	return gating.map((text) => text.replace("host-network ", "")).sort();
}

describe.each(events)("$name", ({ event, payload, commit, checkout, base, fresh, says, reaches }) => {
	test.each(depths.flatMap((depth) => (["contents", "none"] as const).map((token) => ({ depth, token }))))(
		"depth $depth, token $token",
		async ({ depth, token }) => {
			const clone = checkedOut(origin, commits[checkout], depth);
			server.reset();
			const { status, log, outputs } = await runJob({
				workspace: clone.folder,
				event,
				payload: payload(),
				commit: commits[commit],
				inputs: { format: "json", ...(token === "none" ? {} : { token: tokenOf(token) }) },
				environment: { GITHUB_API_URL: server.url },
			});
			clone.remove();
			const gating = gatingIn(log);
			const compares = base !== undefined && (reaches.includes(depth) || token === "contents");
			// Without its base a change is judged whole: never less than what it brings.
			const expected = compares || base === undefined ? fresh : expect.arrayContaining([...fresh]);
			expect(gating, log).toEqual(expected);
			expect(outputs.base).toBe(compares ? commits[base] : "");
			expect(log.includes("the base commit cannot be read")).toBe(base !== undefined && !compares);
			// Nothing is asked of GitHub that the clone has.
			expect(server.requests.length > 0).toBe(compares && !reaches.includes(depth));
			if (says !== undefined) expect(log).toMatch(says);
			expect(status).toBe(gating.length > 0 ? 1 : 0);
		},
	);
});

describe("without git, in a container of its own, what is here is an archive", () => {
	const given = events.filter(({ commit, checkout }) => commit === checkout);
	test.each(given.flatMap((one) => (["contents", "none", "other files"] as const).map((token) => ({ ...one, token }))))(
		"$name, token $token",
		async ({ event, payload, commit, base, fresh, says, token }) => {
			const folder = unpacked(origin, commits[commit]);
			if (token === "other files") appendFileSync(join(folder, "old/compose.yaml"), "# changed by a step before\n");
			const { log, outputs } = await runJob({
				workspace: folder,
				event,
				payload: payload(),
				commit: commits[commit],
				inputs: { format: "json", ...(token === "none" ? {} : { token: tokenOf("contents") }) },
				environment: { GITHUB_API_URL: server.url },
			});
			rmSync(folder, { recursive: true });
			const compares = base !== undefined && token === "contents";
			expect(gatingIn(log), log).toEqual(compares || base === undefined ? fresh : expect.arrayContaining([...fresh]));
			expect(outputs.base).toBe(compares ? commits[base] : "");
			if (says !== undefined && token === "contents") expect(log).toMatch(says);
			if (base === undefined || compares) return;
			expect(log).toContain("is not in a git repository");
			if (token === "other files") expect(log).toContain(`and what is here is not ${commits[commit].slice(0, 9)}`);
		},
	);
});

describe("a head that has merged its base, of which the event says what it was before", () => {
	test.each([
		["contents", "third", ["new"]],
		// It blames the change for what others have merged: rather that than the reverse.
		["none", "first", ["main", "new"]],
	] as const)("token %s", async (token, base, fresh) => {
		origin.git("checkout", "--quiet", "--detach", commits.merge);
		const later = origin.commit({ "README.md": "later" });
		origin.git("checkout", "--quiet", "--detach", commits.third);
		origin.git("merge", "--quiet", "--no-ff", "--message", "merge", later);
		const merge = origin.git("rev-parse", "HEAD");
		const clone = checkedOut(origin, later, "all");
		const { log, outputs } = await runJob({
			workspace: clone.folder,
			event: "pull_request",
			payload: { number: 1, pull_request: { number: 1, base: { sha: commits.first }, head: { sha: later } } },
			commit: merge,
			inputs: { format: "json", ...(token === "none" ? {} : { token: tokenOf(token) }) },
			environment: { GITHUB_API_URL: server.url },
		});
		clone.remove();
		expect(outputs.base, log).toBe(commits[base]);
		expect(gatingIn(log)).toEqual(fresh);
	});
});

test("another repository that a step has checked out in a folder is nothing that the change brings", async () => {
	const clone = checkedOut(origin, commits.third, "all");
	const other = new Repository();
	other.commit({ "compose.yaml": service("theirs", host) });
	clone.git("clone", "--quiet", other.folder, "tools");
	other.remove();
	const job = {
		workspace: clone.folder,
		event: "push",
		payload: { before: commits.second, after: commits.third },
		commit: commits.third,
	};
	const all = await runJob(job);
	const named = await runJob({ ...job, inputs: { paths: "tools", format: "json" } });
	clone.remove();
	expect(all.outputs, all.log).toMatchObject({ base: commits.second, new: "0", conclusion: "pass" });
	expect(gatingIn(named.log)).toEqual(["theirs"]);
});

describe("where a push cannot be compared, the log says why, and everything counts", () => {
	const gone = "d".repeat(40);
	const why = {
		left: "the base commit cannot be read: ddddddddd is not in this clone; check out with fetch-depth: 0",
		forced: "no fetch-depth brings it: only GitHub's API may have it (over GitHub's API: GitHub answers 404",
		unreadable: "the base commit cannot be read: the event does not say what it was. All that is found counts",
	};
	test.each([
		["what was there before is gone", { before: gone, after: gone }, why.left],
		["a force push, and what was there before is gone", { before: gone, after: gone, forced: true }, why.forced],
		["an event without its fields", {}, why.unreadable],
		["an event that cannot be read", "", why.unreadable],
	])("%s", async (_why, payload, words) => {
		const clone = checkedOut(origin, commits.third, "all");
		const { status, log, outputs } = await runJob({
			workspace: clone.folder,
			event: "push",
			payload,
			commit: commits.third,
			inputs: { token: tokenOf("contents") },
			environment: { GITHUB_API_URL: server.url },
		});
		clone.remove();
		expect(log).toContain(words);
		expect(outputs).toMatchObject({ conclusion: "findings", base: "", gating: "2" });
		expect(status).toBe(1);
	});
});

test("where neither the clone nor the token reaches the base, the log says what each would take", async () => {
	const clone = checkedOut(origin, commits.merge, "1");
	const { log } = await runJob({
		workspace: clone.folder,
		event: "pull_request",
		payload: { number: 1, pull_request: { number: 1, base: { sha: commits.third }, head: { sha: commits.head } } },
		commit: commits.merge,
		inputs: { token: tokenOf("nothing") },
		environment: { GITHUB_API_URL: server.url },
	});
	clone.remove();
	expect(log).toContain("is not in this clone; check out with fetch-depth: 2 (over GitHub's API: ");
	expect(log).toContain("contents: read");
});
