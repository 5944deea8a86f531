import { A as weigh, T as code, _ as bodyFoot, a as remediations, b as withState, d as endingSoon, f as findingsByProject, g as table, h as folded, i as trendSection, it as count, l as unread, m as icons, u as accepted, v as bodyHead, w as verdictSentence, y as bodyRoom } from "./main2.part.js";
import { F as groupBy, G as worstFirst, Y as severities } from "./check-main.part.js";

// src/report/section/state.ts
/** How many findings of each severity each project has, the worst off first; accepted ones in a column of their own. */
function projectStates(room, { findings }) {
	const groups = groupBy(worstFirst(findings), ({ project }) => project);
	const rows = Array.from(groups, ([project, group]) => ({
		project,
		accepted: group.filter(({ suppression }) => suppression !== void 0).length,
		counts: severities.map((severity) => group.filter((each) => each.severity === severity && each.suppression === void 0).length)
	}));
	const shown = {
		head: [
			"Project",
			...severities.map(severityHead),
			"accepted"
		],
		rows: rows.toSorted((a, b) => a.counts.map((count, at) => (b.counts[at] ?? 0) - count).find(Boolean) ?? 0),
		row: ({ project, counts, accepted }) => [project === "" ? "Files" : code(project), ...[...counts, accepted].map((count) => count === 0 ? "" : String(count))]
	};
	room.headed("\n### By project\n", () => table(room, shown, "project"));
}
function severityHead(severity) {
	return `${icons[severity]} ${severity}`;
}

// src/report/audit.ts
/** The title of the tracking issue. */
function auditTitle(verdict) {
	return `Container isolation: ${verdictSentence(verdict).replace(/\.$/, "")}`;
}
/** The body of the one issue that a scheduled audit keeps up to date: the state of the whole repository, and the trend. */
function auditBody(verdict, context) {
	return withState((each) => shownBody(verdict, each), context);
}
function shownBody(verdict, context) {
	const room = bodyRoom(context);
	const weighed = weigh(verdict);
	const rest = [...weighed.brought, ...weighed.before];
	room.always(bodyHead(verdict));
	room.closedBy(bodyFoot(context), () => {
		if (context.trend !== void 0) {
			const { trend } = context;
			room.share(1 / 2, () => trendSection(room, trend, context));
		}
		room.share(1 / 2, () => projectStates(room, verdict));
		room.share(2 / 3, () => room.headed("\n### Fails the check\n", () => findingsByProject(room, weighed.failing, context)));
		if (context.today !== void 0) endingSoon(room, weighed.accepted, context.today, context);
		room.share(1 / 2, () => folded(room, `Does not fail the check: ${count(rest.length, "finding")}`, () => findingsByProject(room, rest, context)));
		room.share(1 / 2, () => accepted(room, weighed.accepted, context));
		unread(room, verdict, context);
		remediations(room, [...weighed.failing, ...rest], context);
		return bodyFoot(context);
	});
	return room.text;
}

export { auditBody, auditTitle };