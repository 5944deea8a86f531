import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Tree } from "../../src/tree/tree.ts";
import { WorkTree } from "../../src/tree/worktree.ts";
import { treeOf } from "../tree.ts";
import { patched } from "./patch.ts";

/** A pull request as it stands in a file of `cases/`; `README.md` beside this says how to write one. */
export type Case = {
	readonly title: string;
	/** Files by path; or `repository`, the name of one of the corpus. */
	readonly base?: Readonly<Record<string, string>>;
	readonly repository?: string;
	/** As `git diff` writes it. */
	readonly change: string;
	readonly verdict: "pass" | "findings";
	/** What must be said, each in one line: parts in their order, with `…` between them. */
	readonly expect: readonly string[];
	/** What no line may say. */
	readonly silent?: readonly string[];
};

const folder = new URL("cases/", import.meta.url).pathname;

/** By name, in order. */
export function allCases(): readonly (readonly [string, Case])[] {
	const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
	return files.sort().map((file) => [file.slice(0, -5), parse(readFileSync(join(folder, file), "utf8"))]);
}

/** The trees before and after. @param corpus the folder with its repositories. */
export async function treesOfCase(
	{ base, repository, change }: Case,
	corpus = "",
): Promise<{ base: Tree; head: Tree }> {
	const before =
		repository === undefined ? { ...treeOf(base ?? {}), name: "shop" } : await WorkTree.open(join(corpus, repository));
	return { base: before, head: await patched(before, change) };
}
