import type { Place } from "../source.ts";

/** A safe change of the files that ends a finding: it does what the description says, and nothing else. */
export type Fix = {
	/** In the imperative, with a full stop: "Publish the port on loopback only." */
	readonly description: string;
	/** All of one file, none of them touching another; by where they start. */
	readonly edits: readonly Edit[];
};

/** What stands at the place is replaced by the text; nothing stands at an empty place. */
export type Edit = { readonly place: Place; readonly text: string };
