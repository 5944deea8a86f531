import type { Comparison } from "../../compare/comparison.ts";
import { worstFirst } from "../../judge/order.ts";
import { code, marked } from "../markdown.ts";
import type { Room } from "../room.ts";
import { count } from "../words.ts";
import { inBase, type PageContext, placeLink } from "./page.ts";
import { folded, list } from "./table.ts";

/** Fixed findings that are shown without a click. */
const mostOpen = 5;

/** The findings of the base that the change repairs. */
export function fixedFindings(room: Room, { base, fixed }: Comparison, context: PageContext): void {
	const lines = worstFirst(fixed).map(
		({ subject, message, rule, severity, place }) =>
			`🟩 ${severity}: ${code(subject)} ${marked(message)} · ${code(rule)} · ${placeLink(place, context, "base")}${inBase(base)}`,
	);
	const body = () => list(room, lines, "fixed finding");
	if (lines.length > mostOpen) folded(room, `${count(lines.length, "finding")} fixed`, body);
	else room.headed("\n### Fixed\n", body);
}
