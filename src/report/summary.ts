import type { Trend } from "../compare/trend.ts";
import type { Verdict } from "../judge/judge.ts";
import { bodyHead } from "./body.ts";
import { code } from "./markdown.ts";
import { Room } from "./room.ts";
import { accepted, endingSoon } from "./section/accepted.ts";
import { notes, unread } from "./section/diagnostics.ts";
import { type Diagrams, diagrams } from "./section/diagram.ts";
import { difference } from "./section/difference.ts";
import { findingsByProject } from "./section/findings.ts";
import { fixedFindings } from "./section/fixed.ts";
import type { PageContext } from "./section/page.ts";
import { lookedAt } from "./section/projects.ts";
import { remediations } from "./section/remediations.ts";
import { folded } from "./section/table.ts";
import { trendSection } from "./section/trend.ts";
import { type Weighed, weigh } from "./weigh.ts";
import { count } from "./words.ts";

export type SummaryContext = PageContext & {
	/** Bytes of UTF-8 that it may take. GitHub drops the summary of a step that is above 1 MiB, with an error. */
	readonly limit?: number;
	/** Where everything stands that did not fit: the name of a file or an artifact. */
	readonly fullReport?: string;
	readonly diagrams?: Diagrams;
	/** Against the last run, for one that looks at no change. */
	readonly trend?: Trend;
	/** The day of the run, `YYYY-MM-DD`: with it, decisions that end soon are listed. */
	readonly today?: string;
};

/** GitHub's limit, less what the runner and other writers may add. */
const defaultLimit = 1024 * 1024 - 4096;

/** Findings that fail nothing are to be opened where there are more. */
const mostOpen = 20;

/**
 * The job summary in GitHub's Markdown, for somebody with little time: the verdict, what the change does, what fails,
 * what is new, what was fixed; then what can wait. What does not fit is left out by whole rows and sections, and said.
 */
export function summaryReport(verdict: Verdict, context: SummaryContext): string {
	const elsewhere = context.fullReport === undefined ? "" : `: the full report is ${code(context.fullReport)}`;
	const room = new Room(context.limit ?? defaultLimit, { elsewhere });
	const weighed = weigh(verdict);
	room.always(`## Bulkhead\n\n${bodyHead(verdict)}`);
	const { trend } = context;
	if (trend !== undefined) room.share(1 / 4, () => trendSection(room, trend, context));
	// Each part leaves room for those behind it: however much there is of one, the rest is said too.
	room.share(1 / 2, () => changeSection(room, verdict, context));
	room.share(3 / 4, () => findingsSections(room, verdict, weighed, context));
	if (verdict.comparison !== undefined) fixedFindings(room, verdict.comparison, context);
	if (context.today !== undefined) endingSoon(room, weighed.accepted, context.today, context);
	room.share(1 / 2, () =>
		folded(room, `${count(weighed.before.length, "finding")} as before`, () =>
			findingsByProject(room, weighed.before, context),
		),
	);
	accepted(room, weighed.accepted, context);
	unread(room, verdict, context);
	remediations(room, [...weighed.failing, ...weighed.brought], context);
	lookedAt(room, verdict);
	notes(room, verdict, context);
	return room.text;
}

function changeSection(room: Room, { comparison, totals }: Verdict, context: SummaryContext): void {
	room.headed("\n### What this change does\n", () => {
		if (comparison !== undefined) difference(room, comparison, totals.unreadable, context);
	});
	diagrams(room, context.diagrams ?? {});
}

function findingsSections(room: Room, verdict: Verdict, { failing, brought }: Weighed, context: PageContext): void {
	room.headed("\n### Fails the check\n", () => findingsByProject(room, failing, context));
	const title = verdict.comparison === undefined ? "Does not fail the check" : "New, but does not fail the check";
	const body = () => findingsByProject(room, brought, context);
	if (brought.length > mostOpen) folded(room, `${title}: ${count(brought.length, "finding")}`, body);
	else room.headed(`\n### ${title}\n`, body);
}
