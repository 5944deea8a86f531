import type { MapEdge, MapGraph, MapGroup, MapNode } from "./graph.ts";

/**
 * A smaller graph: for each node one that stands for it, by its id (perhaps itself; what has none is left out), and the
 * edges between those, merged. An edge to a part of the host keeps that part's name where the host stands for it.
 */
export function withStandIns(
	graph: MapGraph,
	places: ReadonlyMap<string, MapNode>,
	groups: readonly MapGroup[],
): MapGraph {
	const parts = new Map(graph.nodes.flatMap((node) => (node.kind === "host-part" ? [[node.id, node.label]] : [])));
	const edges = new Map<string, MapEdge>();
	for (const edge of graph.edges) {
		const [from, to] = [places.get(edge.from)?.id, places.get(edge.to)?.id];
		if (from === undefined || to === undefined || from === to) continue;
		const part = to === edge.to ? undefined : parts.get(edge.to);
		const labels = part === undefined ? edge.labels : [[...edge.labels, part].join(" ")];
		const key = [from, to, edge.kind, edge.state].join();
		edges.set(key, { ...edge, from, to, labels: [...new Set([...(edges.get(key)?.labels ?? []), ...labels])] });
	}
	const nodes = [...new Set(places.values())];
	const used = new Set(nodes.map(({ group }) => group));
	return {
		compared: graph.compared,
		groups: groups.filter(({ id }) => used.has(id)),
		nodes,
		edges: [...edges.values()],
	};
}
