import type { Random } from "./random.ts";
import type { Files, Seeds } from "./seeds.ts";

/** One thing that hostile input is put into. */
export type Subject = {
	/** Of a million inputs, how many. */
	readonly share: number;
	/** Processor time that one input may take, ms; a second unless it is said. */
	readonly longest?: number;
	/** An input, as files; follows from the random numbers alone. */
	readonly make: (random: Random, seeds: Seeds) => Files;
	/**
	 * Reads it. @returns all that came of it, to be compared with a second run's.
	 * @throws Broken, or anything else, which is a crash.
	 */
	readonly run: (files: Files) => Promise<string>;
};
