const require_rolldown_runtime = require("./rolldown-runtime.part.js");
const require_main = require("./main2.part.js");

// src/report/comment.ts
/** Findings that are shown. A comment is to be read at once; the summary has all. */
const mostFindings = 20;
/**
* The body of the one comment on a pull request, short: the verdict, what the change does, what it brings, what it
* repairs. It ends with a line that nobody sees, by which a comment of another run that says the same is left as it is.
*/
function commentBody(verdict, context) {
	return require_main.withState((each) => shownBody(verdict, each), context, (each) => shownBody(withoutCommit(verdict), each));
}
function shownBody(verdict, context) {
	const room = require_main.bodyRoom(context);
	const { failing, brought } = require_main.weigh(verdict);
	room.always(`## Bulkhead\n\n${require_main.bodyHead(verdict)}`);
	room.closedBy(require_main.bodyFoot(context), () => {
		const { comparison, totals } = verdict;
		if (comparison !== void 0) room.share(1 / 2, () => require_main.difference(room, comparison, totals.unreadable, context));
		require_main.diagrams(room, context.diagram === void 0 ? {} : { changed: context.diagram });
		room.headed(`\n### ${titleOf(verdict)}\n`, () => require_main.table(room, require_main.findingsTable([...failing, ...brought], context), "finding", mostFindings));
		if (comparison !== void 0) require_main.fixedFindings(room, comparison, context);
		require_main.remediations(room, [...failing, ...brought].slice(0, mostFindings), context);
		return require_main.bodyFoot(context);
	});
	return room.text;
}
/** A base that has moved on says nothing new by itself. */
function withoutCommit(verdict) {
	const { comparison } = verdict;
	if (comparison === void 0) return verdict;
	return {
		...verdict,
		comparison: {
			...comparison,
			base: {
				...comparison.base,
				commit: ""
			}
		}
	};
}
function titleOf({ comparison, findings }) {
	if (comparison === void 0) return "Findings";
	return findings.some((finding) => finding.gates && !require_main.isBrought(finding)) ? "New, or fails the check" : "New";
}

exports.commentBody = commentBody;