import { relative } from "node:path";
import * as core from "@actions/core";
import { type Job, jobIn } from "./action/job.ts";
import { occasionIn, prepare } from "./command/prepare.ts";
import { type How, renderers } from "./command/render.ts";
import { readReference, referenceIn } from "./config/reference.ts";
import { exitStatus, statusOf } from "./exit-status.ts";
import { GitHubClient } from "./github/client.ts";
import { remoteOf } from "./github/remote.ts";
import { severities } from "./judge/finding.ts";
import { type Gate, gateNamed, type Options, type Settings, threshold, UsageError } from "./options.ts";
import { annotationsOf } from "./report/annotations.ts";
import { summaryReport } from "./report/summary.ts";
import { visibleLines } from "./report/visible.ts";
import { writeAnnotations } from "./report/workflow-commands.ts";
import { type Run, run } from "./run.ts";
import { type Location, Source } from "./source.ts";
import { writeWhereNamed } from "./write.ts";

/** The action: inputs, the run, annotations, summary, report files, outputs, exit status. */
export async function runAction(): Promise<void> {
	try {
		const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
		const { occasion, payload } = await occasionIn(process.env);
		const job = jobIn(process.env, payload);
		const client = clientOf(job);
		const prepared = await prepare(core.getMultilineInput("paths"), inputs(), text("config-file"), workspace, {
			organisation: await organisation(job),
			occasion,
			remote: client && job.repository ? remoteOf(client, job.repository) : undefined,
			// A required workflow runs in repositories that have nothing to check.
			defaults: { allowEmpty: true },
			ignored: "leave",
		});
		const { trees, options } = prepared;
		const result = await run(trees, options, prepared);
		await report(result, options, workspace);
		process.exitCode = statusOf(result.verdict.conclusion, options);
	} catch (error) {
		fail(error);
	}
}

/** Status 2: a job that could not be done must look like neither a pass nor a finding, whatever fails while it is said. */
function fail(error: unknown): void {
	core.setFailed(visibleLines(error instanceof UsageError ? error.message : String(error)));
	process.exitCode = exitStatus.unable;
	try {
		core.setOutput("conclusion", "error");
	} catch (second) {
		core.warning(`the output "conclusion" could not be written: ${String(second)}`);
	}
}

function inputs(): Settings {
	const failOn = text("fail-on");
	return {
		failOn: failOn === undefined ? undefined : threshold(failOn, "input fail-on"),
		gate: gate(text("gate")),
		warnOnly: flag("warn-only"),
		allowEmpty: flag("allow-empty"),
	};
}

/** The configuration in the input `config`, written out or referred to: that of whoever wrote the workflow. */
async function organisation(job: Job): Promise<Source | undefined> {
	const written = text("config");
	if (written === undefined) return undefined;
	const reference = referenceIn(written);
	if (reference === undefined) return new Source("config", written, "input config");
	return readReference(reference, clientOf(job) ?? new GitHubClient({ url: job.api }));
}

/** Undefined without a token: then nothing is asked that was not asked for by name. */
function clientOf({ api }: Job): GitHubClient | undefined {
	const token = text("token");
	return token === undefined ? undefined : new GitHubClient({ url: api, token });
}

/** An input that nobody set is empty: it says nothing, and must not override the configuration. */
function text(name: string): string | undefined {
	return core.getInput(name) || undefined;
}

function gate(written: string | undefined): Gate | undefined {
	return written === undefined ? undefined : gateNamed(written, "input gate");
}

function flag(name: string): boolean | undefined {
	return text(name) === undefined ? undefined : core.getBooleanInput(name);
}

async function report(result: Run, options: Options, workspace: string): Promise<void> {
	const { verdict, rules } = result;
	core.info(await renderers[text("format") === "json" ? "json" : "text"](result, { color: false }));
	writeAnnotations(annotationsOf(verdict, options));
	if (process.env.GITHUB_STEP_SUMMARY) {
		await core.summary.addRaw(summaryReport(verdict, { rules, addressOf })).write();
	}
	core.setOutput("conclusion", verdict.conclusion);
	core.setOutput("base", verdict.comparison?.base.commit ?? "");
	for (const severity of severities) core.setOutput(severity, verdict.totals.severities[severity]);
	core.setOutput("sarif-file", await writeReport("sarif", result, workspace));
	core.setOutput("json-file", await writeReport("json", result, workspace));
}

/** The lines of a file at the commit that is checked. */
function addressOf({ file, line, endLine }: Location): string | undefined {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = process.env;
	if (!server || !repository || !commit) return undefined;
	const path = file.toWellFormed().split("/").map(encodeURIComponent).join("/");
	return `${server}/${repository}/blob/${commit}/${path}#L${line}${endLine > line ? `-L${endLine}` : ""}`;
}

/** For reports that name the commit. */
function checkedCommit(): Pick<How, "commit"> {
	const {
		GITHUB_SERVER_URL: server,
		GITHUB_REPOSITORY: repository,
		GITHUB_SHA: revision,
		GITHUB_REF: branch,
	} = process.env;
	if (!server || !repository || !revision) return {};
	return { commit: { repository: `${server}/${repository}`, revision, ...(branch ? { branch } : {}) } };
}

/** Writes a report where the input of its name says. @returns the path from the workspace; empty if none was asked for. */
async function writeReport(form: "sarif" | "json", result: Run, workspace: string): Promise<string> {
	const path = text(`${form}-file`);
	if (path === undefined) return "";
	const how = { color: false, paths: core.getMultilineInput("paths"), ...checkedCommit() };
	const file = await writeWhereNamed(workspace, path, await renderers[form](result, how));
	return relative(workspace, file);
}
