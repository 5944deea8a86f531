import type { Value } from "../../value.ts";
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
	if (condition?.kind !== "scalar" || condition.value === null || condition.value === "") return true;
	const scope = eventScope(trigger, outer);
	const text = scalarText(condition);
	const outcomes = text.text.includes("${{")
		? evaluateScalar(condition, scope)
		: evaluateText(text, condition.place, scope);
	return outcomes.some((outcome) => truthOf(outcome) !== false);
}

/** What a job sees of an event: what that says of itself. In a workflow that is called, the event is that of the caller. */
export function eventScope(trigger: string, outer: Scope): Scope {
	const known = new Map<string, string>();
	if (trigger !== "workflow_call") known.set("github.event_name", trigger);
	if (trigger === "pull_request") {
		// The branch of a pull request's merge, whose number nobody compares.
		known.set("github.ref", "refs/pull/0/merge").set("github.ref_name", "0/merge");
	}
	return scopeKnowing(known, outer);
}
