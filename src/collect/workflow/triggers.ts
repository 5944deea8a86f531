import type { Place } from "../../source.ts";
import { get, type Mapping, type Scalar, scalar, type Value } from "../../value.ts";
import type { Draft } from "./draft.ts";

/** What starts a job, or an action with the jobs that use it. */
export type Started = {
	readonly triggers: readonly string[];
	/** Those of them that somebody else's fork may bring about, as far as conditions tell. */
	readonly open: readonly string[];
};

/** As the contract has them, where each stands for itself. */
export function putStarted(draft: Draft, started: Started, place?: Place): void {
	const { triggers } = started;
	const closed = withoutForks(started);
	if (triggers.length > 0) draft.putPlain("triggers", triggers, place);
	if (closed.length > 0) draft.putPlain("triggers_without_forks", closed, place);
}

/** Those that no fork brings about. */
export function withoutForks({ triggers, open }: Started): readonly string[] {
	return triggers.filter((trigger) => !open.includes(trigger));
}

/**
 * Events of `on:`, which is a name, a list of names or a mapping by name; each once, where it is named first. There are
 * some forty, and GitHub runs no workflow that names another: of more than `mostEvents` nothing is lost.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export function triggersOf(workflow: Mapping): readonly Scalar<string>[] {
	const events = new Map<string, Scalar<string>>();
	for (const event of eventsIn(get(workflow, "on"))) {
		if (events.size >= mostEvents) break;
		if (!events.has(event.value)) events.set(event.value, event);
	}
	return [...events.values()];
}

/** Each job's condition is read for each. */
const mostEvents = 100;

function eventsIn(on: Value | undefined): readonly Scalar<string>[] {
	if (on?.kind === "scalar") return typeof on.value === "string" ? [scalar(on.value, on.place)] : [];
	if (on?.kind === "sequence") {
		return on.items.flatMap((item) => (item.kind === "scalar" ? [scalar(String(item.value), item.place)] : []));
	}
	return on?.kind === "mapping" ? Array.from(on.entries, ([name, entry]) => scalar(name, entry.key)) : [];
}
