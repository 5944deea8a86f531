import { compareText } from "../compare-text.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { groupBy } from "../group-by.ts";
import { clip } from "../report/visible.ts";
import { locationOf } from "../source.ts";
import type { Credentials } from "./credentials.ts";
import { placeKey } from "./located.ts";

/** Parsers repeat what they stumble over, however long it is. UTF-16 code units. */
const longestMessage = 2000;

/** By file, line, column, kind; the same thing said of one place once, and no credential repeated. */
export function distinctDiagnostics(
	diagnostics: readonly Diagnostic[],
	{ maskMessage }: Credentials,
): readonly Diagnostic[] {
	const groups = groupBy(diagnostics, ({ kind, level, message, place }) =>
		[kind, level, message, placeKey(place)].join("\0"),
	);
	const keyed = Array.from(groups.values(), ([one]) => ({
		one: { ...one, message: clip(maskMessage(one.message), longestMessage) },
		at: locationOf(one.place),
	}));
	keyed.sort(
		(a, b) =>
			compareText(a.at.file, b.at.file) ||
			a.at.line - b.at.line ||
			a.at.column - b.at.column ||
			compareText(a.one.kind, b.one.kind) ||
			compareText(a.one.message, b.one.message),
	);
	return keyed.map(({ one }) => one);
}
