import type { MapEdge, MapGraph } from "./graph.ts";

/**
 * What a change touches: edges and nodes that were added or removed, with what they hang on, and what there is between
 * those besides. Undefined where nothing changed that a map shows.
 */
export function changedPart(graph: MapGraph): MapGraph | undefined {
	const isChanged = ({ state }: { readonly state: string }) => state !== "kept";
	const changed = graph.edges.filter(isChanged);
	const shown = new Set([
		...graph.nodes.filter(isChanged).map(({ id }) => id),
		...changed.flatMap(({ from, to }) => [from, to]),
	]);
	if (shown.size === 0) return undefined;
	// One way out less of several: without the others it would be the last.
	const groups = new Map(graph.nodes.map(({ id, group }) => [id, group]));
	const lost = new Set(
		changed.filter(({ kind, state }) => kind === "reaches" && state === "removed").map(({ from }) => groups.get(from)),
	);
	for (const { kind, from } of graph.edges) if (kind === "reaches" && lost.has(groups.get(from))) shown.add(from);
	return only(graph, shown);
}

/** Some nodes of a graph, the edges between them, and the groups that they are in. */
function only(graph: MapGraph, shown: ReadonlySet<string>): MapGraph {
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
