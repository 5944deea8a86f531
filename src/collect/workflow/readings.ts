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

	/** Whether as many more may be read of what stands at a place. What is beyond is said once. */
	may(place: Place, number = 1): boolean {
		const { bounds } = place.source;
		const most = bounds.limits.steps;
		const before = this.#number;
		this.#number += number;
		if (this.#number > most && before <= most) {
			const said = "is of a file with more steps and containers, each for its callers and its matrix, than are read";
			this.#diagnostics.push(bounds.diagnostic("steps", place, said));
		}
		return this.#number <= most;
	}
}
