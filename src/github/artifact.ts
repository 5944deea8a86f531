import type { Answer } from "./answer.ts";
import type { GitHubClient } from "./client.ts";
import { ownerAndRepo } from "./commits.ts";
import { fileInZip } from "./zip.ts";

/** Where the report of an earlier run is kept. */
export type Earlier = {
	/** `owner/name` */
	readonly repository: string;
	/** Of the artifact. */
	readonly name: string;
	/** Name of the report's file in it, without folders. */
	readonly file: string;
	/** The default branch: what a pull request's run reported is no measure. */
	readonly branch: string;
	/** This run's id, `GITHUB_RUN_ID`: its own report is not an earlier one. */
	readonly run: number;
};

export type EarlierReport = {
	readonly text: string;
	readonly run: number;
	/** ISO 8601, where GitHub says so. */
	readonly created?: string;
};

/** Bytes of the artifact, and of the report in it. */
const maxZip = 32 * 1024 * 1024;
const maxReport = 64 * 1024 * 1024;
/** Of a hundred artifacts each: other branches have some, too. */
const maxPages = 5;

/**
 * The report of the last run on the default branch; undefined where there is none. Needs `actions: read`.
 * @see https://docs.github.com/en/rest/actions/artifacts
 */
export async function earlierReport(
	client: GitHubClient,
	earlier: Earlier,
): Promise<Answer<EarlierReport | undefined>> {
	const { repository, name, branch } = earlier;
	const names = ownerAndRepo(repository);
	const listed = await client.pages(
		"GET /repos/{owner}/{repo}/actions/artifacts",
		{ ...names, name },
		({ artifacts }) => artifacts.filter((artifact) => !artifact.expired && artifact.name === name),
		maxPages,
	);
	if (listed.kind !== "ok") return listed;
	const [last] = listed.data.items
		.flatMap((artifact) => {
			const { workflow_run: run } = artifact;
			// A fork's branch may have the same name.
			const isOurs = run?.head_branch === branch && run.head_repository_id === run.repository_id;
			return isOurs && run?.id !== undefined && run.id !== earlier.run ? [{ ...artifact, run: run.id }] : [];
		})
		.sort((a, b) => b.id - a.id);
	if (last === undefined) return { kind: "ok", data: undefined };
	if (last.size_in_bytes > maxZip) return { kind: "failed", why: `it is larger than ${maxZip} bytes` };
	const zip = await client.bytes(
		"GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
		{ ...names, artifact_id: last.id, archive_format: "zip" },
		"application/vnd.github+json",
		{ redirects: "leave", maxBytes: maxZip },
	);
	if (zip.kind !== "ok") return zip;
	const bytes = await contentOf(zip.data, earlier.file);
	if (typeof bytes === "string") return { kind: "failed", why: bytes };
	const created = last.created_at === null ? {} : { created: last.created_at };
	return { kind: "ok", data: { text: new TextDecoder().decode(bytes), run: last.run, ...created } };
}

/**
 * The report, or why there is none. An artifact may have been kept as it is, without an archive around it.
 * @see https://github.blog/changelog/2026-02-26-github-actions-now-supports-uploading-and-downloading-non-zipped-artifacts
 */
async function contentOf(artifact: Buffer, file: string): Promise<Uint8Array | string> {
	if (artifact.toString("latin1", 0, 2) !== "PK") return artifact;
	const found = await fileInZip(artifact, file, maxReport);
	if (found.kind === "found") return found.bytes;
	return {
		absent: `it has no file ${file}`,
		large: `${file} in it is larger than ${maxReport} bytes`,
		broken: "it is no whole zip archive",
	}[found.kind];
}
