import { withProfiles } from "../config/profiles.ts";
import { aboutFile, type Diagnostic } from "../diagnostic.ts";
import { discover } from "../discover.ts";
import type { Options } from "../options.ts";
import { unreadSource } from "../read.ts";
import type { Tree } from "../tree/tree.ts";
import { collect } from "./collect.ts";
import type { Collected, CollectedProject, TakeProject } from "./collected.ts";

/** What was collected from one tree. */
export type Part = {
	readonly tree: Tree;
	/** All its files. */
	readonly paths: readonly string[];
	readonly collected: Collected;
};

/** Discover, read, collect: over all trees, in their order. */
export async function collectAll(trees: readonly Tree[], options: Options): Promise<Collected> {
	return together(await collectEach(trees, options));
}

/** The same, each by itself. */
export async function collectEach(
	trees: readonly Tree[],
	options: Options,
	take: TakeProject = (project) => project,
): Promise<readonly Part[]> {
	const parts: Part[] = [];
	for (const tree of trees) {
		const paths = await tree.list();
		const finish: TakeProject = (project) => take(shown(withProfiles(project, options.profiles), tree));
		const collected = await collect(tree, discover(paths, options), options, finish);
		const diagnostics = [...unlisted(tree, options), ...collected.diagnostics];
		parts.push({ tree, paths, collected: { ...collected, diagnostics } });
	}
	return parts;
}

/** Folders that nobody could look into, but for those of which no Compose file would be looked at anyway. */
function unlisted(tree: Tree, options: Options): readonly Diagnostic[] {
	return Array.from(tree.unlisted ?? [])
		.filter(([folder]) => discover([`${folder}/compose.yaml`], options).length > 0)
		.map(([folder, why]) => {
			const message = `cannot be listed: it ${why}; nothing in it is judged`;
			return aboutFile(unreadSource(tree, folder), "refused", "warning", message);
		});
}

function shown(project: CollectedProject, tree: Tree): CollectedProject {
	const label = tree.label?.bind(tree);
	const shownFiles = label === undefined ? project.files : project.files.map(label);
	return shownFiles.every((file, index) => file === project.files[index]) ? project : { ...project, shownFiles };
}

/** What several trees have, as if they were one. */
export function together(parts: readonly Part[]): Collected {
	return {
		files: parts.flatMap(({ collected }) => collected.files),
		projects: parts.flatMap(({ collected }) => collected.projects),
		diagnostics: parts.flatMap(({ collected }) => collected.diagnostics),
	};
}
