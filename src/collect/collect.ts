import type { Candidate } from "../discover.ts";
import type { Limits } from "../limits.ts";
import { readWithin } from "../read.ts";
import { sortedOnce } from "../tree/sorted-paths.ts";
import type { Tree } from "../tree/tree.ts";
import type { Collected, TakeProject } from "./collected.ts";
import { collectCompose, type NamedProject } from "./compose/collect.ts";
import type { CollectedWorkflows, WorkflowOptions } from "./workflow/collect.ts";
import type { RunnerLabels } from "./workflow/runner.ts";

/** What a configuration says of the repository. */
export type CollectOptions = {
	readonly projects?: readonly NamedProject[];
	readonly runners?: RunnerLabels;
	readonly limits?: Readonly<Partial<Limits>>;
};

/**
 * Everything that the candidates run in containers. What one file gets wrong never costs another its findings.
 * @throws UsageError where there is more than may be read in all.
 */
export async function collect(
	tree: Tree,
	candidates: readonly Candidate[],
	{ projects = [], runners = {}, limits = {} }: CollectOptions = {},
	take: TakeProject = (project) => project,
): Promise<Collected> {
	const bounds = readWithin(tree, limits);
	bounds.count(candidates.length);
	const workflows = await collectOthers(tree, candidates, { runners, take });
	const compose = await collectCompose(tree, candidates, { commands: workflows.composeCommands, projects, take });
	return {
		files: sortedOnce([...compose.files, ...workflows.files]),
		projects: [...compose.projects, ...workflows.projects],
		diagnostics: [...compose.diagnostics, ...workflows.diagnostics, ...bounds.take()],
	};
}

/** All but Compose files: of what reads them, little is needed to read Compose files alone, so it is loaded where there are some. */
async function collectOthers(
	tree: Tree,
	candidates: readonly Candidate[],
	options: WorkflowOptions,
): Promise<CollectedWorkflows> {
	const others = candidates.filter(({ kind }) => kind !== "compose" && kind !== "yaml");
	if (others.length === 0) return { files: [], projects: [], diagnostics: [], composeCommands: [] };
	const { collectWorkflows } = await import("./workflow/collect.ts");
	return collectWorkflows(tree, others, options);
}
