import { get, type Scalar, scalar, sequence } from "../../value.ts";
import { mayRunFor } from "./condition.ts";
import type { Draft } from "./draft.ts";
import { mayRunForFork } from "./fork-condition.ts";
import type { JobSpec } from "./job.ts";
import type { Scope } from "./outcome.ts";
import type { Call } from "./scope.ts";
import { type Started, withoutForks } from "./triggers.ts";

/** What starts a job, as far as its `if:` lets it: events of its own workflow, and those that start its callers. */
export class JobTriggers {
	readonly #spec: Pick<JobSpec, "job" | "key" | "workflow">;
	/** By name, each where it is named. */
	readonly #triggers = new Map<string, Scalar<string>>();
	/** Those that somebody else's fork may bring about. */
	readonly #open = new Set<string>();

	/** `scope` is what the job sees that nobody has called. */
	constructor(spec: Pick<JobSpec, "job" | "key" | "workflow" | "triggers">, scope: Scope) {
		this.#spec = spec;
		const condition = get(spec.job, "if");
		for (const trigger of spec.triggers) {
			if (!mayRunFor(condition, trigger.value, scope)) continue;
			this.#triggers.set(trigger.value, trigger);
			if (mayRunForFork(condition, trigger.value, scope)) this.#open.add(trigger.value);
		}
	}

	/** Those that start a caller; `scope` is what the job sees when that calls it. */
	addFrom(call: Call, scope: Scope): void {
		const { job, key } = this.#spec;
		const condition = get(job, "if");
		for (const trigger of call.started.triggers)
			if (!this.#triggers.has(trigger) && mayRunFor(condition, trigger, scope))
				this.#triggers.set(trigger, scalar(trigger, key, [call.step]));
		for (const trigger of call.started.open)
			if (!this.#open.has(trigger) && mayRunForFork(condition, trigger, scope)) this.#open.add(trigger);
	}

	/** All of them so far. */
	started(): Started {
		return { triggers: [...this.#triggers.keys()], open: [...this.#open] };
	}

	put(draft: Draft): void {
		const { job, key, workflow } = this.#spec;
		const closed = withoutForks(this.started());
		if (closed.length > 0) draft.putPlain("triggers_without_forks", closed, get(job, "if")?.place ?? key);
		if (this.#triggers.size > 0)
			draft.put("triggers", sequence([...this.#triggers.values()], get(workflow, "on")?.place ?? key));
	}
}
