import type { Remote } from "../decide/base.ts";
import { GitHubTree } from "../tree/github.ts";
import type { Failure } from "./answer.ts";
import type { GitHubClient } from "./client.ts";
import { mergeBase } from "./commits.ts";
import { reasonOf } from "./degraded.ts";

/** Reads of a repository what a clone of it does not have. @param repository `owner/name`. */
export function remoteOf(client: GitHubClient, repository: string): Remote {
	const over = (failure: Failure) => ({ why: `over GitHub's API: ${reasonOf("base", failure, client.hasToken)}` });
	return {
		tree: async (commit, options) => {
			const answer = await GitHubTree.open(client, repository, commit, options);
			return answer.kind === "ok" ? answer.data : over(answer);
		},
		mergeBase: async (base, head) => {
			const answer = await mergeBase(client, repository, base, head);
			return answer.kind === "ok" ? answer.data : over(answer);
		},
	};
}
