import type { Diagnostic } from "../../diagnostic.ts";
import type { Verdict } from "../../judge/judge.ts";
import { code, prose } from "../markdown.ts";
import type { Room } from "../room.ts";
import { unreadableFiles } from "../verdict-words.ts";
import { count } from "../words.ts";
import { type PageContext, placeLink } from "./page.ts";
import { folded, type Table, table } from "./table.ts";

/** What was not judged, or not wholly. */
export function unread(room: Room, { diagnostics }: Verdict, context: PageContext): void {
	const errors = diagnostics.filter(({ level }) => level === "error");
	room.headed("\n### Could not be judged\n", () => table(room, diagnosticsTable(errors, "Why", context), "place"));
}

/** The same in a sentence. */
export function unreadFiles(room: Room, verdict: Verdict): void {
	const files = unreadableFiles(verdict);
	if (files.length === 0) return;
	const named = files.slice(0, mostNamed).map(code).join(", ");
	const rest = files.length > mostNamed ? ` and ${files.length - mostNamed} more` : "";
	room.tryAdd(`\nCould not judge ${count(files.length, "file")}, wholly or in part: ${named}${rest}.\n`);
}

/** Files that are named where there are more. */
const mostNamed = 10;

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
