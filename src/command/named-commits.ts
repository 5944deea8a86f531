import type { Occasion } from "../decide/event.ts";
import { UsageError } from "../options.ts";
import { GitTree } from "../tree/git.ts";
import { commitNamed, whyNoCommit } from "../tree/git-commits.ts";
import type { WorkTree } from "../tree/worktree.ts";
import type { Head } from "./bases.ts";

/** Commits as people name them. */
export type CommitNames = { readonly base: string; readonly head?: string | undefined };

/**
 * What is judged and what it is held against, where somebody names commits: the files on disk, or those of `head`,
 * against where that left `base`.
 * @throws UsageError where there is no such commit, or no repository.
 */
export async function namedCommits(
	clones: readonly WorkTree[],
	{ base, head }: CommitNames,
): Promise<{ readonly heads: readonly Head[]; readonly occasion: Occasion }> {
	const [first, ...others] = clones;
	if (first === undefined || others.length > 0) throw new UsageError("paths of one repository only can be compared");
	const commit = await existing(first.root, base);
	const judged = await existing(first.root, head ?? "HEAD");
	const occasion = { kind: "named", base: commit, head: judged } as const;
	if (head === undefined) return { heads: [{ tree: first, work: first }], occasion };
	const label = (path: string) => first.label(path);
	const tree = await GitTree.open(first.root, judged, { below: first.below, label, name: first.name });
	if (tree === undefined) throw new UsageError(`${head}: its files are not in this clone`);
	return { heads: [{ tree, work: first }], occasion };
}

async function existing(root: string, name: string): Promise<string> {
	const commit = await commitNamed(root, name);
	if (commit === undefined) throw new UsageError(`${name}: ${await whyNoCommit(root, name)}`);
	return commit;
}
