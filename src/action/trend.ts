import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type PreviousRun, previousRun } from "../compare/trend.ts";
import type { Failure } from "../github/answer.ts";
import { earlierReport } from "../github/artifact.ts";
import type { GitHubClient } from "../github/client.ts";
import { UsageError } from "../options.ts";
import type { Wishes } from "./inputs.ts";
import type { Job } from "./job.ts";
import { trendReport } from "./report-files.ts";

/** The run before: what it found; `nothing` where there was none, or nobody asks; or why it cannot be known. */
export type Earlier = { readonly kind: "run"; readonly run: PreviousRun } | { readonly kind: "nothing" } | Failure;

/**
 * What the trend is measured by: an earlier report on disk, or in an artifact.
 * @throws UsageError where a file that is named cannot be read.
 */
export async function earlierRun(
	{ previousReport, previousArtifact }: Pick<Wishes, "previousReport" | "previousArtifact">,
	job: Job,
	client: GitHubClient | undefined,
	workspace: string,
): Promise<Earlier> {
	if (previousReport !== undefined) {
		return { kind: "run", run: previousRun(await readNamed(workspace, previousReport), previousReport) };
	}
	if (previousArtifact === undefined) return { kind: "nothing" };
	const { repository, defaultBranch, run } = job;
	if (client === undefined || repository === undefined) return { kind: "forbidden", status: 401, why: "no token" };
	// A schedule's event does not name the branch; it always runs on the default one.
	const branch = defaultBranch ?? job.branch;
	if (branch === undefined || run === undefined) return { kind: "failed", why: "the job does not say which run it is" };
	const wanted = { repository, name: previousArtifact, file: trendReport, branch, run: Number(run) };
	const found = await earlierReport(client, wanted);
	if (found.kind !== "ok") return found;
	if (found.data === undefined) return { kind: "nothing" };
	try {
		return { kind: "run", run: previousRun(found.data.text, `artifact ${previousArtifact}`) };
	} catch (error) {
		// Somebody else's artifact of the same name must not cost the verdict.
		if (error instanceof UsageError) return { kind: "failed", why: error.message };
		throw error;
	}
}

async function readNamed(workspace: string, path: string): Promise<string> {
	try {
		return await readFile(resolve(workspace, path), "utf8");
	} catch {
		throw new UsageError(`input previous-report: ${path} cannot be read`);
	}
}
