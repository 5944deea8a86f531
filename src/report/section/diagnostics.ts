import type { Diagnostic } from "../../diagnostic.ts";
import type { Verdict } from "../../judge/judge.ts";
import { prose } from "../markdown.ts";
import type { Room } from "../room.ts";
import { count } from "../words.ts";
import { type PageContext, placeLink } from "./page.ts";
import { folded, type Table, table } from "./table.ts";

/** What was not judged, or not wholly, to be opened: its files stand at the head, and most of it is a finding too. */
export function unread(room: Room, { diagnostics }: Verdict, context: PageContext): void {
	const errors = diagnostics.filter(({ level }) => level === "error");
	folded(room, `Could not be judged: ${count(errors.length, "place")}`, () =>
		table(room, diagnosticsTable(errors, "Why", context), "place"),
	);
}

/** What else there is to know about the work, to be opened. */
export function notes(room: Room, { diagnostics }: Verdict, context: PageContext): void {
	const rest = diagnostics.filter(({ level }) => level !== "error");
	folded(room, count(rest.length, "note"), () => table(room, diagnosticsTable(rest, "What", context), "note"));
}

function diagnosticsTable(rows: readonly Diagnostic[], what: string, context: PageContext): Table<Diagnostic> {
	return {
		head: ["Where", what],
		rows,
		row: ({ message, place }) => [placeLink(place, context), prose(message)],
	};
}
