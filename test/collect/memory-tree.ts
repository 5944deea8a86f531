import { type CollectedWorkflows, collectWorkflows, type WorkflowOptions } from "../../src/collect/workflow/collect.ts";
import { type Candidate, discover } from "../../src/discover.ts";
import type { Container, Path, Project } from "../../src/project.ts";
import { locationOf } from "../../src/source.ts";
import { locate, toJson } from "../../src/value.ts";
import { treeOf } from "../tree.ts";

function candidatesOf(files: Readonly<Record<string, string>>): readonly Candidate[] {
	return discover(Object.keys(files).sort(), { include: [], exclude: [] });
}

export function collectFiles(
	files: Readonly<Record<string, string>>,
	options: WorkflowOptions = {},
): Promise<CollectedWorkflows> {
	return collectWorkflows(treeOf(files), candidatesOf(files), options);
}

export function projectsOf(collected: CollectedWorkflows): readonly Project[] {
	return collected.projects.map(({ model }) => toJson(model) as Project);
}

export function containersOf(collected: CollectedWorkflows): readonly Container[] {
	return projectsOf(collected).flatMap((project) => project.containers);
}

/** `file:line:column text` of a value of a project, and of the steps by which it came. */
export function whereIs(collected: CollectedWorkflows, project: number, path: Path): readonly string[] {
	const model = collected.projects[project]?.model;
	if (model === undefined) throw new Error("there is no such project");
	const { place, via } = locate(model, path);
	return [place, ...via.map((step) => step.place)].map((at) => {
		const { file, line, column } = locationOf(at);
		return `${file}:${line}:${column} ${at.source.text.slice(at.start, at.end).split("\n")[0]}`;
	});
}
