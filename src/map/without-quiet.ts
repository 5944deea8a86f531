import { groupBy } from "../group-by.ts";
import { count } from "../report/words.ts";
import type { EdgeKind, MapGraph, MapNode } from "./graph.ts";
import { withStandIns } from "./stand-ins.ts";

/**
 * The same map with less of what matters less: of each project, the containers that expose nothing, share nothing and
 * hold nothing of the host are one node together, and volumes are left out.
 */
export function withoutQuiet(graph: MapGraph): MapGraph {
	const loud = new Set(graph.edges.filter(({ kind }) => loudKinds.has(kind)).flatMap(({ from, to }) => [from, to]));
	const isQuiet = ({ id, kind }: MapNode) => (kind === "container" || kind === "datastore") && !loud.has(id);
	const together = groupBy(graph.nodes.filter(isQuiet), ({ group, state }) => `${group} ${state}`);
	const places = new Map(graph.nodes.flatMap((node) => (node.kind === "volume" ? [] : [[node.id, node] as const])));
	for (const nodes of together.values()) {
		const [first] = nodes;
		if (nodes.length === 1) continue;
		const { detail: _, ...rest } = first;
		const standIn: MapNode = { ...rest, kind: "container", label: `${count(nodes.length, "quiet container")}` };
		for (const { id } of nodes) places.set(id, standIn);
	}
	return withStandIns(graph, places, graph.groups);
}

const loudKinds: ReadonlySet<EdgeKind> = new Set(["exposes", "controls", "shares"]);
