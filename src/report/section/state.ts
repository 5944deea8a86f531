import { groupBy } from "../../group-by.ts";
import { severities } from "../../judge/finding.ts";
import type { Verdict } from "../../judge/judge.ts";
import { worstFirst } from "../../judge/order.ts";
import { code } from "../markdown.ts";
import type { Room } from "../room.ts";
import { severityCell } from "./findings.ts";
import { type Table, table } from "./table.ts";

/** How many findings of each severity each project has, the worst off first; accepted ones in a column of their own. */
export function projectStates(room: Room, { findings }: Verdict): void {
	const groups = groupBy(worstFirst(findings), ({ project }) => project);
	const rows = Array.from(groups, ([project, group]) => ({
		project,
		accepted: group.filter(({ suppression }) => suppression !== undefined).length,
		counts: severities.map(
			(severity) => group.filter((each) => each.severity === severity && each.suppression === undefined).length,
		),
	}));
	const shown: Table<(typeof rows)[number]> = {
		head: ["Project", ...severities.map(severityCell), "accepted"],
		rows: rows.toSorted((a, b) => a.counts.map((count, at) => (b.counts[at] ?? 0) - count).find(Boolean) ?? 0),
		row: ({ project, counts, accepted }) => [
			project === "" ? "Files" : code(project),
			...[...counts, accepted].map((count) => (count === 0 ? "" : String(count))),
		],
	};
	room.headed("\n### By project\n", () => table(room, shown, "project"));
}
