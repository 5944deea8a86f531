import { inForce } from "../../src/command/in-force.ts";
import type { Finding } from "../../src/judge/finding.ts";
import { diagramsOf } from "../../src/map/diagrams.ts";
import { commentBody } from "../../src/report/comment.ts";
import { remarks } from "../../src/report/words.ts";
import { type Run, run } from "../../src/run.ts";
import type { Tree } from "../../src/tree/tree.ts";

/** What a reviewer meets. */
export type Reviewed = {
	readonly conclusion: string;
	/** The difference: `worse critical: db is now published on …`. */
	readonly difference: readonly string[];
	/** What is new or worse: `new critical: db is a datastore … [rule]`; `failing` what fails the check of it. */
	readonly brought: readonly string[];
	readonly failing: readonly string[];
	/** `fixed high: …`. */
	readonly fixed: readonly string[];
	/** The comment, in Markdown. */
	readonly comment: string;
};

/** Judges a pull request as the action does, without a repository of git around it. */
export async function reviewed(base: Tree, head: Tree): Promise<Reviewed> {
	const trees = new Map([[head, base]]);
	const compared = { commit: { commit: "0a1b2c3d4e5f60718293a4b5c6d7e8f901234567" }, trees };
	const bases = { trees, compared, diagnostics: [] };
	const defaults = { allowEmpty: true, today: "2026-11-28" };
	const force = await inForce([head], bases, {}, undefined, { defaults });
	return seen(await run([head], force.options, force));
}

function seen(result: Run): Reviewed {
	const { verdict, rules } = result;
	const { comparison, findings, conclusion } = verdict;
	const { changed } = diagramsOf(result);
	const brought = findings.filter(({ change }) => change?.kind !== "unchanged");
	return {
		conclusion,
		difference: (comparison?.surface ?? []).map(
			({ direction, severity, subject, message }) => `${direction} ${severity}: ${subject} ${message}`,
		),
		brought: brought.map(line),
		failing: findings.filter(({ gates }) => gates).map(line),
		fixed: (comparison?.fixed ?? []).map((finding) => `fixed ${line(finding)}`),
		comment: commentBody(verdict, { rules, ...(changed === undefined ? {} : { diagram: changed }) }),
	};
}

function line(finding: Finding): string {
	const { change, severity, subject, message, rule } = finding;
	const kind = change === undefined ? "" : `${change.kind} `;
	return `${kind}${severity}: ${subject} ${message} [${rule}]${remarks(finding)
		.map((text) => ` (${text})`)
		.join("")}`;
}
