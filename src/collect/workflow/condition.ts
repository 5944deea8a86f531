import { scalar, type Value } from "../../value.ts";
import { scalarText } from "../shell/scalar-text.ts";
import { evaluateText, truthOf } from "./evaluation.ts";
import { evaluateScalar } from "./expression.ts";
import type { Scope } from "./outcome.ts";

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

/** What an event says of itself. In a workflow that is called, the event is that of the caller. */
function eventScope(trigger: string, outer: Scope): Scope {
	const known: Readonly<Record<string, string | undefined>> = {
		event_name: trigger === "workflow_call" ? undefined : trigger,
		// The branch of a pull request's merge, whose number nobody compares.
		ref: trigger === "pull_request" ? "refs/pull/0/merge" : undefined,
		ref_name: trigger === "pull_request" ? "0/merge" : undefined,
	};
	return (path, host) => {
		const [context, name = ""] = path;
		const value = context === "github" && path.length === 2 && Object.hasOwn(known, name) ? known[name] : undefined;
		return value === undefined ? outer(path, host) : [{ known: scalar(value, host) }];
	};
}
