import type { CollectedProject } from "../collect/collected.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { EvaluationError } from "./policy.ts";

/** Projects of which the rules need more memory than they may have: each costs itself its judgement, and no other. */
export class LostProjects {
	readonly #lost: Diagnostic[] = [];

	/** What is found in a project; nothing, and a diagnostic, where that takes too much. */
	async within<T>({ model: { place } }: CollectedProject, find: () => Promise<readonly T[]>): Promise<readonly T[]> {
		try {
			return await find();
		} catch (error) {
			if (!(error instanceof EvaluationError && error.isTooLarge)) throw error;
			const said = "is more than the rules can judge in their memory";
			this.#lost.push(place.source.bounds.diagnostic("policy-mib", place, said));
			return [];
		}
	}

	/** Those since it was last asked. */
	take(): readonly Diagnostic[] {
		return this.#lost.splice(0);
	}
}
