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
		edges: withoutStale([...edges.values()]),
	};
}

/** Of several edges that say no more than that there is one, one that stays: whoever keeps a way has not lost it. */
function withoutStale(edges: readonly MapEdge[]): readonly MapEdge[] {
	const keyOf = ({ from, to, kind }: MapEdge) => [from, to, kind].join();
	const isPlain = ({ labels }: MapEdge) => labels.length === 0;
	const kept = new Set(edges.filter((edge) => isPlain(edge) && edge.state === "kept").map(keyOf));
	return edges.filter((edge) => !isPlain(edge) || edge.state === "kept" || !kept.has(keyOf(edge)));
}
