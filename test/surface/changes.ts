import { collect } from "../../src/collect/collect.ts";
import type { CollectedProject } from "../../src/collect/collected.ts";
import { profileOfFile } from "../../src/collect/profile.ts";
import type { SurfaceChange } from "../../src/compare/comparison.ts";
import { pairProjects } from "../../src/compare/pair.ts";
import { discover } from "../../src/discover.ts";
import { resolveOptions } from "../../src/options.ts";
import { Policy } from "../../src/policy/policy.ts";
import { surfaceDifference } from "../../src/surface/difference.ts";
import type { Tree } from "../../src/tree/tree.ts";
import { toJson } from "../../src/value.ts";
import { treeOf } from "../tree.ts";

const policy = await Policy.bundled();

export function factsOf({ model }: CollectedProject) {
	return policy.surface(toJson(model));
}

export async function projectsOf(tree: Tree): Promise<readonly CollectedProject[]> {
	const { projects } = await collect(tree, discover(await tree.list(), resolveOptions({})));
	return projects;
}

/** What the reports are given about two trees. */
export async function changesOfTrees(base: Tree, head: Tree): Promise<readonly SurfaceChange[]> {
	return surfaceDifference(pairProjects(await projectsOf(base), await projectsOf(head)), factsOf, profileOfFile);
}

/** The same of texts by path; a text alone is `compose.yaml`. */
export async function changesOf(base: Files, head: Files): Promise<readonly SurfaceChange[]> {
	return changesOfTrees(treeOf(filesOf(base)), treeOf(filesOf(head)));
}

/** `worse critical db is now published …`, as a reviewer reads it. */
export async function sentencesOf(base: Files, head: Files): Promise<readonly string[]> {
	return (await changesOf(base, head)).map(sentence);
}

export function sentence({ direction, severity, subject, message }: SurfaceChange): string {
	return `${direction} ${severity}: ${subject} ${message}`;
}

type Files = string | Readonly<Record<string, string>>;

function filesOf(files: Files): Readonly<Record<string, string>> {
	return typeof files === "string" ? { "compose.yaml": files } : files;
}
