import { UsageError } from "../options.ts";
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
	/** What the job is for, `GITHUB_SHA`: what `actions/checkout` gives it, unless told otherwise. */
	readonly commit?: string;
	readonly tree: (commit: string, options: BaseTreeOptions) => Promise<Tree | { readonly why: string }>;
	/** Full hashes, the first parent first. */
	readonly parents: (commit: string) => Promise<readonly string[] | { readonly why: string }>;
	readonly mergeBase: (base: string, head: string) => Promise<string | { readonly why: string }>;
	/** Whether a tree has all files of a commit, as they are there. */
	readonly isIn: (commit: string, tree: Tree) => Promise<boolean | { readonly why: string }>;
};

/** The commit that is checked out, full hash, and whether git knows it. */
export type CheckedOut =
	| { readonly kind: "commit"; readonly commit: string; readonly inGit: boolean }
	| Extract<Base, { readonly kind: "missing" }>;

/**
 * The commit that is checked out in `root`. Where there is no git, `actions/checkout` unpacks an archive: then it is what
 * the job is for, if all its files are there.
 * @see https://github.com/actions/checkout#readme
 */
export async function checkedOutIn(root: string, tree: Tree, remote?: Remote): Promise<CheckedOut> {
	try {
		const commit = await commitNamed(root, "HEAD");
		if (commit !== undefined) return { kind: "commit", commit, inGit: true };
		return { kind: "missing", why: "there is no commit that HEAD means" };
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		const commit = remote?.commit;
		const isThere = commit === undefined ? undefined : await remote?.isIn(commit, tree);
		if (commit === undefined || isThere === undefined) return { kind: "missing", why: error.message };
		if (isThere === true) return { kind: "commit", commit, inGit: false };
		const why = isThere === false ? `, and what is here is not ${commit.slice(0, 9)}` : ` (${isThere.why})`;
		return { kind: "missing", why: `${error.message}${why}` };
	}
}

/**
 * Finds what a pull request or merge group is held against, in the clone around `root`. Of a checkout of the merge that
 * GitHub makes: the first parent that it records; of the head itself: where it left its base. The event's own base is
 * a name for the branch only: it can be older than the merge.
 * @param head what is checked out, full hash.
 */
export async function baseOf(
	root: string,
	head: string,
	proposal: Proposal,
	options: BaseTreeOptions,
	remote?: Remote,
): Promise<Base> {
	const commit = await baseCommit(root, head, proposal, remote);
	if (typeof commit === "string") return baseAt(root, commit, options, remote);
	const unreached = `this clone does not reach where ${head.slice(0, 9)} left its base; check out with fetch-depth: 0`;
	return { kind: "missing", why: commit === undefined ? unreached : `${unreached} (${commit.why})` };
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
	const tree = await ofGit(() => GitTree.open(root, commit, options));
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

type Asked<Data> = Data | { readonly why: string } | undefined;

async function baseCommit(
	root: string,
	head: string,
	proposal: Proposal,
	remote: Remote | undefined,
): Promise<Asked<string>> {
	// What has nothing of the change is not held against another commit: their difference would be that of others.
	if (head === proposal.base || head === proposal.given) return head;
	if (proposal.kind === "merge-group") return proposal.base;
	if (head === proposal.merge) {
		const target = await mergedInto(root, head, remote);
		if (target !== undefined) return target;
	}
	const left = await mergeBase(root, head, proposal.base, remote);
	// Who has all of the event's base may have more of its branch: that was further when GitHub made the merge.
	if (left !== proposal.base || proposal.merge === undefined) return left;
	const target = await mergedInto(root, proposal.merge, remote);
	if (target === undefined || target === left) return left;
	const later = await mergeBase(root, head, target, remote);
	return typeof later === "string" && later !== head ? later : left;
}

/**
 * The base of GitHub's own merge, its first parent. Only of that: of another commit, its author chose the parents.
 * Undefined where it is no merge, or not to be had.
 */
async function mergedInto(root: string, merge: string, remote: Remote | undefined): Promise<string | undefined> {
	const local = (await ofGit(() => parentsOf(root, merge))) ?? [];
	const parents = local.length > 0 ? local : ((await remote?.parents(merge)) ?? []);
	return "why" in parents || parents.length !== 2 ? undefined : parents[0];
}

async function mergeBase(root: string, head: string, base: string, remote: Remote | undefined): Promise<Asked<string>> {
	return (await ofGit(() => mergeBaseOf(root, head, base))) ?? remote?.mergeBase(base, head);
}

/** What git answers; undefined where there is none, or no repository that it could read. */
async function ofGit<Data>(ask: () => Promise<Data>): Promise<Data | undefined> {
	try {
		return await ask();
	} catch (error) {
		if (error instanceof UsageError) return undefined;
		throw error;
	}
}
