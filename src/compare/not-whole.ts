import type { Diagnostic } from "../diagnostic.ts";
import { Source, startOf } from "../source.ts";
import type { Tree } from "../tree/tree.ts";

/** That something of a base could not be had, so that nothing can be compared with it. */
export function notWhole(head: Tree, why: string): Diagnostic {
	const message = `the base commit cannot be read: ${why}. Nothing is compared, and all that is found counts`;
	return {
		kind: "decision",
		level: "warning",
		message,
		place: startOf(new Source(".", "", head.label?.("") || ".")),
	};
}
