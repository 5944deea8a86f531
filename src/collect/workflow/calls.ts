import { toJson } from "../../value.ts";
import type { Outcome } from "./outcome.ts";
import type { Call } from "./scope.ts";

/**
 * The callers of one reusable workflow or local action. As many as `limits.callers` are told apart; all further ones
 * are one caller that may give whatever one of them gives, so that each value is judged, if not each combination.
 */
export class Calls {
	readonly #apart: Call[] = [];
	#rest: Rest | undefined;

	/** In the order in which they were added; undefined where nobody calls. */
	get list(): readonly Call[] {
		return this.#rest === undefined ? this.#apart : [...this.#apart, this.#rest.call];
	}

	add(call: Call): void {
		if (this.#apart.length < call.step.place.source.bounds.limits.callers) this.#apart.push(call);
		else if (this.#rest === undefined) this.#rest = new Rest(call);
		else this.#rest.add(call);
	}
}

class Rest {
	readonly #step: Call["step"];
	readonly #triggers = new Set<string>();
	readonly #open = new Set<string>();
	readonly #runners = new Set<Call["runners"][number]>();
	readonly #inputs = new Map<string, Map<string, Outcome>>();

	constructor(first: Call) {
		this.#step = first.step;
		this.add(first);
	}

	add({ inputs, started, runners }: Call): void {
		for (const trigger of started.triggers) this.#triggers.add(trigger);
		for (const trigger of started.open) this.#open.add(trigger);
		for (const runner of runners) this.#runners.add(runner);
		for (const [name, outcomes] of inputs) {
			const given = this.#inputs.get(name) ?? new Map<string, Outcome>();
			this.#inputs.set(name, given);
			for (const outcome of outcomes) {
				const key = JSON.stringify(outcome.known === undefined ? outcome : ["known", toJson(outcome.known)]);
				if (!given.has(key)) given.set(key, outcome);
			}
		}
	}

	get call(): Call {
		const inputs = Array.from(this.#inputs, ([name, given]) => [name, [...given.values()]] as const);
		return {
			step: this.#step,
			inputs: new Map(inputs),
			started: { triggers: [...this.#triggers], open: [...this.#open] },
			runners: [...this.#runners],
		};
	}
}
