import type { Diagnostic } from "./diagnostic.ts";
import { Recent } from "./recent.ts";
import type { Source } from "./source.ts";
import type { Value } from "./value.ts";
import { readFully } from "./yaml-full/reader.ts";
import { readQuickly } from "./yaml-quick/reader.ts";

/** A YAML (or JSON) file as values, one a document; empty documents are null scalars. */
export type Parsed = {
	readonly documents: readonly Value[];
	readonly diagnostics: readonly Diagnostic[];
	/** All readers of YAML find the same values in it, without tags, and texts as keys. Only where it is known. */
	readonly isUndisputed?: boolean;
};

/**
 * Reads a source. A file with an error gives no documents: half a file is never judged as if it were whole.
 * Aliases are shared, not copied, and counted as if they were copied: a bomb has billions, the largest honest file
 * 10^5. Merge keys (`<<`) are resolved, each merged value with a step that says so.
 */
export function parseYaml(source: Source): Parsed {
	const known = parsed.get(source);
	if (known !== undefined) return known;
	const reading = parseOnce(source);
	parsed.set(source, reading, source.text.length);
	return reading;
}

/** Lets go of what `parseYaml` has made of a source that nobody is expected to ask for again. */
export function forgetParsed(source: Source): void {
	parsed.delete(source);
}

/** As `parseYaml`, for a source that nobody else asks for: it is not kept. */
export function parseOnce(source: Source): Parsed {
	const quick = readQuickly(source);
	if (quick === undefined) return readFully(source);
	return { documents: [quick.document], diagnostics: [], isUndisputed: !quick.isDisputed };
}

/** A source is parsed once, however many projects it is in, as long as they are near each other. Weighed by UTF-16 code units of text. */
const parsed = new Recent<Source, Parsed>(2 ** 20, new WeakMap());
