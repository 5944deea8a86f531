import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { dayAfter } from "../../src/decide/date.ts";
import { fingerprint } from "../../src/judge/fingerprint.ts";
import { type Outcome, Repository } from "./repository.ts";

const soon = dayAfter(new Date().toISOString().slice(0, 10), 90);

const clean = "services:\n  web:\n    image: example/web:1.4\n    network_mode: none\n";
const breach = "services:\n  web:\n    image: example/web:1.4\n    network_mode: host\n";
const decision = `justification: measured, owner: '@net', expires: ${soon}`;
const accepting = `suppressions:\n  - {rule: host-network, ${decision}}\n`;
const commented = breach.replace(
	"host\n",
	`host # bulkhead: ignore[host-network] owner=@net expires=${soon} measured\n`,
);
const declared = `${breach}    x-bulkhead: {class: host-agent, ${decision}}\n`;
const ignoring = `${breach}    x-bulkhead: {ignore: [{rule: host-network, ${decision}}]}\n`;
const config = ".github/bulkhead.yml";
const fingerprintOfBreach = fingerprint({
	file: "compose.yaml",
	rule: "host-network",
	container: "web",
	evidence: '["network_mode","host",""]',
	ordinal: 0,
});
const entryOfBreach = {
	file: "compose.yaml",
	rule: "host-network",
	container: "web",
	severity: "high",
	fingerprint: fingerprintOfBreach,
};
const knownBreach = JSON.stringify({ version: 1, findings: [entryOfBreach] });

let repository: Repository;

beforeEach(() => {
	repository = new Repository();
});

afterEach(() => repository.remove());

function rulesOf({ findings }: Outcome): readonly string[] {
	return findings.map(({ rule, suppression }) => (suppression === null ? rule : `(${rule})`)).sort();
}

describe("what a pull request brings does not decide about itself", () => {
	test.each([
		["a suppression in the configuration", {}, { "compose.yaml": breach, [config]: accepting }],
		["a comment beside the value", {}, { "compose.yaml": commented }],
		["x-bulkhead of the service", {}, { "compose.yaml": ignoring }],
		["a declared class", {}, { "compose.yaml": declared }],
		["a rule switched off", {}, { "compose.yaml": breach, [config]: "rules: {host-network: off}\n" }],
		["a file left out", {}, { "compose.yaml": breach, [config]: "exclude: ['**']\n" }],
		["another threshold", {}, { "compose.yaml": breach, [config]: "fail-on: never\n" }],
		["a failure that is only a warning", {}, { "compose.yaml": breach, [config]: "warn-only: true\n" }],
		["a profile under which it is milder", {}, { "compose.yaml": breach, [config]: "profile: {'**': ci}\n" }],
		["decisions: head", {}, { "compose.yaml": commented, [config]: "decisions: head\n" }],
		[
			"an emptied configuration",
			{ [config]: "fail-on: medium\nrules: {host-network: critical}\n" },
			{ "compose.yaml": breach, [config]: "" },
		],
		["a removed configuration", { [config]: "fail-on: medium\n" }, { "compose.yaml": breach, [config]: undefined }],
		[
			"a baseline",
			{ [config]: "baseline: known.json\n", "known.json": '{"version": 1, "findings": []}' },
			{
				"compose.yaml": breach,
				"known.json": knownBreach,
			},
		],
	] as const)("%s", (_why, before, change) => {
		repository.commit({ "compose.yaml": clean, ...before });
		const outcome = repository.action(repository.propose(change));
		expect(outcome.status, outcome.output).toBe(1);
		expect(rulesOf(outcome)).toContain("host-network");
		expect(outcome.findings.find(({ rule }) => rule === "host-network")?.gates).toBe(true);
		expect(rulesOf(outcome)).toContain("gate-changed");
	});
});

describe("what the base commit has decided counts", () => {
	test.each([
		["the configuration", { [config]: accepting }, { "compose.yaml": breach }],
		["a comment", { "compose.yaml": commented }, { "other.txt": "x" }],
		["a comment, though lines move", { "compose.yaml": commented }, { "compose.yaml": `# a\n\n${commented}` }],
		["x-bulkhead", { "compose.yaml": ignoring }, { "compose.yaml": `# a\n${ignoring}` }],
		["a declared class", { "compose.yaml": declared }, { "compose.yaml": `# a\n${declared}` }],
		["decisions: head", { [config]: "decisions: head\n" }, { "compose.yaml": commented }],
	] as const)("%s", (_why, before, change) => {
		repository.commit({ "compose.yaml": clean, ...before });
		const outcome = repository.action(repository.propose(change));
		expect(outcome.status, outcome.output).toBe(0);
		expect(rulesOf(outcome)).toContain("(host-network)");
	});
});

test("that fingerprint is the breach's: on a branch of its own, the baseline would know it", () => {
	const files = { "compose.yaml": breach, [config]: "baseline: known.json\n", "known.json": knownBreach };
	const commit = repository.commit(files);
	const outcome = repository.action({ base: commit, head: commit, merge: commit }, {}, "push");
	expect(outcome.status, outcome.output).toBe(0);
});

test.each([
	["moved to another service", commented.replace("web:", "api:")],
	["with another last day", commented.replace(soon, dayAfter(soon, 1))],
	["with another reason", commented.replace("measured", "because")],
	["copied to a second service", `${commented}${commented.replace("services:\n", "").replace("web:", "api:")}`],
])("a comment of the base that is %s is new", (_why, change) => {
	repository.commit({ "compose.yaml": commented });
	const outcome = repository.action(repository.propose({ "compose.yaml": change }));
	expect(outcome.status, outcome.output).toBe(1);
	expect(rulesOf(outcome)).toContain("gate-changed");
});

test("a class that is no longer declared still finds what it found", () => {
	const strict = (name: string) =>
		`services:\n  run:\n    image: example/run:1.0\n    networks: [a]\n    x-bulkhead: {class: ${name}}\nnetworks:\n  a:\n`;
	repository.commit({ "compose.yaml": strict("untrusted-code") });
	const outcome = repository.action(repository.propose({ "compose.yaml": strict("app") }));
	expect(outcome.status, outcome.output).toBe(1);
	expect(rulesOf(outcome)).toContain("untrusted-code-unsandboxed");
});

test("a broken configuration in the pull request is an error", () => {
	repository.commit({ "compose.yaml": clean });
	const outcome = repository.action(repository.propose({ [config]: "fail_on: never\n" }));
	expect(outcome.status).toBe(2);
	expect(outcome.output).toContain('.github/bulkhead.yml:1:1: unknown setting "fail_on"; did you mean "fail-on"?');
});

test("a broken configuration in base accepts nothing, and can be repaired", () => {
	repository.commit({ "compose.yaml": clean, [config]: "fail_on: never\n" });
	expect(repository.action(repository.propose({ "compose.yaml": breach, [config]: accepting })).status).toBe(1);
	const outcome = repository.action(repository.propose({ [config]: "fail-on: high\n" }));
	expect(outcome.status, outcome.output).toBe(0);
	expect(outcome.output).toContain("the configuration of the base commit cannot be used");
});

test.each([
	["broken", "[]", "this is no baseline"],
	["missing", undefined, "the baseline cannot be read"],
])("a %s baseline in base accepts nothing, and can be repaired", (_why, before, why) => {
	const named = { [config]: "baseline: known.json\n" };
	repository.commit({ "compose.yaml": clean, ...named, ...(before === undefined ? {} : { "known.json": before }) });
	const outcome = repository.action(repository.propose({ "known.json": knownBreach }));
	expect(outcome.status, outcome.output).toBe(0);
	expect(outcome.output).toContain(`the baseline of the base commit cannot be used, and accepts nothing: known.json`);
	expect(outcome.output).toContain(why);
	expect(outcome.findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
		"gate-changed: accepts 1 more finding, which counts from when it is merged",
	]);
});

test("a broken baseline in the pull request is an error", () => {
	const known = { "known.json": JSON.stringify({ version: 1, findings: [] }) };
	repository.commit({ "compose.yaml": clean, [config]: "baseline: known.json\n", ...known });
	const outcome = repository.action(repository.propose({ "known.json": "<<<<<<< ours\n" }));
	expect(outcome.status).toBe(2);
	expect(outcome.output).toContain("known.json:1:1: this is no baseline");
});

test("a baseline that knows no more than before is no change of the gate", () => {
	repository.commit({ "compose.yaml": breach, [config]: "baseline: known.json\n", "known.json": knownBreach });
	const outcome = repository.action(
		repository.propose({ "compose.yaml": clean, "known.json": JSON.stringify({ version: 1, findings: [] }) }),
	);
	expect(outcome.status, outcome.output).toBe(0);
	expect(rulesOf(outcome)).toEqual([]);
});

describe("checkouts", () => {
	const change = { "compose.yaml": breach, [config]: accepting };

	test("the head itself: where it left its base", () => {
		const old = repository.commit({ "compose.yaml": clean, [config]: accepting });
		const commits = repository.propose({ "compose.yaml": breach, [config]: "" });
		repository.git("checkout", "--quiet", commits.head);
		const outcome = repository.action({ ...commits, merge: commits.head });
		expect(outcome.status, outcome.output).toBe(0);
		expect(commits.base).toBe(old);
	});

	test.each([
		["a merge", true],
		["the head", false],
	] as const)("depth 1 of %s: nothing that the repository accepts counts, and it is said", (_why, merge) => {
		repository.commit({ "compose.yaml": clean, [config]: accepting });
		const commits = repository.propose(change);
		const wanted = merge ? commits.merge : commits.head;
		repository.git("update-ref", "refs/heads/wanted", wanted);
		const shallow = new Repository();
		shallow.git("fetch", "--quiet", "--depth=1", `file://${repository.folder}`, "wanted");
		shallow.git("checkout", "--quiet", "FETCH_HEAD");
		const outcome = shallow.action({ ...commits, merge: wanted });
		expect(outcome.status, outcome.output).toBe(1);
		expect(outcome.output).toMatch(/the base commit cannot be read: .*fetch-depth/);
		shallow.remove();
	});

	test("an event that nobody can read: the same", () => {
		repository.commit({ "compose.yaml": clean });
		repository.propose(change);
		const outcome = repository.action({ base: "", head: "", merge: "" });
		expect(outcome.status, outcome.output).toBe(1);
	});

	test("a push: what stands in the files counts", () => {
		const commit = repository.commit(change);
		const outcome = repository.action({ base: commit, head: commit, merge: commit }, {}, "push");
		expect(outcome.status, outcome.output).toBe(0);
	});

	test("a merge that the author of the pull request made: its first parent is not the base", () => {
		repository.commit({ "compose.yaml": clean });
		const commits = repository.propose({ "compose.yaml": breach });
		repository.git("checkout", "--quiet", "-B", "evil", "main");
		const lax = repository.commit({ [config]: "fail-on: never\n" });
		repository.git("merge", "--quiet", "--no-ff", "--message", "merge", commits.head);
		expect(repository.git("rev-parse", "HEAD^1")).toBe(lax);
		const outcome = repository.action(commits);
		expect(outcome.status, outcome.output).toBe(1);
	});

	test("a merge group: held against what the queue says", () => {
		repository.commit({ "compose.yaml": clean });
		const outcome = repository.action(repository.propose(change), {}, "merge_group");
		expect(outcome.status, outcome.output).toBe(1);
		expect(rulesOf(outcome)).toContain("gate-changed");
	});

	test("workflow_run with a head that somebody checked out: held against the default branch", () => {
		repository.commit({ "compose.yaml": clean });
		const commits = repository.propose(change);
		repository.git("checkout", "--quiet", commits.head);
		const outcome = repository.action({ ...commits, merge: commits.base }, {}, "workflow_run");
		expect(outcome.status, outcome.output).toBe(1);
	});

	test("pull_request_target with the base checked out", () => {
		const base = repository.commit(change);
		const outcome = repository.action({ base, head: "0".repeat(40), merge: base }, {}, "pull_request_target");
		expect(outcome.status, outcome.output).toBe(0);
	});
});

describe("an organisation's configuration", () => {
	const files = { "compose.yaml": breach, [config]: accepting };

	test.each([
		["local: merge", "fail-on: high\n", 0, "a repository may accept"],
		["local: suppressions-only", "local: suppressions-only\n", 0, "a repository may accept"],
		["local: ignore", "local: ignore\n", 1, "a repository may not"],
		["a rule that nobody else may accept", "rules: {host-network: {suppressible: false}}\n", 1, "nor here"],
		["its own suppression", `local: ignore\n${accepting}`, 0, "that is the organisation's own"],
	])("%s", (_name, inline, status, _why) => {
		const commit = repository.commit(files);
		const outcome = repository.action({ base: commit, head: commit, merge: commit }, { config: inline }, "push");
		expect(outcome.status, outcome.output).toBe(status);
	});

	test.each([
		["a rule that is off", "rules: {host-network: off}\n", "local: suppressions-only\n"],
		["a lower severity", "rules: {host-network: low}\n", "rules: {host-network: {suppressible: false}}\n"],
		["a threshold", "fail-on: never\n", "fail-on: high\n"],
		["a rule at another severity", "rules: {host-network: low}\n", "rules: {host-network: high}\n"],
	])("is stronger than %s of the repository", (_why, local, inline) => {
		const commit = repository.commit({ "compose.yaml": breach, [config]: local });
		const outcome = repository.action({ base: commit, head: commit, merge: commit }, { config: inline }, "push");
		expect(outcome.status, outcome.output).toBe(1);
	});

	test.each([
		["a comment", commented],
		["x-bulkhead", ignoring],
		["a declared class", declared],
	])("local: ignore leaves nothing to %s", (_why, text) => {
		const commit = repository.commit({ "compose.yaml": text });
		const outcome = repository.action(
			{ base: commit, head: commit, merge: commit },
			{ config: "local: ignore\n" },
			"push",
		);
		expect(outcome.status, outcome.output).toBe(1);
	});

	test("may forbid that the head decides", () => {
		repository.commit({ "compose.yaml": clean, [config]: "decisions: head\n" });
		const outcome = repository.action(repository.propose({ "compose.yaml": commented }), {
			config: "decisions: base\n",
		});
		expect(outcome.status, outcome.output).toBe(1);
	});

	test("is named as what accepts", () => {
		const commit = repository.commit({ "compose.yaml": breach });
		const outcome = repository.action({ base: commit, head: commit, merge: commit }, { config: accepting }, "push");
		expect(outcome.findings.find(({ rule }) => rule === "host-network")?.suppression).toMatchObject({
			layer: "organisation",
			at: "input config:2:5",
		});
	});
});
