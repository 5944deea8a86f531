import { a as parentsOf, i as mergeBaseOf, n as commitNamed, r as isPartial, t as GitTree } from "./git.part.js";

// src/decide/base.ts
/**
* Finds what a pull request or merge group is held against, in the clone around `root`. Of a checkout of the merge that
* GitHub makes: the first parent that HEAD records; of the head itself: where it left its base. The event's own base is
* a name for the branch only: it can be older than the merge.
*/
async function baseOf(root, proposal, options, remote) {
	const head = await commitNamed(root, "HEAD");
	if (head === void 0) return {
		kind: "missing",
		why: "there is no commit that HEAD means"
	};
	const commit = await baseCommit(root, head, proposal);
	if (commit !== void 0) return baseAt(root, commit, options, remote);
	const unreached = `this clone does not reach where ${head.slice(0, 9)} left its base; check out with fetch-depth: 0`;
	const asked = await remote?.mergeBase(proposal.base, head);
	if (typeof asked === "string") return baseAt(root, asked, options, remote);
	return {
		kind: "missing",
		why: asked === void 0 ? unreached : `${unreached} (${asked.why})`
	};
}
/** The tree of a commit, from the clone, or from where else it can be read. */
async function baseAt(root, commit, options, remote) {
	const tree = await GitTree.open(root, commit, options);
	const found = tree !== void 0 && await isWhole(root, commit) ? tree : await remote?.tree(commit, options) ?? tree;
	const unreached = `${commit.slice(0, 9)} is not in this clone; check out with fetch-depth: 2`;
	if (found === void 0) return {
		kind: "missing",
		why: unreached
	};
	if (!("why" in found)) return {
		kind: "commit",
		commit,
		tree: found
	};
	return tree === void 0 ? {
		kind: "missing",
		why: `${unreached} (${found.why})`
	} : {
		kind: "commit",
		commit,
		tree
	};
}
/** A partial clone has the commit, and of its files only what has been checked out. */
async function isWhole(root, commit) {
	return await commitNamed(root, "HEAD") === commit || !await isPartial(root);
}
async function baseCommit(root, head, proposal) {
	if (head === proposal.base) return head;
	if (proposal.kind === "merge-group") return proposal.base;
	if (head === proposal.merge) {
		const parents = await parentsOf(root, head);
		if (parents.length === 2) return parents[0];
	}
	return mergeBaseOf(root, head, proposal.base);
}

export { baseOf as n, baseAt as t };