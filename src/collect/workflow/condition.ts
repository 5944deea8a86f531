import { ownEntry } from "../../own-entry.ts";
import { scalar, type Value } from "../../value.ts";
import { scalarText } from "../shell/scalar-text.ts";
import { evaluateText, truthOf } from "./evaluation.ts";
import { evaluateScalar } from "./expression.ts";
import { type Scope, scopeKnowing } from "./outcome.ts";

/**
 * Whether a job may run for an event, by its `if:`, which need not stand in `${{ }}`. What only run time knows may be
 * either way.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idif
 */
export function mayRunFor(condition: Value | undefined, trigger: string, outer: Scope): boolean {
	return mayHold(condition, eventScope(trigger, outer));
}

/** Whether an `if:` does not hold for an event, of which nothing but its name is known. */
export function isSurelyFalse(condition: Value | undefined, trigger: string, outer: Scope): boolean {
	if (condition?.kind === "scalar" && !mayBeFalse.test(String(condition.value))) return false;
	return !mayHold(condition, scopeKnowing(nameOfEvent(trigger), outer));
}

/** What an expression has that is false without anything but the name of an event: most conditions have none of it. */
const mayBeFalse = /event_name|\b(?:true|false|null|nan)\b|\b0|'\s*[=!<>]|''|^\s*$/i;

function mayHold(condition: Value | undefined, scope: Scope): boolean {
	if (condition?.kind !== "scalar" || condition.value === null || condition.value === "") return true;
	const text = scalarText(condition);
	// With a blank or a line's end around its `${{ }}` it is a text, which is always true.
	if (text.text.includes("${{") && text.text !== text.text.trim()) return true;
	const outcomes = text.text.includes("${{")
		? evaluateScalar(condition, scope)
		: evaluateText(text, condition.place, scope);
	return outcomes.some((outcome) => truthOf(outcome) !== false);
}

/** What a job sees of an event: what that says of itself. In a workflow that is called, the event is that of the caller. */
export function eventScope(trigger: string, outer: Scope): Scope {
	const known = nameOfEvent(trigger);
	if (trigger === "pull_request") {
		// The branch of a pull request's merge, whose number nobody compares.
		known.set("github.ref", "refs/pull/0/merge").set("github.ref_name", "0/merge");
	}
	return scopeKnowing(known, trigger === "workflow_call" ? outer : withoutOthers(trigger, outer));
}

/** Without the objects of other events: a pull request's comment brings `github.event.issue`, and no `pull_request`. */
function withoutOthers(trigger: string, outer: Scope): Scope {
	return (path, host) => {
		const [context, event, object = ""] = path;
		const events = context === "github" && event === "event" ? ownEntry(eventsWith, object) : undefined;
		return events === undefined || events.includes(trigger) ? outer(path, host) : [{ known: scalar(null, host) }];
	};
}

/**
 * The events that bring an object; all others have none of that name.
 * @see https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
const eventsWith: Readonly<Record<string, readonly string[] | undefined>> = {
	pull_request: ["pull_request", "pull_request_target", "pull_request_review", "pull_request_review_comment"],
	review: ["pull_request_review"],
	issue: ["issues", "issue_comment"],
	comment: ["issue_comment", "pull_request_review_comment", "commit_comment", "discussion_comment"],
	discussion: ["discussion", "discussion_comment"],
	workflow_run: ["workflow_run", "deployment", "deployment_status"],
	merge_group: ["merge_group"],
	release: ["release"],
	head_commit: ["push"],
};

function nameOfEvent(trigger: string): Map<string, string> {
	return new Map(trigger === "workflow_call" ? [] : [["github.event_name", trigger]]);
}
