import type { Bounds } from "./bounds.ts";
import type { LimitName } from "./limits.ts";
import type { Place } from "./source.ts";

/** Who is told that a limit is met: the bounds of the run, or who has diagnostics of its own. */
type Teller = Pick<Bounds, "meet">;

/** How much there may be of something that comes from many places, in all. */
export class Allowance {
	readonly #name: LimitName;
	readonly #said: string;
	readonly #unit: number;
	readonly #teller: Teller | undefined;
	#used = 0;

	/**
	 * @param said As `Bounds.meet` has it.
	 * @param how `unit`: what one of the limit counts for; `teller`: instead of the bounds of the run
	 */
	constructor(name: LimitName, said: string, how: { readonly unit?: number; readonly teller?: Teller } = {}) {
		this.#name = name;
		this.#said = said;
		this.#unit = how.unit ?? 1;
		this.#teller = how.teller;
	}

	/** Whether so much more may be looked at; with 0, whether any may. What is beyond is said once. */
	may(more: number, place: Place): boolean {
		const { bounds } = place.source;
		const most = bounds.limits[this.#name] * this.#unit;
		const before = this.#used;
		this.#used += more;
		if (this.#used > most && before <= most) (this.#teller ?? bounds).meet(this.#name, place, this.#said);
		return this.#used <= most;
	}
}
