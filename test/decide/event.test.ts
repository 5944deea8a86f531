import { expect, test } from "vitest";
import { isProposal, proposalOf } from "../../src/decide/event.ts";

const [a, b, c] = ["a", "b", "c"].map((letter) => letter.repeat(40)) as [string, string, string];
const payload = { pull_request: { base: { sha: a }, head: { sha: b } } };

test.each([
	["pull_request", payload, c, { kind: "pull-request", base: a, head: b, merge: c }],
	["pull_request", payload, b, { kind: "pull-request", base: a, head: b }],
	["pull_request_target", payload, a, { kind: "pull-request", base: a, head: b }],
	["merge_group", { merge_group: { base_sha: a, head_sha: b } }, b, { kind: "merge-group", base: a, head: b }],
	["pull_request_review", payload, c, { kind: "pull-request", base: a, head: b, merge: c }],
	["workflow_run", {}, a, { kind: "pull-request", base: a, head: a }],
	["issue_comment", {}, undefined, undefined],
	["pull_request", {}, c, undefined],
	["pull_request", { pull_request: { base: { sha: "main" }, head: { sha: b } } }, c, undefined],
	["pull_request", null, c, undefined],
	["merge_group", { merge_group: { base_sha: a } }, c, undefined],
])("%s with %j at %s proposes %j", (event, said, commit, expected) => {
	expect(proposalOf(event, said, commit)).toEqual(expected);
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
