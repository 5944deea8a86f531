/** What no input may do. */
export const promises = ["crash", "hang", "escape", "output", "same-output"] as const;

/** A promise that an input broke. */
export class Broken extends Error {
	readonly promise: (typeof promises)[number];

	constructor(promise: (typeof promises)[number], message: string, cause?: unknown) {
		super(`${promise}: ${message}`, { cause });
		this.name = "Broken";
		this.promise = promise;
	}
}
