import type { Place, Source } from "./source.ts";
import { startOf } from "./source.ts";

/**
 * What the tool has to say about its own work: something that it could not read, resolve or know.
 *
 * error: a file was not judged, or not wholly, as its author meant it; it becomes the finding `unreadable-file`.
 * warning: judged, but something it refers to is missing, remote or unknown. info: worth knowing.
 */
export type Diagnostic = {
	readonly kind: DiagnosticKind;
	readonly level: "error" | "warning" | "info";
	readonly message: string;
	readonly place: Place;
};

export type DiagnosticKind =
	/** Not YAML, not JSON, not UTF-8. */
	| "syntax"
	/** Well-formed, but not what the format allows. */
	| "invalid"
	/** It refers to a file or a thing that is not there. */
	| "missing"
	/** It leads out of the tree, or is of a kind that is never read. */
	| "refused"
	/** Includes and extends that would have to be fetched. */
	| "remote"
	/** A bound of ours was met. */
	| "limit"
	/** A security-relevant value that only run time knows. */
	| "unknown"
	/** About who accepts what: a suppression that ends soon, a base commit that is not there. */
	| "decision"
	/** Left out on purpose: a template, an ignored file. */
	| "skipped";

/** A diagnostic about a whole file. */
export function aboutFile(
	source: Source,
	kind: DiagnosticKind,
	level: Diagnostic["level"],
	message: string,
): Diagnostic {
	return { kind, level, message, place: startOf(source) };
}
