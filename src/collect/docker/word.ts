import type { Place } from "../../source.ts";
import type { Step } from "../../value.ts";

/** One argument of a command line, after quoting and literal variables are resolved. */
export type Word = {
	/** Where a part is unknown, `value` holds `unknownPart` in its stead. */
	readonly value: string;
	readonly place: Place;
	/** The variables and expressions behind the unknown parts: `PORT`, `inputs.image`. */
	readonly unknown?: readonly string[];
	/** How it came to where it stands: the variables and expressions that it is written in the stead of. */
	readonly via?: readonly Step[];
	/** Of a word that is written in several places: where its characters between two offsets are. */
	readonly written?: (start: number, end: number) => Place | undefined;
	/** Of the same: where its pieces are, and how each came from there. */
	readonly pieces?: readonly { readonly place: Place; readonly via?: readonly Step[] | undefined }[];
};

/** Stands in a word's value for text that only run time knows. A private-use character: no file holds it by honest means. */
export const unknownPart = "\uE000";

/** Nothing stands in a text but what only run time knows, if anything: it may come to be empty. */
export function saysNothing(text: string): boolean {
	return text.replaceAll(unknownPart, "") === "";
}

/** A text as people may read it: unknown parts stand as `…`. */
export function shownText(text: string): string {
	return text.replaceAll(unknownPart, "…");
}
