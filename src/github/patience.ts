import { setTimeout as sleep } from "node:timers/promises";

/**
 * How long all requests of a client wait together for a server that asks them to. Who keeps asking while it is limited
 * may be shut out, so a wait holds back every request.
 * @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
export class Patience {
	readonly #longest: number;
	#waited = 0;
	#until = 0;

	/** @param longest ms in sum. */
	constructor(longest: number) {
		this.#longest = longest;
	}

	/** Holds requests back for `wait` ms from now. @returns false where that is too long: then nobody waits. */
	extend(wait: number): boolean {
		const now = Date.now();
		const until = now + wait;
		const more = Math.max(0, until - Math.max(now, this.#until));
		if (this.#waited + more > this.#longest) return false;
		this.#waited += more;
		this.#until = Math.max(this.#until, until);
		return true;
	}

	/** Until no request is held back. */
	async ready(): Promise<void> {
		for (let left = this.#until - Date.now(); left > 0; left = this.#until - Date.now()) await sleep(left);
	}
}
