import { collectEach, type Part } from "../collect/trees.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { discover } from "../discover.ts";
import type { Options } from "../options.ts";
import { readsTheSame, shareSources } from "../read.ts";
import type { Tree } from "../tree/tree.ts";
import type { ComparedCommit } from "./comparison.ts";
import { notWhole } from "./not-whole.ts";

/** The commit that a run compares with, and the tree of it that belongs to each tree that is judged. */
export type Compared = { readonly commit: ComparedCommit; readonly trees: ReadonlyMap<Tree, Tree> };

/** What a base has. */
export type BaseParts = {
	readonly commit: ComparedCommit;
	/** Absent where some of it could not be had. */
	readonly parts?: readonly Part[];
	readonly diagnostics: readonly Diagnostic[];
};

/**
 * What the base has; undefined where nothing is compared. Where the change touches nothing that was read, that is what the
 * head has.
 */
export async function collectBase(
	heads: readonly Part[],
	options: Options,
	compared: Compared | undefined,
): Promise<BaseParts | undefined> {
	if (compared === undefined) return undefined;
	const { commit, trees } = compared;
	const parts: Part[] = [];
	for (const head of heads) {
		const base = trees.get(head.tree);
		if (base === undefined) continue;
		shareSources(base, head.tree);
		const paths = await base.list();
		const isSame =
			isEqual(discover(paths, options), discover(head.paths, options)) && (await readsTheSame(head.tree, base));
		if (isSame) parts.push({ ...head, tree: base, paths });
		else parts.push(...(await collectEach([base], options)));
		if (base.lost !== undefined) return { commit, diagnostics: [notWhole(head.tree, base.lost)] };
	}
	return { commit, parts, diagnostics: [] };
}

function isEqual(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
