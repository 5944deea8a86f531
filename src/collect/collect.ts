import type { Candidate } from "../discover.ts";
import type { Tree } from "../tree/tree.ts";
import type { Collected } from "./collected.ts";
import { collectCompose } from "./compose/collect.ts";
import { collectWorkflows } from "./workflow/collect.ts";

/** Everything that the candidates run in containers. What one file gets wrong never costs another its findings. */
export async function collect(tree: Tree, candidates: readonly Candidate[]): Promise<Collected> {
	const workflows = await collectWorkflows(tree, candidates);
	const compose = await collectCompose(tree, candidates, { commands: workflows.composeCommands });
	return {
		files: [...new Set([...compose.files, ...workflows.files])].sort(),
		projects: [...compose.projects, ...workflows.projects],
		diagnostics: [...compose.diagnostics, ...workflows.diagnostics],
	};
}
