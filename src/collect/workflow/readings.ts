import type { Diagnostic } from "../../diagnostic.ts";
import type { Place } from "../../source.ts";

/**
 * How often the steps and containers of one workflow or action are read: a step that reads the matrix of its job, which
 * reads an input, is another one for each combination and each caller.
 */
export class Readings {
	readonly #diagnostics: Diagnostic[];
	#number = 0;

	constructor(diagnostics: Diagnostic[]) {
		this.#diagnostics = diagnostics;
	}

	/** Whether what stands at a place may be read once more. What is beyond is said once. */
	may(place: Place): boolean {
		const { bounds } = place.source;
		const most = bounds.limits.steps;
		const before = this.#number;
		this.#number += 1;
		if (this.#number > most && before <= most) {
			const said = "is of a file with more steps and containers, each for its callers and its matrix, than are read";
			this.#diagnostics.push(bounds.diagnostic("steps", place, said));
		}
		return this.#number <= most;
	}
}
