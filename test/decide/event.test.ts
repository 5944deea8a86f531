import { expect, test } from "vitest";
import { isProposal, occasionOf } from "../../src/decide/event.ts";

const [a, b, c] = ["a", "b", "c"].map((letter) => letter.repeat(40)) as [string, string, string];
const payload = { pull_request: { base: { sha: a }, head: { sha: b } } };

const proposal = (one: object) => ({ kind: "proposal", proposal: one });
const leaveRef = { instead: "Leave out the input `ref` of actions/checkout" };
const target = { privileged: true, instead: "Use the event pull_request instead of pull_request_target" };
const forBranch = (ref: string) => ({
	pull_request: { base: { sha: a, ref }, head: { sha: b } },
	repository: { default_branch: "main" },
});
const zeros = "0".repeat(40);
const unknown = { kind: "unknown" };
const scan = { kind: "scan" };

test.each([
	["pull_request", payload, c, proposal({ kind: "pull-request", base: a, head: b, merge: c, ...leaveRef })],
	["pull_request", payload, b, proposal({ kind: "pull-request", base: a, head: b, ...leaveRef })],
	["pull_request_target", payload, a, proposal({ kind: "pull-request", base: a, head: b, given: a, ...target })],
	["pull_request_target", payload, undefined, proposal({ kind: "pull-request", base: a, head: b, ...target })],
	[
		"pull_request_target",
		forBranch("main"),
		c,
		proposal({ kind: "pull-request", base: c, head: b, given: c, ...target }),
	],
	[
		"pull_request_target",
		forBranch("stable"),
		c,
		proposal({ kind: "pull-request", base: a, head: b, given: c, ...target }),
	],
	[
		"merge_group",
		{ merge_group: { base_sha: a, head_sha: b } },
		b,
		proposal({ kind: "merge-group", base: a, head: b, ...leaveRef }),
	],
	["pull_request_review", payload, c, proposal({ kind: "pull-request", base: a, head: b, merge: c, ...leaveRef })],
	["workflow_run", {}, a, proposal({ kind: "pull-request", base: a, head: a, privileged: true })],
	["issue_comment", {}, undefined, unknown],
	["pull_request", {}, c, unknown],
	["pull_request", undefined, c, unknown],
	["pull_request", { pull_request: { base: { sha: "main" }, head: { sha: b } } }, c, unknown],
	["pull_request", null, c, unknown],
	["merge_group", { merge_group: { base_sha: a } }, c, unknown],
	["push", { before: a, after: b }, b, { kind: "push", before: a, forced: false }],
	["push", { before: a, after: b, forced: true }, b, { kind: "push", before: a, forced: true }],
	["push", { before: zeros, after: b }, b, scan],
	["push", { before: a, after: zeros }, b, scan],
	["push", { before: "main" }, b, { kind: "push", before: undefined, forced: false }],
	["push", Object.create({ before: a }), b, { kind: "push", before: undefined, forced: false }],
	["push", undefined, b, { kind: "push", before: undefined, forced: false }],
	["schedule", { before: a }, b, scan],
	["workflow_dispatch", {}, b, scan],
	[undefined, undefined, undefined, scan],
])("%s with %j at %s is %j", (event, said, commit, expected) => {
	expect(occasionOf(event, said, commit)).toEqual(expected);
});

test.each([
	["pull_request", true],
	["pull_request_target", true],
	["pull_request_review", true],
	["merge_group", true],
	["workflow_run", true],
	["push", false],
	["schedule", false],
	["workflow_dispatch", false],
	[undefined, false],
])("%s proposes a change: %s", (event, expected) => {
	expect(isProposal(event)).toBe(expected);
});
