import type { CollectedProject } from "../collect/collected.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { ProjectTooLarge } from "./policy.ts";

/** Projects that are too large for the rules: each costs itself its judgement, and no other. */
export class LostProjects {
	readonly #lost: Diagnostic[] = [];

	/** What is found in a project; nothing, and a diagnostic, where that takes too much. */
	async within<T>({ model: { place } }: CollectedProject, find: () => Promise<readonly T[]>): Promise<readonly T[]> {
		try {
			return await find();
		} catch (error) {
			if (!(error instanceof ProjectTooLarge)) throw error;
			this.#lost.push(place.source.bounds.diagnostic(error.limit, place, "is more than the rules can judge"));
			return [];
		}
	}

	/** Those since it was last asked. */
	take(): readonly Diagnostic[] {
		return this.#lost.splice(0);
	}
}

/** What a project has; nothing of one that is too large. That is said where it is judged, which takes more of everything. */
export function unlessTooLarge<T>(find: () => readonly T[]): readonly T[] {
	try {
		return find();
	} catch (error) {
		if (error instanceof ProjectTooLarge) return [];
		throw error;
	}
}
