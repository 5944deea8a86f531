import type { Finding } from "../../judge/finding.ts";
import { code, marked, prose } from "../markdown.ts";
import type { Room } from "../room.ts";
import { count } from "../words.ts";
import { findingsByProject } from "./findings.ts";
import { type PageContext, placeLink } from "./page.ts";
import { folded, type Table, table } from "./table.ts";

/** Days before its last one from which a decision is said to end soon. */
const soon = 14;

/** What decisions on record accept, to be opened. */
export function accepted(room: Room, findings: readonly Finding[], context: PageContext): void {
	folded(room, count(findings.length, "accepted finding"), () => findingsByProject(room, findings, context));
}

/** Decisions that end within two weeks of a day, `YYYY-MM-DD`, the first to end first. */
export function endingSoon(room: Room, findings: readonly Finding[], today: string, context: PageContext): void {
	const rows = findings
		.flatMap((finding) => {
			const days = daysBetween(today, finding.suppression?.expires);
			return days === undefined || days > soon ? [] : [{ finding, days }];
		})
		.toSorted((a, b) => a.days - b.days);
	const shown: Table<(typeof rows)[number]> = {
		head: ["Until", "Finding", "Where", "Decision"],
		rows,
		row: ({ finding: { subject, message, place, suppression } }) => [
			prose(suppression?.expires ?? ""),
			`${code(subject)} ${marked(message)}`,
			placeLink(place, context),
			[suppression?.justification, suppression?.owner, suppression?.at]
				.flatMap((text) => (text === undefined ? [] : prose(text)))
				.join("<br>"),
		],
	};
	room.headed("\n### Accepted, but not for long\n", () => table(room, shown, "decision"));
}

/** Whole days from one day to another; undefined where either is no date. */
function daysBetween(from: string, to: string | undefined): number | undefined {
	const days = (Date.parse(to ?? "") - Date.parse(from)) / (24 * 60 * 60 * 1000);
	return Number.isInteger(days) ? days : undefined;
}
