import { GitTree } from "../tree/git.ts";
import { commitNamed, isPartial, mergeBaseOf, parentsOf } from "../tree/git-commits.ts";
import type { Tree } from "../tree/tree.ts";
import type { Proposal } from "./event.ts";

/** The commit that something is held against. */
export type Base =
	| { readonly kind: "commit"; readonly commit: string; readonly tree: Tree }
	/** `why` completes "the base commit cannot be read: …". */
	| { readonly kind: "missing"; readonly why: string };

/** How a tree of the base lists and shows its files: as the tree that is judged does. */
export type BaseTreeOptions = {
	readonly below: readonly string[];
	readonly label: (path: string) => string;
	readonly name?: string;
	/** The tree that is judged: what it has in common with the base need not be fetched. */
	readonly beside: Tree;
};

/** Where commits are read that a clone does not have: GitHub's API. What cannot be had is said as half a sentence. */
export type Remote = {
	readonly tree: (commit: string, options: BaseTreeOptions) => Promise<Tree | { readonly why: string }>;
	readonly mergeBase: (base: string, head: string) => Promise<string | { readonly why: string }>;
};

/**
 * Finds what a pull request or merge group is held against, in the clone around `root`. Of a checkout of the merge that
 * GitHub makes: the first parent that HEAD records; of the head itself: where it left its base. The event's own base is
 * a name for the branch only: it can be older than the merge.
 */
export async function baseOf(
	root: string,
	proposal: Proposal,
	options: BaseTreeOptions,
	remote?: Remote,
): Promise<Base> {
	const head = await commitNamed(root, "HEAD");
	if (head === undefined) return { kind: "missing", why: "there is no commit that HEAD means" };
	const commit = await baseCommit(root, head, proposal);
	if (commit !== undefined) return baseAt(root, commit, options, remote);
	const unreached = `this clone does not reach where ${head.slice(0, 9)} left its base; check out with fetch-depth: 0`;
	const asked = await remote?.mergeBase(proposal.base, head);
	if (typeof asked === "string") return baseAt(root, asked, options, remote);
	return { kind: "missing", why: asked === undefined ? unreached : `${unreached} (${asked.why})` };
}

/**
 * The tree of a commit, from the clone, or from where else it can be read.
 * @param advice what to do where neither has it.
 */
export async function baseAt(
	root: string,
	commit: string,
	options: BaseTreeOptions,
	remote?: Remote,
	advice = "check out with fetch-depth: 2",
): Promise<Base> {
	const tree = await GitTree.open(root, commit, options);
	const found =
		tree !== undefined && (await isWhole(root, commit)) ? tree : ((await remote?.tree(commit, options)) ?? tree);
	const unreached = `${commit.slice(0, 9)} is not in this clone; ${advice}`;
	if (found === undefined) return { kind: "missing", why: unreached };
	if (!("why" in found)) return { kind: "commit", commit, tree: found };
	return tree === undefined
		? { kind: "missing", why: `${unreached} (${found.why})` }
		: { kind: "commit", commit, tree };
}

/** A partial clone has the commit, and of its files only what has been checked out. */
async function isWhole(root: string, commit: string): Promise<boolean> {
	return (await commitNamed(root, "HEAD")) === commit || !(await isPartial(root));
}

async function baseCommit(root: string, head: string, proposal: Proposal): Promise<string | undefined> {
	// What has nothing of the change is not held against another commit: their difference would be that of others.
	if (head === proposal.base || head === proposal.given) return head;
	if (proposal.kind === "merge-group") return proposal.base;
	// Only of GitHub's own merge is the first parent the base: of another commit, its author chose the parents.
	if (head === proposal.merge) {
		const parents = await parentsOf(root, head);
		if (parents.length === 2) return parents[0];
	}
	return mergeBaseOf(root, head, proposal.base);
}
