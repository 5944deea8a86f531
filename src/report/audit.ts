import type { Trend } from "../compare/trend.ts";
import type { Verdict } from "../judge/judge.ts";
import { type BodyContext, bodyFoot, bodyHead, bodyRoom, withState } from "./body.ts";
import { accepted, endingSoon } from "./section/accepted.ts";
import { unread } from "./section/diagnostics.ts";
import { findingsByProject } from "./section/findings.ts";
import { remediations } from "./section/remediations.ts";
import { projectStates } from "./section/state.ts";
import { folded } from "./section/table.ts";
import { trendSection } from "./section/trend.ts";
import { weigh } from "./weigh.ts";
import { count } from "./words.ts";

export type AuditContext = BodyContext & {
	/** Against the last run, where there was one. */
	readonly trend?: Trend;
	/** The day of the run, `YYYY-MM-DD`: with it, decisions that end soon are listed. */
	readonly today?: string;
};

/** The title of the tracking issue: it is written once, and then people's, so it says nothing that changes. */
export const auditTitle = "Container isolation: findings that fail the check";

/** The body of the one issue that a scheduled audit keeps up to date: the state of the whole repository, and the trend. */
export function auditBody(verdict: Verdict, context: AuditContext): string {
	return withState((each) => shownBody(verdict, each), context);
}

function shownBody(verdict: Verdict, context: AuditContext): string {
	const room = bodyRoom(context);
	const weighed = weigh(verdict);
	const rest = [...weighed.brought, ...weighed.before];
	room.always(bodyHead(verdict));
	room.closedBy(bodyFoot(context), () => {
		if (context.trend !== undefined) {
			const { trend } = context;
			room.share(1 / 2, () => trendSection(room, trend, context));
		}
		room.share(1 / 2, () => projectStates(room, verdict));
		room.share(2 / 3, () =>
			room.headed("\n### Fails the check\n", () => findingsByProject(room, weighed.failing, context)),
		);
		if (context.today !== undefined) endingSoon(room, weighed.accepted, context.today, context);
		room.share(1 / 2, () =>
			folded(room, `Does not fail the check: ${count(rest.length, "finding")}`, () =>
				findingsByProject(room, rest, context),
			),
		);
		room.share(1 / 2, () => accepted(room, weighed.accepted, context));
		unread(room, verdict, context);
		remediations(room, [...weighed.failing, ...rest], context);
		return bodyFoot(context);
	});
	return room.text;
}
