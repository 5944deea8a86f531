import * as core from "@actions/core";
import { settings, text } from "./action/inputs.ts";
import { type Job, jobIn } from "./action/job.ts";
import { report } from "./action/report.ts";
import { occasionIn, prepare } from "./command/prepare.ts";
import { readReference, referenceIn } from "./config/reference.ts";
import { exitStatus, statusOf } from "./exit-status.ts";
import { GitHubClient } from "./github/client.ts";
import { remoteOf } from "./github/remote.ts";
import { UsageError } from "./options.ts";
import { visibleLines } from "./report/visible.ts";
import { run } from "./run.ts";
import { Source } from "./source.ts";

/** The action: inputs, the run, its reports. @returns the exit status. */
export async function runAction(): Promise<number> {
	try {
		const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
		const { occasion, payload } = await occasionIn(process.env);
		const job = jobIn(process.env, payload);
		const client = clientOf(job);
		const remote = client && job.repository ? remoteOf(client, job.repository, job.commit) : undefined;
		const prepared = await prepare(core.getMultilineInput("paths"), settings(), text("config-file"), workspace, {
			organisation: await organisation(job),
			occasion,
			remote,
			// A required workflow runs in repositories that have nothing to check.
			defaults: { allowEmpty: true },
			ignored: "leave",
		});
		const result = await run(prepared.trees, prepared.options, prepared);
		await report(result, { prepared, job, client, remote, workspace });
		return statusOf(result.verdict.conclusion, prepared.options);
	} catch (error) {
		fail(error);
		return exitStatus.unable;
	}
}

/** Says why; a job that could not be done looks like neither a pass nor a finding, whatever fails while that is said. */
function fail(error: unknown): void {
	core.setFailed(visibleLines(error instanceof UsageError ? error.message : String(error)));
	try {
		core.setOutput("conclusion", "error");
	} catch (second) {
		core.warning(`the output "conclusion" could not be written: ${String(second)}`);
	}
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
