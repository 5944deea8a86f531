import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Repository } from "../decide/repository.ts";
import { callers } from "../github/callers.ts";
import type { Hosted, Issue } from "../github/hosted.ts";
import { GitHubServer } from "../github/server.ts";
import { mergeGroup, repository as named, pullRequest, push, schedule, workflowDispatch } from "./events.ts";
import { action, exampleWorkflow } from "./example-workflow.ts";
import { runExample } from "./run-example.ts";

const safe = "services:\n  web:\n    image: nginx:1.29\n    user: nginx\n    read_only: true\n";
const old = `${safe}  legacy:\n    image: nginx:1.29\n    privileged: true\n`;
const worse = `${old}  ci:\n    image: docker:29-cli\n    volumes:\n      - /var/run/docker.sock:/var/run/docker.sock\n`;

let origin: Repository;
let server: GitHubServer;
let hosted: Hosted;

beforeEach(async () => {
	origin = new Repository();
	server = await GitHubServer.start();
	hosted = server.repository(named.full, { folder: origin.folder });
});

afterEach(async () => {
	await server.close();
	origin.remove();
});

test.each(["pull-request", "scheduled-audit", "required-workflow"])(
	"%s names only inputs and outputs that the action has",
	(name) => {
		const { later } = exampleWorkflow(name, "token");
		const used = Array.from(
			JSON.stringify(later).matchAll(/steps\.bulkhead\.outputs\.([\w-]+)/g),
			([, output]) => output,
		);
		expect(used.filter((output) => output === undefined || !Object.hasOwn(action.outputs, output))).toEqual([]);
	},
);

describe("pull-request", () => {
	test("fails what a change brings, and says it once in a comment that it keeps up to date", async () => {
		origin.commit({ "compose.yaml": old });
		const change = origin.propose({ "compose.yaml": worse });
		server.pull(hosted, change);
		const first = await runExample("pull-request", pullRequest(change), { origin, server });
		expect([first.status, first.outputs.conclusion]).toEqual([1, "findings"]);
		expect(first.log).toMatch(/^::error title=.*file=compose\.yaml,line=12/m);
		expect(first.log).not.toMatch(/^::error.*line=8/m);
		expect(first.summary).toContain("## Bulkhead");
		expect(hosted.comments.map(({ issue, body }) => [issue, body])).toEqual([
			[1, expect.stringContaining("docker.sock")],
		]);
		const again = await runExample("pull-request", pullRequest(change), { origin, server, run: 2 });
		expect(again.status).toBe(1);
		expect(hosted.comments.length).toBe(1);
		const repaired = origin.propose({ "compose.yaml": old, "README.md": "a word" });
		hosted.issues.set(1, { ...pull(), pull: repaired });
		const last = await runExample("pull-request", pullRequest(repaired), { origin, server, run: 3 });
		expect([last.status, last.outputs.conclusion]).toEqual([0, "pass"]);
		expect(hosted.comments.map(({ body }) => body)).toEqual([expect.not.stringContaining("docker.sock")]);
	});

	test("suggests the edit that ends what a change brings", async () => {
		origin.commit({ "compose.yaml": safe });
		const change = origin.propose({ "compose.yaml": `${safe}    ports:\n      - "5432:5432"\n    privileged: true\n` });
		server.pull(hosted, change);
		await runExample("pull-request", pullRequest(change), { origin, server });
		expect(hosted.reviews.map(({ event }) => event)).toEqual(["COMMENT"]);
		expect(hosted.reviewComments.map(({ path, body }) => [path, body])).toContainEqual([
			"compose.yaml",
			expect.stringContaining("```suggestion"),
		]);
	});

	test("writes nothing where there is nothing to say", async () => {
		origin.commit({ "compose.yaml": safe });
		const change = origin.propose({ "README.md": "a word" });
		server.pull(hosted, change);
		const { status, outputs } = await runExample("pull-request", pullRequest(change), { origin, server });
		expect([status, outputs.conclusion]).toEqual([0, "pass"]);
		expect([hosted.comments, hosted.reviews]).toEqual([[], []]);
	});

	test("says the same of a fork, whose token may only read, and says once what it may not write", async () => {
		origin.commit({ "compose.yaml": old });
		const change = origin.propose({ "compose.yaml": worse });
		server.pull(hosted, change);
		const { status, log, outputs } = await runExample("pull-request", pullRequest(change, { fork: true }), {
			origin,
			server,
			rights: callers.fork.rights,
		});
		expect([status, outputs.conclusion]).toEqual([1, "findings"]);
		expect(log.match(/^::notice.*the comment is left out.*$/gm)).toHaveLength(1);
		expect(hosted.comments).toEqual([]);
	});
});

describe("pull-request, on a push to main", () => {
	test.each([
		{ commits: 1, asks: false, why: "is in the clone" },
		{ commits: 2, asks: true, why: "is read over the API" },
	])("of $commits: fails for what it brings; the commit before it $why", async ({ commits, asks }) => {
		const before = origin.commit({ "compose.yaml": old });
		if (commits > 1) origin.commit({ "README.md": "a word" });
		const after = origin.commit({ "compose.yaml": worse });
		const run = await runExample("pull-request", push({ before, after }), { origin, server });
		expect([run.status, run.outputs.conclusion, run.outputs.base]).toEqual([1, "findings", before]);
		expect(run.log).toMatch(/^::error title=.*file=compose\.yaml,line=12/m);
		expect(run.log).not.toMatch(/^::error.*line=8/m);
		expect(server.requests.length > 0).toBe(asks);
		expect([hosted.comments, hosted.reviews]).toEqual([[], []]);
	});
});

describe("scheduled-audit", () => {
	const name = "scheduled-audit";

	test("looks at everything, fails nothing, opens one issue, and leaves the reports that later steps take", async () => {
		const commit = origin.commit({ "compose.yaml": worse });
		const { crons, later } = exampleWorkflow(name, "token");
		const event = schedule({ commit, cron: crons[0] ?? "" });
		const { status, outputs, files } = await runExample(name, event, { origin, server });
		expect([status, outputs.conclusion]).toEqual([0, "findings"]);
		expect([...hosted.issues.values()].map(({ state, body }) => [state, body])).toEqual([
			["open", expect.stringContaining("docker.sock")],
		]);
		const [upload, codeScanning] = later;
		const folder = upload?.with.path ?? "";
		expect(Object.keys(files).sort()).toEqual(
			["map.svg", "report.json", "report.md", "report.sarif"].map((file) => `${folder}/${file}`),
		);
		expect(JSON.parse(files[codeScanning?.with.sarif_file ?? ""] ?? "")).toMatchObject({ version: "2.1.0" });
	});

	test("says in the next run what has become of the findings of the one before, and closes the issue with the last", async () => {
		const first = origin.commit({ "compose.yaml": worse });
		const before = await runExample(name, workflowDispatch({ commit: first }), { origin, server });
		const { later } = before.workflow;
		const artifact = later.find(({ uses }) => uses.startsWith("actions/upload-artifact@"))?.with;
		expect(artifact?.name).toBe(before.workflow.inputs["previous-artifact"]);
		const zip = zipSync(
			Object.fromEntries(
				Object.entries(before.files).map(([path, content]) => [
					path.slice(`${artifact?.path}/`.length),
					strToU8(content),
				]),
			),
		);
		server.artifact(hosted, { name: artifact?.name ?? "", zip: Buffer.from(zip), run: { id: 1, branch: "main" } });
		const second = origin.commit({ "compose.yaml": old });
		const better = await runExample(name, schedule({ commit: second, cron: "23 4 * * 1" }), { origin, server, run: 2 });
		expect(better.summary).toContain("### Since the last run\n\n1 fixed, 1 still there.");
		expect([...hosted.issues.values()].map(({ state, body }) => [state, body])).toEqual([
			["open", expect.stringContaining("legacy")],
		]);
		const third = origin.commit({ "compose.yaml": safe });
		const { status } = await runExample(name, schedule({ commit: third, cron: "23 4 * * 1" }), {
			origin,
			server,
			run: 3,
		});
		expect(status).toBe(0);
		expect([...hosted.issues.values()].map(({ state }) => state)).toEqual(["closed"]);
	});

	test("passes an empty repository and opens no issue", async () => {
		const commit = origin.commit({ "README.md": "nothing" });
		const { status, outputs } = await runExample(name, workflowDispatch({ commit }), { origin, server });
		expect([status, outputs.conclusion]).toEqual([0, "pass"]);
		expect(hosted.issues.size).toBe(0);
	});
});

describe("required-workflow", () => {
	test("passes what a pull request leaves as it was, and fails what it brings", async () => {
		origin.commit({ "compose.yaml": old });
		const kept = origin.propose({ "README.md": "a word" });
		expect(await runExample("required-workflow", pullRequest(kept), { origin, server })).toMatchObject({
			status: 0,
			outputs: { conclusion: "pass" },
		});
		const brought = origin.propose({ "compose.yaml": worse });
		const { status, outputs, log } = await runExample("required-workflow", pullRequest(brought), { origin, server });
		expect([status, outputs.conclusion]).toEqual([1, "findings"]);
		expect(log).toMatch(/^::error title=.*file=compose\.yaml,line=12/m);
		expect(log).not.toMatch(/^::error.*line=8/m);
	});

	test("compares a merge group with the branch that it goes to", async () => {
		const base = origin.commit({ "compose.yaml": old });
		origin.git("checkout", "--quiet", "-b", "queue");
		origin.commit({ "README.md": "the first of the group" });
		const head = origin.commit({ "compose.yaml": worse });
		const { status, log } = await runExample("required-workflow", mergeGroup({ base, head }), { origin, server });
		expect(status).toBe(1);
		expect(log).toMatch(/^::error title=.*file=compose\.yaml,line=12/m);
		expect(log).not.toMatch(/^::error.*line=8/m);
	});

	test("passes a repository that has nothing to check", async () => {
		origin.commit({ "README.md": "nothing" });
		const run = await runExample("required-workflow", pullRequest(origin.propose({ "README.md": "still" })), {
			origin,
			server,
		});
		expect([run.status, run.outputs.conclusion]).toEqual([0, "pass"]);
	});

	test("lets no repository switch off what the organisation forbids to accept", async () => {
		const accept = "    # bulkhead: ignore[privileged] owner=@mona expires=2027-03-31 it has to\n";
		origin.commit({ "compose.yaml": safe, "bulkhead.yml": "fail-on: never\nrules:\n  privileged: {severity: off}\n" });
		const change = origin.propose({ "compose.yaml": old.replace("    privileged", `${accept}    privileged`) });
		const { status, log } = await runExample("required-workflow", pullRequest(change, { fork: true }), {
			origin,
			server,
		});
		expect(status).toBe(1);
		expect(log).toMatch(/^::error title=.*file=compose\.yaml,line=9/m);
	});

	test("asks GitHub for nothing: a clone that is whole says it all", async () => {
		origin.commit({ "compose.yaml": old });
		await runExample("required-workflow", pullRequest(origin.propose({ "compose.yaml": worse })), { origin, server });
		expect(server.requests).toEqual([]);
	});
});

/** Pull request 1, as it was opened. */
function pull(): Issue {
	const found = hosted.issues.get(1);
	if (found === undefined) throw new Error("no pull request is open");
	return found;
}
