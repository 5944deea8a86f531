import type { Compared } from "../compare/base-parts.ts";
import {
	type Base,
	type BaseTreeOptions,
	baseAt,
	baseOf,
	type CheckedOut,
	checkedOutIn,
	type Remote,
} from "../decide/base.ts";
import { leaveRef, type Occasion } from "../decide/event.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { UsageError } from "../options.ts";
import { Source, startOf } from "../source.ts";
import { isShallow, mergeBaseOf } from "../tree/git-commits.ts";
import { leftOutBySparse, SparseTree } from "../tree/sparse.ts";
import type { Tree } from "../tree/tree.ts";
import type { WorkTree } from "../tree/worktree.ts";

/** A tree that is judged, and the clone that it is from. */
export type Head = { readonly tree: Tree; readonly work: WorkTree };

/** What trees are held against. */
export type Bases = {
	/** By the tree that is judged; undefined where that commit cannot be read. */
	readonly trees: ReadonlyMap<Tree, Tree | undefined>;
	/** Absent where some of them cannot be read: then nothing is compared. */
	readonly compared?: Compared;
	readonly diagnostics: readonly Diagnostic[];
};

/**
 * The trees that an occasion compares with.
 * @param shown what the base is called, where somebody has named it.
 */
export async function basesOf(
	heads: readonly Head[],
	occasion: Exclude<Occasion, { readonly kind: "scan" }>,
	remote: Remote | undefined,
	shown?: string,
): Promise<Bases> {
	const trees = new Map<Tree, Tree | undefined>();
	const found = new Map<Tree, Tree>();
	const diagnostics: Diagnostic[] = [];
	let commit: string | undefined;
	for (const { tree, work } of heads) {
		const head = await checkedOutIn(work.root, work, remote);
		const base = await baseFor(tree, work, head, occasion, remote);
		diagnostics.push(
			...(occasion.kind === "named" ? await aboutNames(work, occasion) : aboutCheckout(work, occasion, head)),
		);
		trees.set(tree, base.kind === "commit" ? base.tree : undefined);
		if (base.kind === "missing") {
			diagnostics.push(warning(`the base commit cannot be read: ${base.why}. ${consequence[occasion.kind]}`, tree));
			continue;
		}
		commit ??= base.commit;
		// With itself nothing is compared: it would pass whatever it has. The files on disk may differ from a commit.
		const isItself = head.kind === "commit" && head.commit === base.commit;
		if (occasion.kind !== "named" && isItself) continue;
		// Only git leaves files out.
		const maySparse = tree === work && head.kind === "commit" && head.inGit;
		found.set(tree, maySparse ? await asSparse(base.tree, work.root) : base.tree);
	}
	const isNamed = occasion.kind === "named" && occasion.base === commit;
	const name = shown === undefined ? {} : isNamed ? { name: shown } : { left: shown };
	return {
		trees,
		...(commit !== undefined && found.size === heads.length
			? { compared: { commit: { commit, ...name }, trees: found } }
			: {}),
		diagnostics,
	};
}

/** What follows for the verdict where the base is not there. */
const consequence: Readonly<Record<Exclude<Occasion["kind"], "scan">, string>> = {
	proposal: "Until it can, nothing that the repository itself accepts counts, and all that is found does",
	named: "Nothing is compared",
	unknown: "Until it can, nothing that the repository itself accepts counts, and all that is found does",
	push: "All that is found counts, new or not",
};

async function baseFor(
	tree: Tree,
	work: WorkTree,
	head: CheckedOut,
	occasion: Exclude<Occasion, { readonly kind: "scan" }>,
	remote: Remote | undefined,
): Promise<Base> {
	if (head.kind === "missing") return head;
	if (occasion.kind === "unknown") return { kind: "missing", why: "the event does not say which commits it compares" };
	const options: BaseTreeOptions = {
		below: work.below,
		label: (path) => tree.label?.(path) ?? path,
		beside: tree,
		// A Compose project without a name has its folder's, in every commit.
		...(tree.name === undefined ? {} : { name: tree.name }),
	};
	try {
		if (occasion.kind === "push") {
			if (occasion.before === undefined) return { kind: "missing", why: "the event does not say what it was" };
			return await baseAt(work.root, occasion.before, options, remote, adviceFor(occasion));
		}
		if (occasion.kind === "named") {
			const left = await mergeBaseOf(work.root, occasion.base, occasion.head);
			return await baseAt(work.root, left ?? occasion.base, options, remote);
		}
		return await baseOf(work.root, head.commit, occasion.proposal, options, remote);
	} catch (error) {
		if (error instanceof UsageError) return { kind: "missing", why: error.message };
		throw error;
	}
}

/** What is compared with, as far as the head is checked out. What was decided counts, wherever it stands. */
async function asSparse(base: Tree, root: string): Promise<Tree> {
	const isLeftOut = await leftOutBySparse(root);
	return isLeftOut === undefined ? base : new SparseTree(base, isLeftOut);
}

function adviceFor({ forced }: Extract<Occasion, { readonly kind: "push" }>): string {
	return forced
		? "a force push took it off its branch, so that no fetch-depth brings it: only GitHub's API may have it"
		: "check out with fetch-depth: 0";
}

/** That nobody knows where one commit left another: then it is held against that itself, which may have gone on since. */
async function aboutNames(
	work: WorkTree,
	{ base, head }: Extract<Occasion, { readonly kind: "named" }>,
): Promise<readonly Diagnostic[]> {
	if ((await mergeBaseOf(work.root, base, head)) !== undefined || !(await isShallow(work.root))) return [];
	const where = `where ${head.slice(0, 9)} left ${base.slice(0, 9)}`;
	const message = `this clone is shallow and does not reach ${where}: it is held against that commit as it is, with all that has changed there since. Fetch more of its history (git fetch --unshallow)`;
	return [warning(message, work)];
}

/** What should be said of which side is checked out, where that is easily got wrong. */
function aboutCheckout(
	work: WorkTree,
	occasion: Exclude<Occasion, { readonly kind: "scan" }>,
	head: CheckedOut,
): readonly Diagnostic[] {
	if (head.kind === "missing") return [];
	if (occasion.kind === "push" && head.commit === occasion.before) {
		const message = `what is checked out is what the branch had before: nothing of the push is looked at. ${leaveRef}`;
		return [warning(message, work)];
	}
	if (occasion.kind !== "proposal") return [];
	const { kind, base, given, instead, privileged } = occasion.proposal;
	if (head.commit === base || head.commit === given) {
		if (instead === undefined) return [];
		const which = head.commit === base ? "the base" : "the default branch";
		const change = kind === "merge-group" ? "the merge group" : "the pull request";
		return [warning(`what is checked out is ${which}: nothing of ${change} is looked at. ${instead}`, work)];
	}
	if (privileged !== true) return [];
	const message =
		"what is checked out is not the base, in a job that has its secrets: this check runs nothing of it, and no other step may";
	return [warning(message, work)];
}

function warning(message: string, tree: Tree): Diagnostic {
	return { kind: "decision", level: "warning", message, place: startOf(new Source(".", "", tree.label?.("") || ".")) };
}
