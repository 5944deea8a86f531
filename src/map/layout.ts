import { Graph, layout } from "@dagrejs/dagre";
import type { MapGraph } from "./graph.ts";

/** Something with its middle and its size, in pixels. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type Size = Pick<Box, "width" | "height">;
export type Point = Pick<Box, "x" | "y">;

export type Layout = Size & {
	/** By id of node and group. */
	readonly boxes: ReadonlyMap<string, Box>;
	/** In the order of the graph's edges: its way, and the middle of its label. */
	readonly routes: readonly { readonly points: readonly Point[]; readonly label: Point }[];
};

/** Places a graph's nodes in columns, from what is outside to what is reached; groups around their nodes. */
export function layoutOf(
	{ nodes, edges, groups }: MapGraph,
	sizeOf: { readonly node: (index: number) => Size; readonly edge: (index: number) => Size; readonly title: number },
): Layout {
	const graph = new Graph({ multigraph: true, compound: true });
	graph.setGraph({ rankdir: "LR", nodesep: 28, ranksep: 50, edgesep: 16, marginx: 16, marginy: 16 + sizeOf.title });
	for (const { id } of groups) graph.setNode(id, {});
	for (const [at, { id, group }] of nodes.entries()) {
		graph.setNode(id, sizeOf.node(at));
		if (group !== undefined && graph.hasNode(group)) graph.setParent(id, group);
	}
	for (const [at, { from, to, kind }] of edges.entries()) {
		// The host stands beyond the networks, so that no edge to it crosses them.
		const minlen = kind === "controls" || kind === "mounts" ? 2 : 1;
		graph.setEdge(from, to, { ...sizeOf.edge(at), minlen, labelpos: "c" }, String(at));
	}
	layout(graph);
	// What dagre's types say is lost where its files import each other without their endings: it is said here again.
	const boxes = [...groups, ...nodes].map(({ id }) => [id, boxOf(graph.node(id) as Partial<Box>)] as const);
	const routes = edges.map(({ from, to }, at) => {
		const {
			points = [],
			x = 0,
			y = 0,
		} = graph.edge(from, to, String(at)) as Partial<Box> & { points?: readonly Point[] };
		return { points, label: { x, y } };
	});
	const { width = 0, height = 0 } = graph.graph() as Partial<Size>;
	return { width, height, boxes: new Map(boxes), routes };
}

function boxOf({ x = 0, y = 0, width = 0, height = 0 }: Partial<Box>): Box {
	return { x, y, width, height };
}
