import { A as weigh, _ as bodyFoot, a as remediations, b as withState, c as diagrams, g as table, k as isBrought, o as fixedFindings, p as findingsTable, s as difference, v as bodyHead, y as bodyRoom } from "./main2.part.js";

// src/report/comment.ts
/** Findings that are shown. A comment is to be read at once; the summary has all. */
const mostFindings = 20;
/**
* The body of the one comment on a pull request, short: the verdict, what the change does, what it brings, what it
* repairs. It ends with a line that nobody sees, by which a comment of another run that says the same is left as it is.
*/
function commentBody(verdict, context) {
	return withState((each) => shownBody(verdict, each), context, (each) => shownBody(withoutCommit(verdict), each));
}
function shownBody(verdict, context) {
	const room = bodyRoom(context);
	const { failing, brought } = weigh(verdict);
	room.always(`## Bulkhead\n\n${bodyHead(verdict)}`);
	room.closedBy(bodyFoot(context), () => {
		const { comparison, totals } = verdict;
		if (comparison !== void 0) room.share(1 / 2, () => difference(room, comparison, totals.unreadable, context));
		diagrams(room, context.diagram === void 0 ? {} : { changed: context.diagram });
		room.headed(`\n### ${titleOf(verdict)}\n`, () => table(room, findingsTable([...failing, ...brought], context), "finding", mostFindings));
		if (comparison !== void 0) fixedFindings(room, comparison, context);
		remediations(room, [...failing, ...brought].slice(0, mostFindings), context);
		return bodyFoot(context);
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
	return findings.some((finding) => finding.gates && !isBrought(finding)) ? "New, or fails the check" : "New";
}

export { commentBody };