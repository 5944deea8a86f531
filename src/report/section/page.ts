import type { ComparedCommit } from "../../compare/comparison.ts";
import type { Rule } from "../../policy/catalog.ts";
import { type Location, locationOf, type Place } from "../../source.ts";
import { code, link } from "../markdown.ts";
import { clip } from "../visible.ts";
import { at } from "../words.ts";

/** What sections need besides the verdict. */
export type PageContext = {
	/** Titles and pages. */
	readonly rules: ReadonlyMap<string, Rule>;
	/** Address of a place in the files of the commit that is checked, or of the one that it is compared with. */
	readonly addressOf?: (location: Location, side: Side) => string | undefined;
};

export type Side = "head" | "base";

/** A place as code, linked to its line where there is an address. */
export function placeLink(place: Place, { addressOf }: PageContext, side: Side = "head"): string {
	const location = locationOf(place);
	return link(code(at(location)), addressOf?.(location, side));
}

/** How the base is called where something is only there. */
export function inBase({ name, commit }: ComparedCommit): string {
	return ` in ${code(clip(name ?? commit.slice(0, 7), 100))}`;
}
