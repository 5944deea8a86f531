import type { Answer } from "./answer.ts";
import type { GitHubClient } from "./client.ts";

/** A repository as routes name it. @param repository `owner/name`. */
export function ownerAndRepo(repository: string): { readonly owner: string; readonly repo: string } {
	const [owner = "", repo = ""] = repository.split("/");
	return { owner, repo };
}

/** A commit as git keeps it. Full hashes. */
export type Commit = { readonly sha: string; readonly tree: string; readonly parents: readonly string[] };

/**
 * What a commit records. The API finds commits of all forks of a repository: that it is found says nothing of whose it is.
 * @param sha full hash.
 */
export async function commitOf(client: GitHubClient, repository: string, sha: string): Promise<Answer<Commit>> {
	const answer = await client.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
		...ownerAndRepo(repository),
		commit_sha: sha,
	});
	if (answer.kind !== "ok") return answer;
	const { tree, parents } = answer.data;
	return { kind: "ok", data: { sha: answer.data.sha, tree: tree.sha, parents: parents.map((parent) => parent.sha) } };
}

/** The parents that a commit records, the first one first. */
export async function parentsOf(
	client: GitHubClient,
	repository: string,
	commit: string,
): Promise<Answer<readonly string[]>> {
	const answer = await commitOf(client, repository, commit);
	return answer.kind === "ok" ? { kind: "ok", data: answer.data.parents } : answer;
}

/**
 * The commit from which two lines of history part. `not-found` also where they have none in common.
 * @see https://docs.github.com/en/rest/commits/commits#compare-two-commits
 * @param base, head full hashes.
 */
export async function mergeBase(
	client: GitHubClient,
	repository: string,
	base: string,
	head: string,
): Promise<Answer<string>> {
	const answer = await client.request(
		"GET /repos/{owner}/{repo}/compare/{basehead}",
		// The least of its commits. What up to 300 files changed comes along all the same.
		{ ...ownerAndRepo(repository), basehead: `${base}...${head}`, per_page: 1 },
		{ maxBytes: 64 * 1024 * 1024 },
	);
	return answer.kind === "ok" ? { kind: "ok", data: answer.data.merge_base_commit.sha } : answer;
}
