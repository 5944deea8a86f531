import type { Place } from "../../source.ts";

/** One argument of a command line, after quoting and literal variables are resolved. */
export type Word = {
	/** Where a part is unknown, `value` holds `unknownPart` in its stead. */
	readonly value: string;
	readonly place: Place;
	/** The variables and expressions behind the unknown parts: `PORT`, `inputs.image`. */
	readonly unknown?: readonly string[];
};

/** Stands in a word's value for text that only run time knows. A private-use character: no file holds it by honest means. */
export const unknownPart = "\uE000";
