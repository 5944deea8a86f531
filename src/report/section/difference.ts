import { type Comparison, projectsToName, type SurfaceChange } from "../../compare/comparison.ts";
import { marked, prose } from "../markdown.ts";
import type { Room } from "../room.ts";
import { icons } from "./findings.ts";
import { inBase, type PageContext, placeLink } from "./page.ts";
import { folded, list } from "./table.ts";

/** Sentences that a reader meets before having to open the rest. */
const mostOpen = 12;

/** What a change does to the surface, in sentences: worst first, improvements last. */
export function difference(room: Room, comparison: Comparison, unreadable: number, context: PageContext): void {
	const { surface } = comparison;
	if (surface.length === 0) {
		const asFar = unreadable === 0 ? "" : ", as far as the files could be read";
		room.tryAdd(`\nWhat the containers expose, reach, mount and control stays as it is${asFar}.\n`);
		return;
	}
	const names = projectsToName(surface);
	const lines = surface.map((change, at) => differenceLine(change, names[at], comparison, context));
	const isFew = lines.length <= mostOpen + 2;
	list(room, isFew ? lines : lines.slice(0, mostOpen), "difference");
	if (!isFew) {
		const rest = lines.slice(mostOpen);
		folded(room, `${rest.length} more differences`, () => list(room, rest, "difference"));
	}
}

/** "🟥 **db** is now published on `0.0.0.0:5432` · compose.yaml:15:9", as Markdown of one line. */
function differenceLine(
	change: SurfaceChange,
	project: string | undefined,
	comparison: Comparison,
	context: PageContext,
): string {
	const { subject, message, place, side } = change;
	const whose = project === undefined ? "" : ` (${prose(project)})`;
	const where = placeLink(place, context, side) + (side === "base" ? inBase(comparison.base) : "");
	return `${icon(change)} <strong>${prose(subject)}</strong>${whose} ${marked(message)} · ${where}`;
}

function icon({ direction, severity }: SurfaceChange): string {
	return { worse: icons[severity], neutral: "▫️", better: "🟩" }[direction];
}
