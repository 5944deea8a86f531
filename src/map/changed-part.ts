import type { MapEdge, MapGraph } from "./graph.ts";

/**
 * What a change touches: edges and nodes that were added or removed, with what they hang on, and what there is between
 * those besides. Undefined where nothing changed that a map shows.
 */
export function changedPart(graph: MapGraph): MapGraph | undefined {
	const isChanged = ({ state }: { readonly state: string }) => state !== "kept";
	const shown = new Set([
		...graph.nodes.filter(isChanged).map(({ id }) => id),
		...graph.edges.filter(isChanged).flatMap(({ from, to }) => [from, to]),
	]);
	if (shown.size === 0) return undefined;
	return only(graph, shown);
}

/** Some nodes of a graph, the edges between them, and the groups that they are in. */
export function only(graph: MapGraph, shown: ReadonlySet<string>): MapGraph {
	const nodes = graph.nodes.filter(({ id }) => shown.has(id));
	const groups = new Set(nodes.map(({ group }) => group));
	const isBetween = ({ from, to }: MapEdge) => shown.has(from) && shown.has(to);
	return {
		...graph,
		nodes,
		edges: graph.edges.filter(isBetween),
		groups: graph.groups.filter(({ id }) => groups.has(id)),
	};
}
