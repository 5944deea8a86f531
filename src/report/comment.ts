import type { Verdict } from "../judge/judge.ts";
import { type BodyContext, bodyFoot, bodyHead, bodyRoom, withState } from "./body.ts";
import { diagrams } from "./section/diagram.ts";
import { difference } from "./section/difference.ts";
import { findingsTable } from "./section/findings.ts";
import { fixedFindings } from "./section/fixed.ts";
import { remediations } from "./section/remediations.ts";
import { table } from "./section/table.ts";
import { isBrought, weigh } from "./weigh.ts";

export type CommentContext = BodyContext & {
	/** Mermaid's text of what changed. */
	readonly diagram?: string;
};

/** Findings that are shown. A comment is to be read at once; the summary has all. */
const mostFindings = 20;

/**
 * The body of the one comment on a pull request, short: the verdict, what the change does, what it brings, what it
 * repairs. It ends with a line that nobody sees, by which a comment of another run that says the same is left as it is.
 */
export function commentBody(verdict: Verdict, context: CommentContext): string {
	return withState(
		(each) => shownBody(verdict, each),
		context,
		(each) => shownBody(withoutCommit(verdict), each),
	);
}

function shownBody(verdict: Verdict, context: CommentContext): string {
	const room = bodyRoom(context);
	const { failing, brought } = weigh(verdict);
	room.always(`## Bulkhead\n\n${bodyHead(verdict)}`);
	room.closedBy(bodyFoot(context), () => {
		const { comparison, totals } = verdict;
		if (comparison !== undefined) room.share(1 / 2, () => difference(room, comparison, totals.unreadable, context));
		diagrams(room, context.diagram === undefined ? {} : { changed: context.diagram });
		room.headed(`\n### ${titleOf(verdict)}\n`, () =>
			table(room, findingsTable([...failing, ...brought], context), "finding", mostFindings),
		);
		if (comparison !== undefined) fixedFindings(room, comparison, context);
		remediations(room, [...failing, ...brought].slice(0, mostFindings), context);
		return bodyFoot(context);
	});
	return room.text;
}

/** A base that has moved on says nothing new by itself. */
function withoutCommit(verdict: Verdict): Verdict {
	const { comparison } = verdict;
	if (comparison === undefined) return verdict;
	return { ...verdict, comparison: { ...comparison, base: { ...comparison.base, commit: "" } } };
}

function titleOf({ comparison, findings }: Verdict): string {
	if (comparison === undefined) return "Findings";
	return findings.some((finding) => finding.gates && !isBrought(finding)) ? "New, or fails the check" : "New";
}
