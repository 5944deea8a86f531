import * as core from "@actions/core";
import type { Prepared } from "../command/prepare.ts";
import { type How, renderers, wholeOf } from "../command/render.ts";
import { trendOf } from "../compare/trend.ts";
import type { Remote } from "../decide/base.ts";
import type { GitHubClient } from "../github/client.ts";
import { degraded } from "../github/degraded.ts";
import { severities } from "../judge/finding.ts";
import { limitsOf } from "../limits.ts";
import { diagramsOf } from "../map/diagrams.ts";
import { UsageError } from "../options.ts";
import { annotationsOf } from "../report/annotations.ts";
import { summaryReport } from "../report/summary.ts";
import { writeAnnotations } from "../report/workflow-commands.ts";
import type { Run } from "../run.ts";
import { commitNamed } from "../tree/git-commits.ts";
import { addressesOf, addressOfAction, addressOfRun } from "./addresses.ts";
import { changedLinesIn } from "./changed-lines.ts";
import { countOfExtras, text, wishes } from "./inputs.ts";
import type { Job } from "./job.ts";
import { publish } from "./publish.ts";
import { writeReports } from "./report-files.ts";
import { suggestionsOf } from "./suggestions.ts";
import { earlierRun } from "./trend.ts";

/** What reports are made in. */
export type Surroundings = {
	readonly prepared: Prepared;
	readonly job: Job;
	readonly client: GitHubClient | undefined;
	readonly remote: Remote | undefined;
	readonly workspace: string;
};

/**
 * Everything that the action says: log, annotations, files, summary, what else was asked for, outputs.
 * @throws UsageError where a file that was asked for cannot be written, after all the rest.
 */
export async function report(result: Run, { prepared, job, client, remote, workspace }: Surroundings): Promise<void> {
	const { verdict, rules } = result;
	const { options, clones } = prepared;
	const wanted = wishes();
	const earlier = await earlierRun(wanted, job, client, workspace);
	const trend = earlier.kind === "run" ? { trend: trendOf(verdict.findings, earlier.run) } : {};
	const [clone] = clones;
	const checkedOut = clone && (await commitNamed(clone.root, "HEAD").catch(() => undefined));
	const addressOf = addressesOf(job, {
		checkedOut,
		base: verdict.comparison?.base.commit,
		folder: clone?.label("") ?? "",
	});
	const diagrams = diagramsOf(result);
	const most = limitsOf(options.limits).shown;
	core.info(wholeOf(await renderers[text("format") === "json" ? "json" : "text"](result, { color: false, most })));
	await annotate(result, prepared, countOfExtras(wanted));
	const { today } = options;
	const ours = addressOfAction(job);
	const how = {
		color: false,
		most,
		paths: core.getMultilineInput("paths"),
		addressOf,
		diagrams,
		today,
		...trend,
		...checkedCommit(job),
		...(ours && { informationUri: ours }),
	};
	const { files, failures } = await writeReports(result, how, workspace, text);
	const fullReport = files["markdown-file"] || files["report-folder"] || undefined;
	const page = { rules, addressOf };
	const unwritten = [...failures];
	if (process.env.GITHUB_STEP_SUMMARY) {
		const context = { ...page, diagrams, today, ...trend, ...(fullReport && { fullReport }) };
		unwritten.push(...(await writeSummary(summaryReport(verdict, context))));
	}
	const runAddress = addressOfRun(job);
	const post = { ...page, ...(runAddress === undefined ? {} : { run: runAddress }) };
	const published = await publish(result, {
		wishes: wanted,
		job,
		client,
		commentContext: { ...post, ...(diagrams.changed === undefined ? {} : { diagram: diagrams.changed }) },
		auditContext: { ...post, ...trend, today },
		suggestions: async () => (clone && job.head ? suggestionsOf(result, clone, job.head, remote) : []),
	});
	const hasTrend = earlier.kind === "run" || earlier.kind === "nothing";
	const notices = hasTrend
		? published.notices
		: [degraded("trend", earlier, client !== undefined), ...published.notices];
	for (const notice of notices) core.notice(notice);
	setOutputs({ ...outputsOf(result), ...files, "comment-url": published.comment, "issue-url": published.issue });
	if (unwritten.length > 0) throw new UsageError(unwritten.join("; "));
}

/** @returns why it cannot be written, if so: that costs no other report. */
async function writeSummary(text: string): Promise<readonly string[]> {
	try {
		await core.summary.addRaw(text).write();
		return [];
	} catch (error) {
		return [`the job summary cannot be written: ${error instanceof Error ? error.message : String(error)}`];
	}
}

/** Of the annotations that a step has, some are for what could not be done: `otherNotices`, at the most. */
async function annotate({ verdict }: Run, { options, compared }: Prepared, otherNotices: number): Promise<void> {
	const changedLines = compared && (await changedLinesIn(verdict.findings, compared.trees.values()));
	const how = { warnOnly: options.warnOnly, otherNotices, ...(changedLines && { changedLines }) };
	writeAnnotations(annotationsOf(verdict, how));
}

/** For reports that name the commit. */
function checkedCommit({ server, repository, commit, ref }: Job): Pick<How, "commit"> {
	if (server === undefined || repository === undefined || commit === undefined) return {};
	const branch = ref === undefined ? {} : { branch: ref };
	return { commit: { repository: `${server}/${repository}`, revision: commit, ...branch } };
}

function outputsOf({ verdict }: Run): Readonly<Record<string, string | number | undefined>> {
	const { conclusion, totals, comparison, findings } = verdict;
	const changed = (kind: string) =>
		comparison &&
		findings.filter(({ change, suppression }) => change?.kind === kind && suppression === undefined).length;
	return {
		conclusion,
		gating: totals.gating,
		...Object.fromEntries(severities.map((severity) => [severity, totals.severities[severity]])),
		base: comparison?.base.commit,
		new: changed("new"),
		worse: changed("worse"),
		fixed: comparison?.fixed.filter(({ suppression }) => suppression === undefined).length,
	};
}

/** What there is not is empty, so that a later step finds each output. */
function setOutputs(outputs: Readonly<Record<string, string | number | undefined>>): void {
	for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value ?? "");
}
