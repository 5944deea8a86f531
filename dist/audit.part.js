const require_rolldown_runtime = require("./rolldown-runtime.part.js");
const require_main = require("./main2.part.js");
const require_check_main = require("./check-main.part.js");

// src/report/section/state.ts
/** How many findings of each severity each project has, the worst off first; accepted ones in a column of their own. */
function projectStates(room, { findings }) {
	const groups = require_check_main.groupBy(require_check_main.worstFirst(findings), ({ project }) => project);
	const rows = Array.from(groups, ([project, group]) => ({
		project,
		accepted: group.filter(({ suppression }) => suppression !== void 0).length,
		counts: require_check_main.severities.map((severity) => group.filter((each) => each.severity === severity && each.suppression === void 0).length)
	}));
	const shown = {
		head: [
			"Project",
			...require_check_main.severities.map(require_main.severityCell),
			"accepted"
		],
		rows: rows.toSorted((a, b) => a.counts.map((count, at) => (b.counts[at] ?? 0) - count).find(Boolean) ?? 0),
		row: ({ project, counts, accepted }) => [project === "" ? "Files" : require_main.code(project), ...[...counts, accepted].map((count) => count === 0 ? "" : String(count))]
	};
	room.headed("\n### By project\n", () => require_main.table(room, shown, "project"));
}

// src/report/audit.ts
/** The title of the tracking issue: it is written once, and then people's, so it says nothing that changes. */
const auditTitle = "Container isolation: findings that fail the check";
/** The body of the one issue that a scheduled audit keeps up to date: the state of the whole repository, and the trend. */
function auditBody(verdict, context) {
	return require_main.withState((each) => shownBody(verdict, each), context);
}
function shownBody(verdict, context) {
	const room = require_main.bodyRoom(context);
	const weighed = require_main.weigh(verdict);
	const rest = [...weighed.brought, ...weighed.before];
	room.always(require_main.bodyHead(verdict));
	room.closedBy(require_main.bodyFoot(context), () => {
		if (context.trend !== void 0) {
			const { trend } = context;
			room.share(1 / 2, () => require_main.trendSection(room, trend, context));
		}
		room.share(1 / 2, () => projectStates(room, verdict));
		room.share(2 / 3, () => room.headed("\n### Fails the check\n", () => require_main.findingsByProject(room, weighed.failing, context)));
		if (context.today !== void 0) require_main.endingSoon(room, weighed.accepted, context.today, context);
		room.share(1 / 2, () => require_main.folded(room, `Does not fail the check: ${require_check_main.count(rest.length, "finding")}`, () => require_main.findingsByProject(room, rest, context)));
		room.share(1 / 2, () => require_main.accepted(room, weighed.accepted, context));
		require_main.unread(room, verdict, context);
		require_main.remediations(room, [...weighed.failing, ...rest], context);
		return require_main.bodyFoot(context);
	});
	return room.text;
}

exports.auditBody = auditBody;
exports.auditTitle = auditTitle;