import type { Place } from "../../source.ts";
import { get, type Mapping, type Scalar, scalar } from "../../value.ts";
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

/** Events of `on:`, which is a name, a list of names or a mapping by name; each where it is named. */
export function triggersOf(workflow: Mapping): readonly Scalar<string>[] {
	const on = get(workflow, "on");
	if (on?.kind === "scalar") return typeof on.value === "string" ? [scalar(on.value, on.place)] : [];
	if (on?.kind === "sequence") {
		return on.items.flatMap((item) => (item.kind === "scalar" ? [scalar(String(item.value), item.place)] : []));
	}
	if (on?.kind === "mapping") return Array.from(on.entries, ([name, entry]) => scalar(name, entry.key));
	return [];
}
