import type { YAMLError } from "yaml";
import type { Diagnostic } from "../diagnostic.ts";
import type { Source } from "../source.ts";
import type { Value } from "../value.ts";
import { conflictIn } from "./conflict.ts";
import { Converter, Fault, type ReadText } from "./converter.ts";
import { documentsOf, TooMuch } from "./documents.ts";
import { indentContinued, writtenOffset } from "./indent.ts";
import { endsTooEarly, inWords, isTolerated } from "./library-quirks.ts";
import { withLineFeeds } from "./line-breaks.ts";

/** The values of a source, one a document; none where something is wrong with it. */
type Reading = { readonly documents: readonly Value[]; readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads any YAML, right or wrong, with the library `yaml`: the quick reader gives up on what it does not know.
 * @throws UsageError where all files together hold too many values.
 */
export function readFully(source: Source): Reading {
	try {
		return readMended(source);
	} catch (error) {
		if (error instanceof Fault) return { documents: [], diagnostics: [error.diagnostic] };
		if (!(error instanceof TooMuch)) throw error;
		const at = Math.min(error.offset, source.text.length);
		const place = { source, start: at, end: at };
		return { documents: [], diagnostics: [source.bounds.diagnostic(error.limit, place, saidOf[error.limit])] };
	}
}

const saidOf: Readonly<Record<TooMuch["limit"], string>> = {
	depth: "is nested deeper",
	values: "holds more values",
};

/** As it is written; or, where something then seems to end too early, with its further lines indented. */
function readMended(source: Source): Reading {
	const written = withLineFeeds(source.text);
	const reading = readText(written, { source, written, offsetOf: (offset) => offset });
	if (!reading.diagnostics.some(({ message }) => endsTooEarly(message))) return reading;
	const indented = indentContinued(written);
	if (indented === undefined) return reading;
	return readText(indented.text, { source, written, offsetOf: (offset) => writtenOffset(indented, offset) });
}

function readText(text: string, origin: ReadText): Reading {
	const documents = documentsOf(text, origin.source);
	const errors = documents.flatMap((document) => document.errors.filter(({ message }) => !isTolerated(message)));
	if (errors.length > 0) return { documents: [], diagnostics: diagnosticsOf(errors, origin) };
	return { documents: documents.map((document) => new Converter(origin).convertDocument(document)), diagnostics: [] };
}

const leftByMerge = "a merge has left both sides of a conflict here";

/** Errors of one file that are said; after so many it is no YAML, and no more is learnt from the next. */
const mostErrors = 20;

function diagnosticsOf(errors: readonly YAMLError[], { source, offsetOf }: ReadText): readonly Diagnostic[] {
	const conflict = conflictIn(source);
	if (conflict !== undefined) return [{ kind: "syntax", level: "error", message: leftByMerge, place: conflict }];
	return errors.slice(0, mostErrors + 1).map((error, index) => {
		// The library points behind the text where something is missing at its end.
		const [start, end] = error.pos.map((offset) => Math.min(offsetOf(offset), source.text.length)) as [number, number];
		// Of an escape behind a line break in quotes it miscounts, and the end may come to stand before the start.
		const place = { source, start, end: Math.max(start, end) };
		const message = index < mostErrors ? inWords(error.message) : "and more errors from here on";
		return { kind: "syntax", level: "error", message, place };
	});
}
