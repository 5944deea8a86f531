import type { Value } from "../../value.ts";
import { mayRunFor } from "./condition.ts";
import { type Scope, scopeKnowing } from "./outcome.ts";

/**
 * Whether a job may run, by its `if:`, for an event that somebody else's fork has brought about. A condition that asks
 * for the head's repository keeps those out: `github.event.pull_request.head.repo.full_name == github.repository`,
 * `!github.event.pull_request.head.repo.fork`.
 *
 * @see https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request
 */
export function mayRunForFork(condition: Value | undefined, trigger: string, outer: Scope): boolean {
	const text = condition?.kind === "scalar" ? String(condition.value) : "";
	return forkScopes(text, trigger, outer).some((scope) => mayRunFor(condition, trigger, scope));
}

/**
 * What a job sees of an event that somebody else's fork has brought about, once for each name that the repository may
 * have, as far as `expressions` tell; where they do more with names than compare them, no more is known than `outer` does.
 */
export function forkScopes(expressions: string, trigger: string, outer: Scope): readonly Scope[] {
	const head = headOf.get(trigger);
	if (head === undefined || !asksForWhole(expressions)) return [outer];
	return namesOf(expressions).map((own) => forkScope(head, own, outer));
}

/** Where an event holds the repository that it comes from. */
const headOf: ReadonlyMap<string, string> = new Map([
	["pull_request", "github.event.pull_request.head.repo"],
	["pull_request_target", "github.event.pull_request.head.repo"],
	["workflow_run", "github.event.workflow_run.head_repository"],
]);

/**
 * Whether the names of repositories are compared as a whole, and with nothing that is put together: then it counts only
 * whether two are the same.
 */
function asksForWhole(written: string): boolean {
	if (written.length > longest) return false;
	const condition = written.replace(literalJson, "");
	if (/[<>]|\b(?:format|join|fromJSON|toJSON|case|inputs|env|matrix)\b/i.test(condition)) return false;
	return !condition.split(")").some(handsRepositoryOn);
}

/** A list or an object that is written out: no name is like it. */
const literalJson = /\bfromJSON\(\s*'\s*[[{][^']*'\s*\)/gi;

/** Whether a repository stands behind the opening bracket of a call, in what is written up to a closing one. */
function handsRepositoryOn(piece: string): boolean {
	const call = piece.search(/\w\s*\(/);
	return call !== -1 && /\b(?:head_)?repo(?:sitory)?(?:_owner)?\b/i.test(piece.slice(call));
}

/** No guard is longer, and what follows evaluates a condition again for each text in it. UTF-16 code units. */
const longest = 2000;

/** What the repository itself may be called, as far as a condition tells: each of its texts, or none of them. */
function namesOf(condition: string): readonly string[] {
	const texts = Array.from(condition.matchAll(/'((?:[^']|'')*)'/g), ([, text = ""]) => text);
	return ["(own)/(own)", ...texts.map((text) => (text.includes("/") ? text : `${text}/(own)`))];
}

/** What an event says of a fork, and of the repository `own`. Nobody can know the fork's name when the condition is written. */
function forkScope(head: string, own: string, outer: Scope): Scope {
	const [owner = ""] = own.split("/");
	const known = new Map<string, string | boolean>([
		[`${head}.full_name`, "(fork)/(fork)"],
		[`${head}.owner.login`, "(fork)"],
		[`${head}.fork`, true],
		["github.repository", own],
		["github.repository_owner", owner],
		["github.event.repository.full_name", own],
		["github.event.repository.owner.login", owner],
		["github.event.pull_request.base.repo.full_name", own],
		["github.event.pull_request.base.repo.owner.login", owner],
	]);
	return scopeKnowing(known, outer);
}
