import type { Candidate } from "../discover.ts";
import type { Tree } from "../tree/tree.ts";
import type { Collected } from "./collected.ts";
import { collectCompose, type NamedProject } from "./compose/collect.ts";
import { collectWorkflows } from "./workflow/collect.ts";
import type { RunnerLabels } from "./workflow/runner.ts";

/** What a configuration says of the repository. */
export type CollectOptions = {
	readonly projects?: readonly NamedProject[];
	readonly runners?: RunnerLabels;
};

/** Everything that the candidates run in containers. What one file gets wrong never costs another its findings. */
export async function collect(
	tree: Tree,
	candidates: readonly Candidate[],
	{ projects = [], runners = {} }: CollectOptions = {},
): Promise<Collected> {
	const workflows = await collectWorkflows(tree, candidates, { runners });
	const compose = await collectCompose(tree, candidates, { commands: workflows.composeCommands, projects });
	return {
		files: [...new Set([...compose.files, ...workflows.files])].sort(),
		projects: [...compose.projects, ...workflows.projects],
		diagnostics: [...compose.diagnostics, ...workflows.diagnostics],
	};
}
