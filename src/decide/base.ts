import { GitTree, type GitTreeOptions } from "../tree/git.ts";
import { commitNamed, mergeBaseOf, parentsOf } from "../tree/git-commits.ts";
import type { Proposal } from "./event.ts";

/** The commit that a proposal is held against. */
export type Base =
	| { readonly kind: "commit"; readonly tree: GitTree }
	/** `why` completes "the base commit cannot be read: …". */
	| { readonly kind: "missing"; readonly why: string };

/**
 * Finds what a pull request or merge group is held against, in the clone around `root`. Of a checkout of the merge that
 * GitHub makes: the first parent that HEAD records; of the head itself: where it left its base. The event's own base is
 * a name for the branch only: it can be older than the merge.
 */
export async function baseOf(root: string, proposal: Proposal, options: GitTreeOptions = {}): Promise<Base> {
	const head = await commitNamed(root, "HEAD");
	if (head === undefined) return { kind: "missing", why: "there is no commit that HEAD means" };
	const commit = await baseCommit(root, head, proposal);
	if (commit === undefined) {
		return {
			kind: "missing",
			why: `this clone does not reach where ${head.slice(0, 9)} left its base; check out with fetch-depth: 0`,
		};
	}
	const tree = await GitTree.open(root, commit, options);
	if (tree !== undefined) return { kind: "commit", tree };
	return { kind: "missing", why: `${commit.slice(0, 9)} is not in this clone; check out with fetch-depth: 2` };
}

async function baseCommit(root: string, head: string, proposal: Proposal): Promise<string | undefined> {
	// Of `pull_request_target`, what is checked out is the base, unless somebody says otherwise.
	if (head === proposal.base) return head;
	if (proposal.kind === "merge-group") return proposal.base;
	// Only of GitHub's own merge is the first parent the base: of another commit, its author chose the parents.
	if (head === proposal.merge) {
		const parents = await parentsOf(root, head);
		if (parents.length === 2) return parents[0];
	}
	return mergeBaseOf(root, head, proposal.base);
}
