import { byProject } from "./by-project.ts";
import type { MapGraph } from "./graph.ts";
import { withoutQuiet } from "./without-quiet.ts";

/** More projects than these nobody looks at one by one. */
const mostProjects = 40;

/**
 * The first that fits of: the map itself, the map without what is quiet in it, and the map by projects, with fewer and
 * fewer of these. `fits` is asked only about maps of `limit` nodes at most.
 */
export function reduced(graph: MapGraph, limit: number, fits: (graph: MapGraph) => boolean): MapGraph {
	const isSmall = (smaller: MapGraph) => smaller.nodes.length <= limit && fits(smaller);
	if (isSmall(graph)) return graph;
	const loud = withoutQuiet(graph);
	if (isSmall(loud)) return loud;
	let nodes = Math.min(limit, mostProjects);
	let projects = byProject(graph, nodes);
	while (nodes > 4 && !isSmall(projects)) {
		nodes >>= 1;
		projects = byProject(graph, nodes);
	}
	return projects;
}
