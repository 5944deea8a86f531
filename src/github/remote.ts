import type { Remote } from "../decide/base.ts";
import { GitHubTree } from "../tree/github.ts";
import type { Failure } from "./answer.ts";
import type { GitHubClient } from "./client.ts";
import { mergeBase, parentsOf } from "./commits.ts";
import { reasonOf } from "./degraded.ts";

/**
 * Reads of a repository what a clone of it does not have.
 * @param repository `owner/name`. @param commit what the job is for, full hash.
 */
export function remoteOf(client: GitHubClient, repository: string, commit?: string): Remote {
	const over = (failure: Failure) => ({ why: `over GitHub's API: ${reasonOf("base", failure, client.hasToken)}` });
	return {
		...(commit === undefined ? {} : { commit }),
		tree: async (commit, options) => {
			const answer = await GitHubTree.open(client, repository, commit, options);
			return answer.kind === "ok" ? answer.data : over(answer);
		},
		parents: async (of) => {
			const answer = await parentsOf(client, repository, of);
			return answer.kind === "ok" ? answer.data : over(answer);
		},
		isIn: async (whole, tree) => {
			const answer = await GitHubTree.open(client, repository, whole, { beside: tree });
			return answer.kind === "ok" ? answer.data.isIn(tree) : over(answer);
		},
		mergeBase: async (base, head) => {
			const answer = await mergeBase(client, repository, base, head);
			return answer.kind === "ok" ? answer.data : over(answer);
		},
	};
}
