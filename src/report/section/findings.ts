import { groupBy } from "../../group-by.ts";
import type { Finding, Related, Severity } from "../../judge/finding.ts";
import { bySeverity } from "../change-words.ts";
import { code, marked, prose } from "../markdown.ts";
import type { Room } from "../room.ts";
import { count, remarks } from "../words.ts";
import { type PageContext, placeLink, type Side } from "./page.ts";
import { addRows, restNote, type Table, table } from "./table.ts";

/** A square of the severity's colour. */
export const icons: Readonly<Record<Severity, string>> = {
	critical: "🟥",
	high: "🟧",
	medium: "🟨",
	low: "🟦",
	info: "⬜",
};

/** Its square and its name on one line, however narrow the column. */
export function severityCell(severity: Severity): string {
	return `${icons[severity]}&nbsp;${severity}`;
}

/**
 * Findings in their order, by project where there are several. What does not fit is left out by whole rows and projects,
 * and said.
 */
export function findingsByProject(room: Room, findings: readonly Finding[], context: PageContext): void {
	if (findings.length === 0) return;
	const groups = [...groupBy(findings, ({ project }) => project)];
	if (groups.length === 1) {
		table(room, findingsTable(findings, context), "finding");
		return;
	}
	room.closedBy(restNote(room, findings.length, "finding"), () => {
		let rest = findings.length;
		for (const [project, group] of groups) {
			const name = project === "" ? "Files" : code(project);
			const heading = `\n#### ${name} · ${bySeverity(group)}\n`;
			const added = addRows(room, { ...findingsTable(group, context), above: heading });
			rest -= added;
			if (added < group.length) break;
		}
		return rest === 0 ? "" : restNote(room, rest, "finding");
	});
}

/** Findings as rows: severity, what is wrong, where, by which rule. */
export function findingsTable(findings: readonly Finding[], context: PageContext, side: Side = "head"): Table<Finding> {
	return {
		head: ["Severity", "Finding", "Where", "Rule"],
		rows: findings,
		row: (finding: Finding) => [
			severityCell(finding.severity),
			[
				`${code(finding.subject)} ${marked(finding.message)}`,
				...remarks(finding).map((text) => `<em>${prose(text)}</em>`),
				...relatedLines(finding.related, context, side),
			].join("<br>"),
			placeLink(finding.place, context, side),
			code(finding.rule),
		],
	};
}

/** Of the places that belong to a finding. */
const mostRelated = 3;

function relatedLines(related: readonly Related[], context: PageContext, side: Side): readonly string[] {
	const lines = related
		.slice(0, mostRelated)
		.map(({ message, place }) => `${placeLink(place, context, side)}: ${marked(message)}`);
	const rest = related.length - lines.length;
	return rest === 0 ? lines : [...lines, `and ${count(rest, "more place")}`];
}
